// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/unpacker.h"

#include <zstd.h>

namespace eventdesk::ingest {

namespace {

class ZstdUnpacker final : public Unpacker
{
public:
    bool start() override
    {
        if (!m_context)
            m_context.reset(ZSTD_createDCtx());
        return m_context && !ZSTD_isError(ZSTD_DCtx_reset(m_context.get(), ZSTD_reset_session_only));
    }

    Step step(std::string_view packed, char *out, size_t room) override
    {
        ZSTD_inBuffer input{packed.data(), packed.size(), 0};
        ZSTD_outBuffer output{out, room, 0};
        const size_t result = ZSTD_decompressStream(m_context.get(), &output, &input);
        return {.state = ZSTD_isError(result) ? State::Damaged
                         : result == 0        ? State::Ended
                                              : State::Inside,
                .taken = input.pos,
                .written = output.pos};
    }

private:
    struct Free
    {
        void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
    };
    std::unique_ptr<ZSTD_DCtx, Free> m_context;
};

} // namespace

std::unique_ptr<Unpacker> makeZstdUnpacker()
{
    return std::make_unique<ZstdUnpacker>();
}

} // namespace eventdesk::ingest
