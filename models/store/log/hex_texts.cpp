// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/hex_texts.h"

#include <algorithm>
#include <array>

namespace eventdesk::eventlog {

namespace {

constexpr size_t maxLength = 255;
constexpr std::string_view digits = "0123456789abcdef";

constexpr std::array<uint8_t, 256> digitValues = [] {
    std::array<uint8_t, 256> values;
    values.fill(0xff);
    for (size_t i = 0; i < digits.size(); ++i)
        values[size_t(digits[i])] = uint8_t(i);
    return values;
}();

uint8_t digitValue(char c)
{
    return digitValues[uint8_t(c)];
}

} // namespace

bool HexTextsWriter::collect(std::span<const std::string_view> texts)
{
    m_texts = texts;
    const std::string_view model = texts.front();
    if (model.size() > maxLength)
        return false;
    m_isDigit.assign(model.size(), 0);
    for (const std::string_view text : texts) {
        if (text.size() != model.size())
            return false;
        for (size_t i = 0; i < text.size(); ++i)
            m_isDigit[i] |= uint8_t(text[i] != model[i]);
    }
    for (size_t i = 0; i < model.size(); ++i) {
        const auto isHex = [i](std::string_view text) { return digitValue(text[i]) < 16; };
        if (m_isDigit[i] && !std::ranges::all_of(texts, isHex))
            return false;
    }
    return std::ranges::contains(m_isDigit, 1);
}

void HexTextsWriter::write(ByteWriter &out) const
{
    const std::string_view model = m_texts.front();
    out.text(model);
    for (size_t begin = 0; begin < model.size(); begin += 8) {
        uint8_t bits = 0;
        for (size_t i = begin; i < std::min(begin + 8, model.size()); ++i)
            bits = uint8_t(bits | m_isDigit[i] << (i - begin));
        out.u8(bits);
    }
    std::vector<uint8_t> places;
    for (size_t i = 0; i < model.size(); ++i) {
        if (m_isDigit[i])
            places.push_back(uint8_t(i));
    }
    std::string packed;
    packed.reserve(m_texts.size() * places.size() / 2 + 1);
    bool isHigh = false;
    for (const std::string_view text : m_texts) {
        for (const uint8_t place : places) {
            const uint8_t value = digitValue(text[place]);
            if (isHigh)
                packed.back() = char(uint8_t(packed.back()) | value << 4);
            else
                packed.push_back(char(value));
            isHigh = !isHigh;
        }
    }
    out.raw(packed);
}

HexTexts::HexTexts(ByteReader &in, size_t count)
    : m_model(in.text())
    , m_mask(in.raw((m_model.size() + 7) / 8))
    , m_count(count)
{
    for (size_t i = 0; i < m_model.size(); ++i)
        m_digitsEach += isDigit(i);
    m_digits = in.raw((count * m_digitsEach + 1) / 2);
}

void HexTexts::append(std::string &out, size_t index) const
{
    const size_t begin = out.size();
    out.append(m_model);
    size_t at = index * m_digitsEach;
    for (size_t i = 0; i < m_model.size(); ++i) {
        if (!isDigit(i))
            continue;
        out[begin + i] = digits[(uint8_t(m_digits[at / 2]) >> (at % 2 * 4)) & 15];
        ++at;
    }
}

void HexTexts::appendAll(std::string &out, std::vector<size_t> &ends) const
{
    std::vector<size_t> places;
    for (size_t i = 0; i < m_model.size(); ++i) {
        if (isDigit(i))
            places.push_back(i);
    }
    out.reserve(out.size() + m_count * m_model.size());
    size_t at = 0;
    for (size_t index = 0; index < m_count; ++index) {
        char *const text = out.data() + out.size();
        out.append(m_model);
        for (const size_t place : places) {
            text[place] = digits[(uint8_t(m_digits[at / 2]) >> (at % 2 * 4)) & 15];
            ++at;
        }
        ends.push_back(out.size());
    }
}

bool HexTexts::mayHave(std::string_view text) const
{
    for (size_t begin = 0; begin + text.size() <= m_model.size(); ++begin) {
        size_t i = 0;
        while (i < text.size() && (isDigit(begin + i) ? digitValue(text[i]) < 16 : text[i] == m_model[begin + i]))
            ++i;
        if (i == text.size())
            return true;
    }
    return false;
}

} // namespace eventdesk::eventlog
