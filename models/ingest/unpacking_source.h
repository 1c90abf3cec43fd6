// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/byte_source.h"
#include "models/ingest/unpacker.h"

#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace eventdesk::ingest {

enum class Container { Gzip, Zstd, Xz, Bzip2, Zip };
QString containerName(Container container); // "gzip", "zstd", …

// What a file that starts with these bytes is wrapped in; six bytes decide.
std::optional<Container> containerOf(std::string_view head);

// Unpacks what another source packs. Several packed streams one after the other are one text, as gzip has it.
class UnpackingSource final : public ByteSource
{
public:
    // `diskSize` is of the file that everything comes from: it bounds how much may come out.
    UnpackingSource(std::unique_ptr<ByteSource> packed, Container container, qint64 diskSize);
    ~UnpackingSource() override;

    Result<qint64> read(char *out, qint64 size) override;

    static constexpr qint64 maxRatio = 1000;
    static constexpr qint64 freeSize = 1'000'000'000; // the ratio is not looked at below

private:
    Result<bool> refill(); // false at the end of the packed bytes
    std::unexpected<Error> damaged() const;
    std::unexpected<Error> incomplete() const;

    std::unique_ptr<ByteSource> m_packed;
    Container m_container;
    qint64 m_diskSize;
    std::unique_ptr<Unpacker> m_unpacker;
    std::vector<char> m_input;
    std::string_view m_left; // packed bytes that are not done with
    qint64 m_unpacked = 0;
    bool m_started = false; // at least one packed stream
    bool m_open = false;    // inside one
    bool m_packedEnded = false;
};

} // namespace eventdesk::ingest
