// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/fuzzy_match.h"

#include <QVarLengthArray>

#include <algorithm>

namespace eventdesk {

namespace {

constexpr qsizetype longestText = 200;
constexpr int impossible = -1'000'000;

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper()) ||
           (!before.isDigit() && text[at].isDigit());
}

int worthOf(QStringView text, qsizetype at)
{
    if (at == 0)
        return 12;
    return startsWord(text, at) ? 9 : 1;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text)
{
    text = text.first(qMin(text.size(), longestText));
    QVarLengthArray<QChar, 32> wanted;
    for (const QChar c : pattern) {
        if (!c.isSpace())
            wanted.append(c.toCaseFolded());
    }
    QVarLengthArray<QChar, longestText> folded;
    for (const QChar c : text)
        folded.append(c.toCaseFolded());
    if (wanted.isEmpty())
        return FuzzyMatch{};
    // Most texts are out here.
    qsizetype found = 0;
    for (const QChar c : folded) {
        if (found < wanted.size() && c == wanted[found])
            ++found;
    }
    if (found < wanted.size())
        return std::nullopt;

    // best[i][j]: of the first i + 1 letters with the last one at j; from: where the one before it stands.
    constexpr int adjacent = 6;
    constexpr int gap = -2;
    const qsizetype width = folded.size();
    QList<int> best(wanted.size() * width, impossible);
    QList<qsizetype> from(wanted.size() * width, -1);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        int farScore = impossible; // of the row above, left of the neighbour
        qsizetype farAt = -1;
        for (qsizetype j = i; j < width; ++j) {
            const qsizetype cell = i * width + j;
            if (i > 0 && j >= 2 && best[cell - width - 2] > farScore) {
                farScore = best[cell - width - 2];
                farAt = j - 2;
            }
            if (folded[j] != wanted[i])
                continue;
            if (i == 0) {
                best[cell] = worthOf(text, j);
                continue;
            }
            const int near = best[cell - width - 1] + adjacent;
            const int far = farScore + gap;
            if (qMax(near, far) <= impossible / 2)
                continue;
            best[cell] = worthOf(text, j) + qMax(near, far);
            from[cell] = near >= far ? j - 1 : farAt;
        }
    }
    const auto last = best.cend() - width;
    const auto end = std::max_element(last, best.cend());
    FuzzyMatch match{.score = *end, .positions = QList<qsizetype>(wanted.size())};
    qsizetype at = end - last;
    for (qsizetype i = wanted.size() - 1; i >= 0; --i) {
        match.positions[i] = at;
        at = from[i * width + at];
    }
    return match;
}

} // namespace eventdesk
