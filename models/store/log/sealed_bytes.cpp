// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/sealed_bytes.h"

#include "models/store/log/bytes.h"

#define XXH_INLINE_ALL
#include <xxhash.h>
#include <zstd.h>

#include <memory>
#include <new>

namespace eventdesk::eventlog {

namespace {

constexpr int quickest = 1;

struct FreeContext
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

// Making a context costs more than compressing a column with it.
ZSTD_CCtx *compressor()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

ZSTD_DCtx *decompressor()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    if (!context)
        throw std::bad_alloc();
    return context.get();
}

} // namespace

std::string sealed(std::string_view content)
{
    ByteWriter out;
    out.reserve(content.size() + 9); // many of them are kept until their group is written
    out.u8(formatVersion);
    out.raw(content);
    out.u64(XXH3_64bits(out.view().data(), out.size()));
    return out.take();
}

std::string_view unsealed(std::string_view bytes)
{
    if (bytes.size() < 9)
        throw CorruptData("it ends too early");
    const std::string_view content = bytes.substr(0, bytes.size() - 8);
    if (ByteReader(bytes.substr(content.size())).u64() != XXH3_64bits(content.data(), content.size()))
        throw CorruptData("its checksum is wrong");
    if (static_cast<unsigned char>(content[0]) != formatVersion)
        throw CorruptData("its format is not known");
    return content.substr(1);
}

void appendCompressed(std::string &out, std::string_view bytes)
{
    const size_t begin = out.size(), bound = ZSTD_compressBound(bytes.size());
    bool failed = false;
    out.resize_and_overwrite(begin + bound, [&](char *to, size_t) {
        const size_t size = ZSTD_compressCCtx(compressor(), to + begin, bound, bytes.data(), bytes.size(), quickest);
        failed = ZSTD_isError(size);
        return begin + (failed ? 0 : size);
    });
    if (failed)
        throw std::bad_alloc(); // with room for the worst case, nothing else can fail
}

void decompress(std::string &out, std::string_view bytes, size_t limit)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > limit)
        throw CorruptData("a compressed part is broken");
    out.resize_and_overwrite(size_t(size), [&](char *to, size_t room) {
        const size_t got = ZSTD_decompressDCtx(decompressor(), to, room, bytes.data(), bytes.size());
        return ZSTD_isError(got) ? 0 : got;
    });
    if (out.size() != size)
        throw CorruptData("a compressed part is broken");
}

std::string decompressed(std::string_view bytes, size_t limit)
{
    std::string out;
    decompress(out, bytes, limit);
    return out;
}

} // namespace eventdesk::eventlog
