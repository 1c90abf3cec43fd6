// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <random>

namespace eventdesk::testing {

// Random choices that are the same for the same seed, on every platform.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }
    bool oneIn(int count) { return below(count) == 0; }
    template <typename T, size_t size>
    T of(const T (&choices)[size])
    {
        return choices[below(int(size))];
    }
    qint64 wide() { return qint64(quint64(m_random()) << 32 | m_random()); }

private:
    std::mt19937 m_random;
};

} // namespace eventdesk::testing
