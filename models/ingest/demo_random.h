// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>
#include <cstddef>

namespace eventdesk::ingest {

// The same numbers on every machine, which the standard library's distributions do not promise. SplitMix64 (public
// domain, Sebastiano Vigna).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    // From 0 to bound - 1.
    int below(int bound) { return int((next() >> 33) % quint64(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); } // both included
    bool chance(int percent) { return below(100) < percent; }

    // An index, each as likely as its weight.
    template <size_t n>
    int weighted(const std::array<int, n> &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        for (size_t i = 0; i < n; ++i) {
            left -= weights[i];
            if (left < 0)
                return int(i);
        }
        return int(n) - 1;
    }

    // From 0 to bound - 1, the low ones much more often.
    int skewed(int bound)
    {
        const quint64 a = next() >> 44; // 20 bits
        const quint64 b = next() >> 44;
        return int(((a * b) >> 20) * quint64(bound) >> 20);
    }

private:
    quint64 m_state;
};

} // namespace eventdesk::ingest
