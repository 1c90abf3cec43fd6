// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/byte_source.h"

#include <KCompressionDevice>

#include <memory>
#include <optional>
#include <string_view>

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
    bool startStream();

    std::unique_ptr<ByteSource> m_packed;
    Container m_container;
    qint64 m_diskSize;
    std::unique_ptr<KFilterBase> m_filter;
    std::vector<char> m_input;
    const char *m_next = nullptr; // what the filter has not seen, when a new stream starts
    qint64 m_left = 0;
    qint64 m_unpacked = 0;
    bool m_open = false; // inside a packed stream
};

} // namespace eventdesk::ingest
