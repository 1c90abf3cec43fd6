// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/number_texts.h"

#include <algorithm>
#include <charconv>

namespace eventdesk::eventlog {

namespace {

constexpr size_t maxDigits = 18;

// How the numbers of a place are spelt. From 1 to maxDigits: with zeros in front, so many digits.
constexpr uint8_t plain = 0, behindAOne = maxDigits + 1;

constexpr std::string_view allDigits = "0123456789";

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr uint64_t powerOfTen(size_t exponent)
{
    uint64_t power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

size_t digitsOf(uint64_t value)
{
    size_t digits = 1;
    for (; value >= 10; value /= 10)
        ++digits;
    return digits;
}

std::string withoutNumbers(std::string_view text)
{
    std::string pattern;
    for (size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]))
            pattern += text[i];
        else if (i == 0 || !isDigit(text[i - 1]))
            pattern += '0';
    }
    return pattern;
}

} // namespace

// Whether the text is of this pattern; m_values and m_digits are its numbers then.
bool NumberTextsWriter::read(std::string_view text, std::string_view pattern)
{
    const char *at = text.data(), *const end = at + text.size();
    m_found = 0;
    for (const char c : pattern) {
        if (at == end)
            return false;
        if (c != '0') {
            if (*at++ != c)
                return false;
            continue;
        }
        const char *const begin = at;
        uint64_t value = 0;
        for (; at != end && isDigit(*at) && size_t(at - begin) <= maxDigits; ++at)
            value = value * 10 + uint64_t(*at - '0');
        if (at == begin || size_t(at - begin) > maxDigits)
            return false;
        m_values[m_found] = value;
        m_digits[m_found++] = uint8_t(at - begin);
    }
    return at == end;
}

bool NumberTextsWriter::take(std::string_view text)
{
    size_t pattern = m_patternOf.empty() ? 0 : m_patternOf.back(); // mostly as the one before
    if (pattern >= m_patterns.size() || !read(text, m_patterns[pattern])) {
        m_pattern = withoutNumbers(text);
        if (size_t(std::ranges::count(m_pattern, '0')) > maxPatternNumbers)
            return false;
        pattern = size_t(std::ranges::find(m_patterns, m_pattern) - m_patterns.begin());
        if (pattern == maxPatterns || !read(text, m_pattern))
            return false;
        if (pattern == m_patterns.size())
            m_patterns.push_back(m_pattern);
    }
    const size_t index = m_patternOf.size();
    m_patternOf.push_back(uint32_t(pattern));
    for (size_t i = 0; i < m_found; ++i) {
        Numbers &numbers = m_numbers[i];
        if (i == m_places) {
            ++m_places;
            numbers.values.clear();
            numbers.digits.clear();
        }
        // Those before that have none take the same: the range stays as it is.
        numbers.values.resize(index, numbers.values.empty() ? m_values[i] : numbers.values.back());
        numbers.digits.resize(index, 0);
        numbers.values.push_back(m_values[i]);
        numbers.digits.push_back(m_digits[i]);
    }
    return true;
}

bool NumberTextsWriter::collect(std::span<const std::string_view> texts)
{
    m_patterns.clear();
    m_patternOf.clear();
    m_places = 0;
    for (const std::string_view text : texts) {
        if (!take(text))
            return false;
    }
    for (size_t i = 0; i < m_places; ++i) {
        m_numbers[i].values.resize(texts.size(), m_numbers[i].values.back());
        m_numbers[i].digits.resize(texts.size(), 0);
    }
    return m_places > 0;
}

void NumberTextsWriter::write(ByteWriter &out) const
{
    out.varint(m_patterns.size());
    ByteWriter patterns;
    for (const std::string &pattern : m_patterns)
        patterns.text(pattern);
    out.text(patterns.view());
    if (m_patterns.size() > 1)
        writePacked<uint32_t>(out, m_patternOf);
    out.u8(uint8_t(m_places));
    for (const Numbers &numbers : std::span(m_numbers).first(m_places)) {
        bool isPlain = true, isEven = true;
        uint8_t width = 0;
        for (size_t i = 0; i < numbers.values.size(); ++i) {
            const uint8_t digits = numbers.digits[i];
            if (digits == 0)
                continue;
            isPlain = isPlain && (digits == 1 || numbers.values[i] >= powerOfTen(size_t(digits) - 1));
            isEven = isEven && (width == 0 || digits == width);
            width = digits;
        }
        std::vector<int64_t> values(numbers.values.begin(), numbers.values.end());
        if (!isPlain && !isEven) {
            size_t digits = 0;
            for (size_t i = 0; i < values.size(); ++i) {
                digits = numbers.digits[i] > 0 ? numbers.digits[i] : std::max<size_t>(digits, 1);
                values[i] += int64_t(powerOfTen(digits));
            }
        }
        out.u8(isPlain ? plain : isEven ? width : behindAOne);
        writePacked<int64_t>(out, values);
    }
}

