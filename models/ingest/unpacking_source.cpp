// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/unpacking_source.h"

#include "models/ingest/ingest_text.h"

#include <KFilterBase>

#include <QIODevice>
#include <QtEndian>

namespace eventdesk::ingest {

namespace {

constexpr qint64 inputSize = 128 * 1024;
constexpr size_t gzipTrailerSize = 8; // checksum and length
constexpr std::string_view gzipStart = "\x1f\x8b\x08";

KCompressionDevice::CompressionType typeOf(Container container)
{
    switch (container) {
    case Container::Gzip:
        return KCompressionDevice::GZip;
    case Container::Zstd:
        return KCompressionDevice::Zstd;
    case Container::Xz:
        return KCompressionDevice::Xz;
    case Container::Bzip2:
        return KCompressionDevice::BZip2;
    case Container::Zip:
        break;
    }
    Q_UNREACHABLE_RETURN(KCompressionDevice::None);
}

std::unexpected<Error> damaged(Container container, const QString &details)
{
    return failure(ErrorKind::FileUnreadable,
                   Ingest::tr(
                       //: %1 is a kind of packing, such as gzip
                       "The %1 data in this file is damaged. Get a new copy of the file.")
                       .arg(containerName(container)),
                   details);
}

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
    , m_input(inputSize)
{
}

UnpackingSource::~UnpackingSource()
{
    if (m_filter && m_open)
        m_filter->terminate();
}

Result<bool> UnpackingSource::refill()
{
    const auto count = m_packed->read(m_input.data(), inputSize);
    if (!count)
        return std::unexpected(count.error());
    m_next = m_input.data();
    m_left = *count;
    return *count > 0;
}

// Gives the filter what it gets next. The one for gzip goes from one stream to the next by itself: so that each end is
// seen, it gets no more than up to where another stream may start.
void UnpackingSource::feed()
{
    m_given = m_left;
    if (m_container == Container::Gzip) {
        const std::string_view input(m_next, size_t(m_left));
        size_t cut = std::min(input.find(gzipStart, 1), input.size());
        for (size_t tail = 1; cut == input.size() && tail < gzipStart.size() && tail < input.size(); ++tail) {
            if (input.ends_with(gzipStart.substr(0, tail)))
                cut = input.size() - tail;
        }
        m_given = qint64(cut);
    }
    m_filter->setInBuffer(m_next, uint(m_given));
}

// Moves over what the filter has taken of its input.
void UnpackingSource::takeBack()
{
    const qint64 taken = m_given - m_filter->inBufferAvailable();
    m_next += taken;
    m_left -= taken;
    m_given = 0;
    const qint64 kept = std::min<qint64>(m_next - m_input.data(), gzipTrailerSize);
    m_lastBytes.append(m_next - kept, size_t(kept));
    m_lastBytes.erase(0, m_lastBytes.size() - std::min<size_t>(m_lastBytes.size(), gzipTrailerSize));
}

// The filter for gzip also says End where its input has run out. A stream that has really ended tells its length.
bool UnpackingSource::gzipEndedWell() const
{
    return m_lastBytes.size() == gzipTrailerSize &&
           qFromLittleEndian<quint32>(m_lastBytes.data() + 4) == quint32(m_streamUnpacked);
}

bool UnpackingSource::startStream()
{
    m_filter.reset(KCompressionDevice::filterForCompressionType(typeOf(m_container)));
    if (!m_filter)
        return false;
    m_filter->setFilterFlags(KFilterBase::WithHeaders);
    if (!m_filter->init(QIODevice::ReadOnly))
        return false;
    m_open = true;
    m_streamUnpacked = 0;
    m_lastBytes.clear();
    feed();
    return true;
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
        if (!m_open) {
            if (m_left == 0) {
                const auto more = refill();
                if (!more)
                    return std::unexpected(more.error());
                if (!*more)
                    return 0;
            }
            // Zeros behind a stream are padding, of tapes and of xz.
            while (m_filter && m_left > 0 && *m_next == '\0') {
                ++m_next;
                --m_left;
            }
            if (m_left == 0)
                continue;
            if (!startStream())
                return damaged(m_container, QStringLiteral("no stream at byte %1 unpacked").arg(m_unpacked));
        } else if (m_filter->inBufferEmpty() && !m_packedEnded) {
            takeBack();
            if (m_left == 0) {
                const auto more = refill();
                if (!more)
                    return std::unexpected(more.error());
                m_packedEnded = !*more;
            }
            if (m_left > 0)
                feed();
        }

        // Also without new input: what did not fit into `out` before may still be there.
        const bool starved = m_filter->inBufferEmpty();
        m_filter->setOutBuffer(out, uint(size));
        const KFilterBase::Result result = m_filter->uncompress();
        const qint64 written = size - m_filter->outBufferAvailable();
        if (starved && written == 0 && result != KFilterBase::End) {
            return incomplete();
        }
        if (result == KFilterBase::Error)
            return damaged(m_container, QStringLiteral("after %1 unpacked bytes").arg(m_unpacked));
        m_unpacked += written;
        m_streamUnpacked += written;
        if (result == KFilterBase::End) {
            takeBack();
            m_filter->terminate();
            m_open = false;
            if (m_container == Container::Gzip && !gzipEndedWell())
                return incomplete();
        }
        if (written == 0)
            continue;
        if (m_unpacked > freeSize && m_unpacked / maxRatio > m_diskSize) {
            return failure(ErrorKind::FileUnreadable,
                           Ingest::tr("This file unpacks to more than a thousand times its "
                                      "size, which no log does. If it is one, unpack it "
                                      "first and open the unpacked file."),
                           QStringLiteral("%1 bytes from %2").arg(m_unpacked).arg(m_diskSize));
        }
        return written;
    }
}

} // namespace eventdesk::ingest
