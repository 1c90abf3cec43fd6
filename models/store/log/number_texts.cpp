// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/number_texts.h"

#include "models/core/short_bytes.h"

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
bool NumberTextsWriter::read(std::string_view text, const Pattern &pattern)
{
    const char *at = text.data(), *const end = at + text.size();
    size_t done = 0, number = 0;
    const auto passLiteral = [&](size_t to) {
        const size_t size = to - done;
        if (size_t(end - at) < size || !sameBytes(at, pattern.text.data() + done, size))
            return false;
        at += size;
        done = to + 1;
        return true;
    };
    for (const size_t zero : pattern.zeros) {
        if (!passLiteral(zero))
            return false;
        const char *const begin = at;
        uint64_t value = 0;
        for (; at != end && isDigit(*at) && size_t(at - begin) <= maxDigits; ++at)
            value = value * 10 + uint64_t(*at - '0');
        if (at == begin || size_t(at - begin) > maxDigits)
            return false;
        m_values[number] = value;
        m_digits[number++] = uint8_t(at - begin);
    }
    return passLiteral(pattern.text.size()) && at == end;
}

bool NumberTextsWriter::find(std::string_view text)
{
    if (m_pattern < m_patterns.size() && read(text, m_patterns[m_pattern])) // mostly as the one before
        return true;
    for (m_pattern = 0; m_pattern < m_patterns.size(); ++m_pattern) {
        if (read(text, m_patterns[m_pattern]))
            return true;
    }
    Pattern pattern{withoutNumbers(text), {}};
    for (size_t i = 0; i < pattern.text.size(); ++i) {
        if (pattern.text[i] == '0')
            pattern.zeros.push_back(i);
    }
    if (m_patterns.size() == maxPatterns || pattern.zeros.size() > maxPatternNumbers || !read(text, pattern))
        return false;
    m_patterns.push_back(std::move(pattern));
    return true;
}

bool NumberTextsWriter::collect(std::span<const std::string_view> texts)
{
    m_patterns.clear();
    m_patternOf.resize(texts.size());
    m_pattern = m_places = 0;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!find(texts[i]))
            return false;
        m_patternOf[i] = uint32_t(m_pattern);
        const size_t numbers = m_patterns[m_pattern].zeros.size();
        for (; m_places < numbers; ++m_places) {
            m_numbers[m_places].values.resize(texts.size());
            m_numbers[m_places].digits.assign(texts.size(), 0);
        }
        for (size_t place = 0; place < numbers; ++place) {
            m_numbers[place].values[i] = m_values[place];
            m_numbers[place].digits[i] = m_digits[place];
        }
    }
    // Those that have none take another's: the range stays as it is.
    for (Numbers &numbers : std::span(m_numbers).first(m_patterns.size() > 1 ? m_places : 0)) {
        const auto has = std::ranges::find_if(numbers.digits, [](uint8_t digits) { return digits > 0; });
        uint64_t value = numbers.values[size_t(has - numbers.digits.begin())];
        for (size_t i = 0; i < texts.size(); ++i)
            value = numbers.values[i] = numbers.digits[i] > 0 ? numbers.values[i] : value;
    }
    return m_places > 0;
}

void NumberTextsWriter::write(ByteWriter &out) const
{
    out.varint(m_patterns.size());
    ByteWriter patterns;
    for (const Pattern &pattern : m_patterns)
        patterns.text(pattern.text);
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

char *NumberTexts::Place::write(char *to, size_t index) const
{
    const uint64_t number = numbers.at(index);
    if (spelling == plain)
        return std::to_chars(to, to + mostBytes, number).ptr;
    std::array<char, mostBytes> text;
    const auto digits = size_t(std::to_chars(text.data(), text.data() + text.size(), number).ptr - text.data());
    if (spelling == behindAOne)
        return copyBytes(to, text.data() + 1, digits - 1);
    for (size_t i = digits; i < spelling; ++i)
        *to++ = '0';
    return copyBytes(to, text.data(), digits);
}

void NumberTexts::Place::append(std::string &out, size_t index) const
{
    std::array<char, mostBytes> text;
    out.append(text.data(), write(text.data(), index));
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

void NumberTexts::appendAll(std::string &out, std::vector<size_t> &ends) const
{
    // Of each pattern what stands before, between and behind its numbers.
    std::vector<std::vector<std::string_view>> literals;
    ByteReader in(m_patternTexts);
    for (size_t i = 0; i < m_patterns; ++i) {
        std::vector<std::string_view> &pieces = literals.emplace_back();
        const std::string_view text = in.text();
        for (size_t begin = 0, zero = 0; zero != text.npos; begin = zero + 1) {
            zero = text.find('0', begin);
            pieces.push_back(text.substr(begin, zero - begin));
        }
        if (pieces.size() - 1 > m_placeCount)
            throw CorruptData("a text of more numbers than there are");
    }
    for (size_t i = 0; i < size(); ++i) {
        const size_t pattern = m_patternOf.at(i);
        if (pattern >= m_patterns)
            throw CorruptData("a text of a pattern that is not there");
        const std::vector<std::string_view> &pieces = literals[pattern];
        size_t most = pieces.back().size();
        for (size_t place = 0; place + 1 < pieces.size(); ++place)
            most += pieces[place].size() + Place::mostBytes;
        const size_t begin = out.size();
        out.resize_and_overwrite(begin + most, [&](char *text, size_t) {
            char *to = text + begin;
            for (size_t place = 0; place + 1 < pieces.size(); ++place) {
                to = copyBytes(to, pieces[place].data(), pieces[place].size());
                to = m_places[place].write(to, i);
            }
            return size_t(copyBytes(to, pieces.back().data(), pieces.back().size()) - text);
        });
        ends.push_back(out.size());
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
