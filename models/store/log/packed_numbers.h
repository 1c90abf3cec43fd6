// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <span>
#include <vector>

namespace eventdesk::eventlog {

// The smallest, the bits that the largest difference from it takes, then the differences in so many bits each.
template <typename Number>
void writePacked(ByteWriter &out, std::span<const Number> numbers);

template <typename Number>
std::vector<Number> readPacked(ByteReader &in, size_t count);

void skipPacked(ByteReader &in, size_t count);

// Neighbours are near each other: the differences between them, zigzag.
template <typename Number>
void writeDeltas(ByteWriter &out, std::span<const Number> numbers)
{
    int64_t before = 0;
    for (const Number number : numbers) {
        out.zigzag(int64_t(uint64_t(number) - uint64_t(before)));
        before = int64_t(number);
    }
}

template <typename Number>
std::vector<Number> readDeltas(ByteReader &in, size_t count)
{
    std::vector<Number> numbers(count);
    uint64_t before = 0;
    for (Number &number : numbers) {
        before += uint64_t(in.zigzag());
        number = Number(before);
    }
    return numbers;
}

} // namespace eventdesk::eventlog
