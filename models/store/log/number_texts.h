// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/packed_numbers.h"

#include <array>

namespace eventdesk::eventlog {

// Texts that differ in little but their numbers ("SKU-1777", 182.49, {"total":20,"items":5}): a few patterns, in which
// `0` stands for a run of digits, and the numbers that stand there, packed.
inline constexpr size_t maxPatterns = 32, maxPatternNumbers = 8;

class NumberTextsWriter
{
public:
    // Whether these are such texts. They must stay until write().
    bool collect(std::span<const std::string_view> texts);
    void write(ByteWriter &out) const;

private:
    struct Numbers
    {
        std::vector<uint64_t> values;
        std::vector<uint8_t> digits; // 0: the text has no number there
    };
    struct Pattern
    {
        std::string text;
        std::vector<size_t> zeros; // where numbers stand
    };
    bool read(std::string_view text, const Pattern &pattern);
    bool find(std::string_view text);
    bool take(std::string_view text);

    std::vector<Pattern> m_patterns;
    std::vector<uint32_t> m_patternOf;
    std::array<Numbers, maxPatternNumbers> m_numbers;
    size_t m_places = 0; // of m_numbers that are used
    std::array<uint64_t, maxPatternNumbers> m_values;
    std::array<uint8_t, maxPatternNumbers> m_digits;
    size_t m_pattern = 0; // of the text in hand, whose numbers stand in m_values
};

// Each text can be read by itself. The bytes must stay. Throws CorruptData.
class NumberTexts
{
public:
    NumberTexts(ByteReader &in, size_t count);

    size_t size() const { return m_patternOf.size(); }
    size_t patterns() const { return m_patterns; }
    std::string_view pattern(size_t index) const;
    size_t patternOf(size_t index) const { return m_patternOf.at(index); }
    void append(std::string &out, size_t index) const;
    void appendAll(std::string &out, std::vector<size_t> &ends) const; // with where each ends
    // Sets found[i] for the texts that have this one (not empty) in them; whether there are any.
    bool find(std::string_view text, std::span<unsigned char> found) const;

private:
    struct Place
    {
        uint8_t spelling = 0;
        PackedNumbers numbers;
        void append(std::string &out, size_t index) const;
        char *write(char *to, size_t index) const; // up to mostBytes; behind it
        static constexpr size_t mostBytes = 20;
    };
    struct DigitsTest;
    std::vector<DigitsTest> testsOf(std::string_view text, size_t place) const;
    bool findIn(size_t pattern, std::string_view text, std::span<unsigned char> found) const;

    size_t m_patterns = 0;
    std::string_view m_patternTexts;
    PackedNumbers m_patternOf;
    std::array<Place, maxPatternNumbers> m_places;
    size_t m_placeCount = 0;
};

} // namespace eventdesk::eventlog
