// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What a target of fuzzing defines. The first is what libFuzzer calls, too; a fault is an abort().
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace eventdesk::fuzz {

std::vector<std::string> seeds(); // valid inputs

// The first byte of an input, as a choice; the rest of it.
inline uint8_t takeByte(std::string_view &input)
{
    if (input.empty())
        return 0;
    const auto byte = uint8_t(input.front());
    input.remove_prefix(1);
    return byte;
}

inline std::string_view viewOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}

// Aborts, so that the input is kept.
[[noreturn]] void fail(const char *why);
inline void check(bool holds, const char *what)
{
    if (!holds)
        fail(what);
}

} // namespace eventdesk::fuzz
