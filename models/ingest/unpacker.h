// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <string_view>

namespace eventdesk::ingest {

enum class Container;

// What one kind of packing does with one packed stream after the other.
class Unpacker
{
public:
    enum class State { Inside, Ended, Damaged };
    struct Step
    {
        State state = State::Inside;
        size_t taken = 0;   // of the packed bytes
        size_t written = 0; // unpacked
    };

    virtual ~Unpacker() = default;
    // A new packed stream starts with the next step.
    virtual bool start() = 0;
    // As far as the packed bytes, the room and the stream go. A step that neither takes nor writes has too few packed
    // bytes.
    virtual Step step(std::string_view packed, char *out, size_t room) = 0;
};

std::unique_ptr<Unpacker> makeUnpacker(Container container); // any but Zip

// ISA-L, where zlib takes some three times as long. It checks the checksum and the length at the end.
std::unique_ptr<Unpacker> makeGzipUnpacker();
std::unique_ptr<Unpacker> makeZstdUnpacker();

} // namespace eventdesk::ingest
