// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/unpacker.h"

#include "models/ingest/unpacking_source.h"

#include <KCompressionDevice>
#include <KFilterBase>

#include <QIODevice>

#include <algorithm>
#include <limits>

namespace eventdesk::ingest {

namespace {

// The rarer kinds, as KArchive unpacks them.
class FilterUnpacker final : public Unpacker
{
public:
    explicit FilterUnpacker(KCompressionDevice::CompressionType type)
        : m_type(type)
    {
    }
    ~FilterUnpacker() override { end(); }

    bool start() override
    {
        end();
        m_filter.reset(KCompressionDevice::filterForCompressionType(m_type));
        if (!m_filter)
            return false;
        m_filter->setFilterFlags(KFilterBase::WithHeaders);
        m_started = m_filter->init(QIODevice::ReadOnly);
        return m_started;
    }

    Step step(std::string_view packed, char *out, size_t room) override
    {
        constexpr size_t most = std::numeric_limits<uint>::max();
        const size_t offered = std::min(packed.size(), most);
        const size_t offeredRoom = std::min(room, most);
        m_filter->setInBuffer(packed.data(), uint(offered));
        m_filter->setOutBuffer(out, uint(offeredRoom));
        const KFilterBase::Result result = m_filter->uncompress();
        return {.state = result == KFilterBase::Error ? State::Damaged
                         : result == KFilterBase::End ? State::Ended
                                                      : State::Inside,
                .taken = offered - size_t(m_filter->inBufferAvailable()),
                .written = offeredRoom - size_t(m_filter->outBufferAvailable())};
    }

private:
    void end()
    {
        if (std::exchange(m_started, false))
            m_filter->terminate();
    }

    KCompressionDevice::CompressionType m_type;
    std::unique_ptr<KFilterBase> m_filter;
    bool m_started = false;
};

} // namespace

std::unique_ptr<Unpacker> makeUnpacker(Container container)
{
    switch (container) {
    case Container::Gzip:
        return makeGzipUnpacker();
    case Container::Zstd:
        return makeZstdUnpacker();
    case Container::Xz:
        return std::make_unique<FilterUnpacker>(KCompressionDevice::Xz);
    case Container::Bzip2:
        return std::make_unique<FilterUnpacker>(KCompressionDevice::BZip2);
    case Container::Zip:
        break;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace eventdesk::ingest
