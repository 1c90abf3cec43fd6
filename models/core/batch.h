// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <initializer_list>
#include <iterator>
#include <string_view>

namespace eventdesk {

// A NewOccurrence whose texts lie elsewhere. What is said of the members there holds here.
struct OccurrenceView
{
    std::string_view event;
    std::string_view email, id, phone; // the person
    std::string_view messageId;
    std::string_view value;
    std::string_view currency;
    std::string_view payload = "{}";
    std::string_view source;
    Instant time;
    std::optional<Instant> received;

    OccurrenceView() = default;
    OccurrenceView(const NewOccurrence &occurrence); // which must outlive it

    void clear();
    bool anonymous() const { return email.empty() && id.empty() && phone.empty(); }
    NewOccurrence copy() const;
};

// Occurrences on their way in, packed: all their texts lie one after the other in one block of memory, so that many of
// them cost few allocations and are read in the order in which they lie. Views stay good until the next change.
class PackedOccurrences
{
public:
    PackedOccurrences() = default;
    PackedOccurrences(std::initializer_list<NewOccurrence> occurrences);
    PackedOccurrences(const std::vector<NewOccurrence> &occurrences);

    void add(const OccurrenceView &occurrence);
    // With `prefix` in front of its message id.
    void add(const OccurrenceView &occurrence, std::string_view prefix);
    void reserve(size_t occurrences, size_t textBytes);
    void clear(); // what is reserved stays

    size_t size() const { return m_rows.size(); }
    bool empty() const { return m_rows.empty(); }
    size_t textBytes() const { return m_texts.size(); }
    OccurrenceView operator[](size_t place) const;
    // The beginning of its texts, for one who comes to it some places later: they mostly lie in another core's cache.
    void prefetch(size_t place) const
    {
        const char *texts = m_texts.data() + m_rows[place].start;
        __builtin_prefetch(texts);
        __builtin_prefetch(texts + 64);
    }

    class Iterator
    {
    public:
        using value_type = OccurrenceView;
        using difference_type = std::ptrdiff_t;

        Iterator() = default;
        Iterator(const PackedOccurrences *of, size_t place)
            : m_of(of)
            , m_place(place)
        {
        }
        OccurrenceView operator*() const { return (*m_of)[m_place]; }
        Iterator &operator++()
        {
            ++m_place;
            return *this;
        }
        Iterator operator++(int) { return {m_of, m_place++}; }
        bool operator==(const Iterator &other) const { return m_place == other.m_place; }

    private:
        const PackedOccurrences *m_of = nullptr;
        size_t m_place = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

private:
    static constexpr size_t textCount = 9;
    struct Row
    {
        qint64 time;
        qint64 received; // noTime: absent
        size_t start;    // of its texts in m_texts
        quint32 lengths[textCount];
    };

    std::string m_texts;
    std::vector<Row> m_rows;
};

struct Batch
{
    PackedOccurrences occurrences;
    std::vector<Reject> rejects;
};

} // namespace eventdesk
