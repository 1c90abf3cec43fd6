// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/distinct_people.h"

#include "models/core/process_memory.h"
#include "models/store/sqlite/scan_lanes.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

constexpr size_t fewPeople = 64;     // not worth a look for those that are there twice
constexpr size_t cellsTogether = 16; // of one thread at a time

} // namespace

struct DistinctPeople::Memory
{
    std::pmr::monotonic_buffer_resource large{largePiece};
    std::pmr::unsynchronized_pool_resource lists{&large};
};

DistinctPeople::DistinctPeople(size_t cells)
    : m_memory(cells > 0 ? std::make_unique<Memory>() : nullptr)
{
    m_cells.reserve(cells);
    while (m_cells.size() < cells)
        m_cells.emplace_back(&m_memory->lists);
}

DistinctPeople::~DistinctPeople() = default;
DistinctPeople::DistinctPeople(DistinctPeople &&) noexcept = default;

DistinctPeople &DistinctPeople::operator=(DistinctPeople &&other) noexcept
{
    m_cells = std::move(other.m_cells); // before what they lie in
    m_memory = std::move(other.m_memory);
    m_known = std::move(other.m_known);
    return *this;
}

bool DistinctPeople::Known::add(uint32_t person)
{
    const size_t word = person / 64;
    const uint64_t bit = uint64_t(1) << (person % 64);
    if (word >= m_bits.size())
        m_bits.resize(std::max(word + 1, m_bits.size() * 2));
    const bool isNew = (m_bits[word] & bit) == 0;
    m_bits[word] |= bit;
    return isNew;
}

void DistinctPeople::Known::forget(std::span<const uint32_t> people)
{
    for (const uint32_t person : people) {
        if (person / 64 < m_bits.size())
            m_bits[person / 64] = 0;
    }
}

void DistinctPeople::makeRoom(People &people)
{
    if (people.size() >= fewPeople) {
        size_t kept = 0;
        for (const uint32_t person : people) {
            people[kept] = person;
            kept += m_known.add(person);
        }
        people.resize(kept);
        m_known.forget(people);
    }
    if (people.size() * 2 > people.capacity())
        people.reserve(std::max<size_t>(4, people.capacity() * 2));
}

std::vector<size_t> DistinctPeople::counts(std::span<const DistinctPeople> parts, size_t cells)
{
    std::vector<size_t> counts(cells);
    std::vector<Known> known(mostLanes());
    const size_t pieces = (cells + cellsTogether - 1) / cellsTogether;
    forEachInLanes(pieces, known.size(), [&](size_t lane, size_t piece) {
        for (size_t cell = piece * cellsTogether; cell < std::min(cells, (piece + 1) * cellsTogether); ++cell) {
            for (const DistinctPeople &part : parts) {
                if (cell < part.m_cells.size()) {
                    for (const uint32_t person : part.m_cells[cell])
                        counts[cell] += known[lane].add(person);
                }
            }
            for (const DistinctPeople &part : parts) {
                if (cell < part.m_cells.size())
                    known[lane].forget(part.m_cells[cell]);
            }
        }
    });
    return counts;
}

} // namespace eventdesk::sqlite
