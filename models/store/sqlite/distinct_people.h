// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/subscriber.h"

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <vector>

namespace eventdesk::sqlite {

// How many different people there are in each of many cells. Memory follows the different people of each cell, up to
// twice four bytes for each. Not for several threads: each has one of its own, and they are counted together.
class DistinctPeople
{
public:
    explicit DistinctPeople(size_t cells = 0);
    ~DistinctPeople();
    DistinctPeople(DistinctPeople &&) noexcept;
    DistinctPeople &operator=(DistinctPeople &&) noexcept;

    void note(size_t cell, SubscriberId person)
    {
        People &people = m_cells[cell];
        if (people.size() == people.capacity())
            makeRoom(people);
        people.push_back(uint32_t(person));
    }

    // By cell, in several threads (see scan_lanes.h).
    static std::vector<size_t> counts(std::span<const DistinctPeople> parts, size_t cells);

private:
    // Who is known already; everybody is forgotten between two uses.
    class Known
    {
    public:
        bool add(uint32_t person); // whether they are new
        void forget(std::span<const uint32_t> people);

    private:
        std::vector<uint64_t> m_bits;
    };
    using People = std::pmr::vector<uint32_t>; // some more than once
    void makeRoom(People &people);

    struct Memory; // of the lists: it goes back as a whole
    std::unique_ptr<Memory> m_memory;
    std::vector<People> m_cells;
    Known m_known;
};

} // namespace eventdesk::sqlite
