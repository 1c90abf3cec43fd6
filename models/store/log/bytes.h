// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <string>
#include <string_view>

// Numbers and texts as the event log's files of bytes have them. See FORMAT.md.
namespace eventdesk::eventlog {

// The bytes contradict themselves: what they stand for cannot be known.
struct CorruptData : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

class ByteWriter
{
public:
    void reserve(size_t bytes) { m_out.reserve(bytes); }
    void u8(uint8_t value) { m_out.push_back(char(value)); }
    void u64(uint64_t value)
    {
        for (int i = 0; i < 8; ++i)
            u8(uint8_t(value >> (8 * i)));
    }
    // Seven bits a byte, the low ones first.
    void varint(uint64_t value)
    {
        while (value >= 0x80) {
            u8(uint8_t(value | 0x80));
            value >>= 7;
        }
        u8(uint8_t(value));
    }
    void zigzag(int64_t value) { varint((uint64_t(value) << 1) ^ uint64_t(value >> 63)); }
    void raw(std::string_view bytes) { m_out.append(bytes); }
    void text(std::string_view bytes)
    {
        varint(bytes.size());
        raw(bytes);
    }
    size_t size() const { return m_out.size(); }
    std::string_view view() const { return m_out; }
    std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

// Never reads behind the end: throws CorruptData.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    bool atEnd() const { return m_at == m_end; }
    size_t left() const { return size_t(m_end - m_at); }
    uint8_t u8()
    {
        need(1);
        return uint8_t(*m_at++);
    }
    uint64_t u64()
    {
        need(8);
        uint64_t value = 0;
        for (int i = 0; i < 8; ++i)
            value |= uint64_t(uint8_t(m_at[i])) << (8 * i);
        m_at += 8;
        return value;
    }
    uint64_t varint()
    {
        constexpr size_t longest = 10;
        uint64_t value = 0;
        if (left() >= longest) { // mostly, and without looking for the end at each byte
            const char *at = m_at;
            for (unsigned shift = 0; shift < 64; shift += 7) {
                const auto byte = uint8_t(*at++);
                value |= uint64_t(byte & 0x7f) << shift;
                if (byte < 0x80) {
                    m_at = at;
                    return value;
                }
            }
            throw CorruptData("a number without an end");
        }
        for (int shift = 0; shift < 64; shift += 7) {
            const uint8_t byte = u8();
            value |= uint64_t(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        throw CorruptData("a number without an end");
    }
    int64_t zigzag()
    {
        const uint64_t value = varint();
        return int64_t(value >> 1) ^ -int64_t(value & 1);
    }
    // A number that is a size or an index: at most `limit`.
    size_t count(size_t limit)
    {
        const uint64_t value = varint();
        if (value > limit)
            throw CorruptData("a number is too large");
        return size_t(value);
    }
    // The next of numbers that ascend, none twice, written as the step from the one before; the first from 0.
    uint32_t ascending(uint32_t before, bool isFirst)
    {
        const uint64_t step = varint();
        if (step > UINT32_MAX - before || (step == 0 && !isFirst))
            throw CorruptData("numbers are out of order");
        return before + uint32_t(step);
    }
    std::string_view raw(size_t size)
    {
        need(size);
        const std::string_view bytes(m_at, size);
        m_at += size;
        return bytes;
    }
    std::string_view text() { return raw(count(left())); }

private:
    void need(size_t size) const
    {
        if (left() < size)
            throw CorruptData("it ends too early");
    }

    const char *m_at;
    const char *m_end;
};

} // namespace eventdesk::eventlog
