// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/unpacking_source.h"

#include "models/ingest/ingest_text.h"

namespace eventdesk::ingest {

namespace {

constexpr qint64 inputSize = 128 * 1024;

} // namespace

QString containerName(Container container)
{
    switch (container) {
    case Container::Gzip:
        return QStringLiteral("gzip");
    case Container::Zstd:
        return QStringLiteral("zstd");
    case Container::Xz:
        return QStringLiteral("xz");
    case Container::Bzip2:
        return QStringLiteral("bzip2");
    case Container::Zip:
        return QStringLiteral("zip");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Container> containerOf(std::string_view head)
{
    using namespace std::string_view_literals;
    if (head.starts_with("\x1f\x8b"sv))
        return Container::Gzip;
    if (head.starts_with("\x28\xb5\x2f\xfd"sv))
        return Container::Zstd;
    if (head.starts_with("\xfd"
                         "7zXZ\0"sv))
        return Container::Xz;
    if (head.starts_with("BZh"sv) && head.size() > 4 && head[3] >= '1' && head[3] <= '9' && head[4] == '1')
        return Container::Bzip2;
    if (head.starts_with("PK\x03\x04"sv) || head.starts_with("PK\x05\x06"sv))
        return Container::Zip;
    return std::nullopt;
}

UnpackingSource::UnpackingSource(std::unique_ptr<ByteSource> packed, Container container, qint64 diskSize)
    : m_packed(std::move(packed))
    , m_container(container)
    , m_diskSize(diskSize)
    , m_unpacker(makeUnpacker(container))
    , m_input(inputSize)
{
}

UnpackingSource::~UnpackingSource() = default;

Result<bool> UnpackingSource::refill()
{
    const auto count = m_packed->read(m_input.data(), inputSize);
    if (!count)
        return std::unexpected(count.error());
    m_left = {m_input.data(), size_t(*count)};
    m_packedEnded = *count == 0;
    return !m_packedEnded;
}

std::unexpected<Error> UnpackingSource::damaged() const
{
    return failure(ErrorKind::FileUnreadable,
                   Ingest::tr(
                       //: %1 is a kind of packing, such as gzip
                       "The %1 data in this file is damaged. Get a new copy of the file.")
                       .arg(containerName(m_container)),
                   QStringLiteral("after %1 unpacked bytes").arg(m_unpacked));
}

std::unexpected<Error> UnpackingSource::incomplete() const
{
    return failure(ErrorKind::FileUnreadable,
                   Ingest::tr("This file ends in the middle of its %1 data: part of it is missing. Get a complete copy "
                              "of the file.")
                       .arg(containerName(m_container)),
                   QStringLiteral("ended after %1 unpacked bytes").arg(m_unpacked));
}

Result<qint64> UnpackingSource::read(char *out, qint64 size)
{
    for (;;) {
        if (m_left.empty() && !m_packedEnded) {
            if (const auto more = refill(); !more)
                return std::unexpected(more.error());
        }
        if (!m_open) {
            // Zeros behind a stream are padding, of tapes and of xz.
            if (m_started)
                m_left.remove_prefix(std::min(m_left.find_first_not_of('\0'), m_left.size()));
            if (m_left.empty() && m_packedEnded)
                return 0;
            if (m_left.empty())
                continue;
            if (!m_unpacker->start())
                return damaged();
            m_started = m_open = true;
        }

        // Also without new bytes: what did not fit into `out` before may still be there.
        const Unpacker::Step step = m_unpacker->step(m_left, out, size_t(size));
        m_left.remove_prefix(step.taken);
        m_open = step.state != Unpacker::State::Ended;
        const bool stuck = m_open && step.taken == 0 && step.written == 0;
        if (stuck && m_left.empty() && m_packedEnded)
            return incomplete();
        if (step.state == Unpacker::State::Damaged || (stuck && !m_left.empty()))
            return damaged();
        if (step.written == 0)
            continue;
        m_unpacked += qint64(step.written);
        if (m_unpacked > freeSize && m_unpacked / maxRatio > m_diskSize) {
            return failure(ErrorKind::FileUnreadable,
                           Ingest::tr("This file unpacks to more than a thousand times its "
                                      "size, which no log does. If it is one, unpack it "
                                      "first and open the unpacked file."),
                           QStringLiteral("%1 bytes from %2").arg(m_unpacked).arg(m_diskSize));
        }
        return qint64(step.written);
    }
}

} // namespace eventdesk::ingest
