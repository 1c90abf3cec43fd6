// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/contenders/our_store.h"
#include "tests/bench/figures.h"

#include <QElapsedTimer>

namespace eventdesk::bench {

// Asks while something else is going on.
class LongestAnswer
{
public:
    explicit LongestAnswer(OurStore *store)
        : m_store(store)
    {
    }

    template <typename IsAsked>
    void ask(IsAsked isAsked)
    {
        for (const Question &question : bench::questions()) {
            if (!isAsked(question.key))
                continue;
            QElapsedTimer timer;
            timer.start();
            (m_store->*question.ask)();
            ++m_asked;
            const double took = double(timer.nsecsElapsed()) / 1e9;
            if (took > m_longest) {
                m_longest = took;
                m_which = question.key;
            }
        }
    }

    // The text with how many were asked and which took the longest.
    Figure figure(const QString &key, const QString &text) const
    {
        const QString which = QString::fromLatin1(m_which.data(), qsizetype(m_which.size()));
        return {.key = key, .what = text.arg(m_asked).arg(which), .ours = m_longest};
    }

private:
    OurStore *m_store;
    double m_longest = 0;
    std::string_view m_which;
    qint64 m_asked = 0;
};

} // namespace eventdesk::bench
