// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <QString>

// A volume in words and figures.
namespace eventdesk {

struct ChartContent;

QString axisText(double value);                             // short: 1,200; 45,000; 1.2 M; 0.5
QString figureText(double value);                           // 1,234; 1,234.50; nothing where there is no value
QString measuredText(const Measure &measure, double value); // 1,234 occurrences
QString measureTitle(const Measure &measure);               // Occurrences; Sum of cart.total
// The whole chart in a sentence, for those who do not see it.
QString chartSentence(const ChartContent &content);

} // namespace eventdesk
