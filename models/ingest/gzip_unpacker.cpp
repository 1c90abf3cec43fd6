// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/unpacker.h"

#include <algorithm>
#include <isa-l/igzip_lib.h>
#include <limits>

namespace eventdesk::ingest {

namespace {

class GzipUnpacker final : public Unpacker
{
public:
    bool start() override
    {
        isal_inflate_init(&m_state);
        m_state.crc_flag = ISAL_GZIP;
        return true;
    }

    Step step(std::string_view packed, char *out, size_t room) override
    {
        constexpr size_t most = std::numeric_limits<uint32_t>::max();
        const size_t offered = std::min(packed.size(), most);
        const size_t offeredRoom = std::min(room, most);
        // The library does not write to its input, but says that it might.
        m_state.next_in = reinterpret_cast<uint8_t *>(const_cast<char *>(packed.data()));
        m_state.avail_in = uint32_t(offered);
        m_state.next_out = reinterpret_cast<uint8_t *>(out);
        m_state.avail_out = uint32_t(offeredRoom);
        const int result = isal_inflate(&m_state);
        const bool damaged = result < 0 || result == ISAL_NEED_DICT;
        return {.state = damaged                                    ? State::Damaged
                         : m_state.block_state == ISAL_BLOCK_FINISH ? State::Ended
                                                                    : State::Inside,
                .taken = offered - m_state.avail_in,
                .written = offeredRoom - m_state.avail_out};
    }

private:
    inflate_state m_state;
};

} // namespace

std::unique_ptr<Unpacker> makeGzipUnpacker()
{
    return std::make_unique<GzipUnpacker>();
}

} // namespace eventdesk::ingest
