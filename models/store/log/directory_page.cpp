// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/directory_page.h"

#include "models/store/log/block.h"
#include "models/store/log/sealed_bytes.h"

namespace eventdesk::eventlog {

std::string encodeDirectory(std::span<const BlockEntry> blocks)
{
    ByteWriter out;
    out.varint(blocks.size());
    BlockEntry before;
    for (const BlockEntry &block : blocks) {
        out.zigzag(int64_t(block.event) - int64_t(before.event));
        out.varint(block.rows);
        out.zigzag(int64_t(uint64_t(block.first) - uint64_t(before.last)));
        out.varint(uint64_t(block.last) - uint64_t(block.first));
        before = block;
    }
    return sealed(out.view());
}

std::vector<BlockEntry> decodeDirectory(std::string_view bytes)
{
    ByteReader in(unsealed(bytes));
    std::vector<BlockEntry> blocks(in.count(in.left()));
    BlockEntry before;
    for (BlockEntry &block : blocks) {
        block.event = uint32_t(int64_t(before.event) + in.zigzag());
        block.rows = uint32_t(in.count(maxBlockRows));
        block.first = int64_t(uint64_t(before.last) + uint64_t(in.zigzag()));
        block.last = int64_t(uint64_t(block.first) + in.varint());
        if (block.rows == 0 || block.last < block.first)
            throw CorruptData("a directory that makes no sense");
        before = block;
    }
    return blocks;
}

} // namespace eventdesk::eventlog