NumberTexts::NumberTexts(ByteReader &in, size_t count)
    : m_patterns(in.count(maxPatterns))
    , m_patternTexts(in.text())
{
    if (m_patterns == 0)
        throw CorruptData("texts of no pattern");
    if (m_patterns > 1) {
        m_patternOf = PackedNumbers(in, count);
    } else {
        m_patternOf = PackedNumbers::all(0, count);
    }
    m_placeCount = in.u8();
    if (m_placeCount > maxPatternNumbers)
        throw CorruptData("texts of too many numbers");
    for (size_t i = 0; i < m_placeCount; ++i) {
        m_places[i].spelling = in.u8();
        if (m_places[i].spelling > behindAOne)
            throw CorruptData("numbers spelt in an unknown way");
        m_places[i].numbers = PackedNumbers(in, count);
    }
}

std::string_view NumberTexts::pattern(size_t index) const
{
    if (index >= m_patterns)
        throw CorruptData("a text of a pattern that is not there");
    ByteReader in(m_patternTexts);
    for (; index > 0; --index)
        in.text();
    return in.text();
}

void NumberTexts::Place::append(std::string &out, size_t index) const
{
    std::array<char, 24> text;
    const char *const end = std::to_chars(text.data(), text.data() + text.size(), numbers.at(index)).ptr;
    const auto digits = size_t(end - text.data());
    if (spelling == behindAOne) {
        out.append(text.data() + 1, digits - 1);
        return;
    }
    if (digits < spelling)
        out.append(spelling - digits, '0');
    out.append(text.data(), digits);
}

void NumberTexts::append(std::string &out, size_t index) const
{
    std::string_view rest = pattern(m_patternOf.at(index));
    for (size_t place = 0; !rest.empty(); ++place) {
        const size_t zero = std::min(rest.find('0'), rest.size());
        out.append(rest.substr(0, zero));
        if (zero == rest.size())
            return;
        if (place >= m_placeCount)
            throw CorruptData("a text of more numbers than there are");
        m_places[place].append(out, index);
        rest.remove_prefix(zero + 1);
    }
}

// What the digits of a place have to be like where a text that is looked for meets it: `digits` stand in them, at the
// beginning and at the end unless open there.
struct NumberTexts::DigitsTest
{
    const Place *place;
    std::string_view digits;
    bool openBefore, openBehind;
    uint64_t low = 0, high = UINT64_MAX; // no other number is it

    void narrow();
    bool isInRange(size_t index) const { return place->numbers.at(index) - low <= high - low; }
    bool holds(size_t index, std::string &scratch) const
    {
        if (!isInRange(index))
            return false;
        scratch.clear();
        place->append(scratch, index);
        return openBefore ? (openBehind ? scratch.contains(digits) : scratch.ends_with(digits))
                          : (openBehind ? scratch.starts_with(digits) : scratch == digits);
    }
};

// Numbers that begin with these digits lie between these and these with nines behind them.
void NumberTexts::DigitsTest::narrow()
{
    if (openBefore || digits.size() > maxDigits)
        return;
    uint64_t begin = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), begin);
    size_t most = digitsOf(place->numbers.high()), have = digits.size();
    if (place->spelling == behindAOne) {
        begin += powerOfTen(have);
        ++have;
    } else if (place->spelling != plain) {
        if (have > place->spelling)
            return;
        const uint64_t step = powerOfTen(place->spelling - have);
        low = begin * step;
        high = low + step - 1;
        return;
    }
    low = begin;
    most = openBehind ? std::min(most, maxDigits + 1) : 0;
    const uint64_t step = most > have ? powerOfTen(most - have) : 1;
    high = begin * step + step - 1;
}

// What the text, which meets a pattern at that place and those behind it, wants of their digits.
std::vector<NumberTexts::DigitsTest> NumberTexts::testsOf(std::string_view text, size_t place) const
{
    std::vector<DigitsTest> tests;
    for (size_t i = 0; i < text.size(); ++place) {
        const size_t begin = text.find_first_of(allDigits, i);
        if (begin == text.npos)
            break;
        const size_t end = std::min(text.find_first_not_of(allDigits, begin), text.size());
        if (place >= m_placeCount)
            throw CorruptData("a text of more numbers than there are");
        tests.push_back({&m_places[place], text.substr(begin, end - begin), begin == 0, end == text.size()});
        tests.back().narrow();
        i = end;
    }
    return tests;
}

bool NumberTexts::findIn(size_t number, std::string_view text, std::span<unsigned char> found) const
{
    const std::string_view in = pattern(number);
    const std::string wanted = withoutNumbers(text);
    bool any = false;
    std::string scratch;
    for (size_t at = in.find(wanted); at != in.npos; at = in.find(wanted, at + 1)) {
        const auto tests = testsOf(text, size_t(std::ranges::count(in.substr(0, at), '0')));
        for (size_t i = 0; i < size(); ++i) {
            if (!tests.empty() && !tests.front().isInRange(i)) // mostly, and quickly known
                continue;
            const auto holds = [&](const DigitsTest &test) { return test.holds(i, scratch); };
            if (m_patternOf.at(i) == number && std::ranges::all_of(tests, holds)) {
                found[i] = 1;
                any = true;
            }
        }
    }
    return any;
}

bool NumberTexts::find(std::string_view text, std::span<unsigned char> found) const
{
    bool any = false;
    for (size_t pattern = 0; pattern < m_patterns; ++pattern)
        any |= findIn(pattern, text, found);
    return any;
}

} // namespace eventdesk::eventlog
