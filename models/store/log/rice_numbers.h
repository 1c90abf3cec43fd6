// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/bytes.h"

#include <span>
#include <vector>

namespace eventdesk::eventlog {

// Numbers about a mean, such as the steps between neighbours: of each so many low bits, and what is above them in unary
// (Rice's code). Few may be negative or far above the mean; these stand behind the others, whole.
void writeRice(ByteWriter &out, std::span<const int64_t> numbers);

// The steps between neighbours, which mostly go one way.
void writeRiceSteps(ByteWriter &out, std::span<const int64_t> numbers);

// As many as there is room for, modulo 2^32 where they are of 32 bits. Throws CorruptData.
template <typename Number>
void readRice(ByteReader &in, std::span<Number> numbers);
template <typename Number>
void readRiceSteps(ByteReader &in, std::span<Number> numbers);

// In a vector that is to have so many.
template <typename Number>
std::vector<Number> readRiceSteps(ByteReader &in, size_t count)
{
    std::vector<Number> numbers(count);
    readRiceSteps(in, std::span(numbers));
    return numbers;
}

// Rice steps in pieces, so that one number is read with its piece alone.
void writeRicePieces(ByteWriter &out, std::span<const int64_t> numbers);
std::vector<uint32_t> readRicePieces(ByteReader in, size_t count);
uint32_t readRicePiece(ByteReader in, size_t count, size_t index);

} // namespace eventdesk::eventlog
