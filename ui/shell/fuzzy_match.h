// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace eventdesk {

struct FuzzyMatch
{
    int score = 0;              // more is better; comparable for one pattern
    QList<qsizetype> positions; // in the text, of each matched letter, rising
};

// Whether the letters of the pattern stand in the text in this order, without case and without the pattern's spaces;
// and of all ways, the one that a reader would mean: at the starts of words and next to each other. Looks at the first
// 200 letters. An empty pattern matches everything with 0.
std::optional<FuzzyMatch> fuzzyMatch(QStringView pattern, QStringView text);

} // namespace eventdesk
