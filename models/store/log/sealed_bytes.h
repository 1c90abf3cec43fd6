// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace eventdesk::eventlog {

inline constexpr unsigned char formatVersion = 1;

// Puts the format's version in front and a checksum (XXH3, 64 bits) behind.
std::string sealed(std::string_view content);

// The content of sealed bytes; throws CorruptData where the checksum is not that of the bytes or the version is not
// known.
std::string_view unsealed(std::string_view bytes);

// zstd at its quickest, with the size in front. `out` is appended to.
void appendCompressed(std::string &out, std::string_view bytes);
// In place of what `out` has. Throws CorruptData, here and below; nothing larger than `limit` is unpacked.
void decompress(std::string &out, std::string_view bytes, size_t limit);
std::string decompressed(std::string_view bytes, size_t limit);

} // namespace eventdesk::eventlog
