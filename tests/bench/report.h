// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figures.h"

#include <QStringList>

namespace eventdesk::bench {

// One table with aligned columns, for a terminal.
QString table(const QList<Figure> &figures, qint64 count);

// A sentence for each hold that is not kept, or that cannot be judged because its peer or its figure is missing.
QStringList complaints(const QList<Figure> &figures, qint64 count);

QString formatted(double value, Unit unit); // 1.23 s, 12.3 ms, 45 µs; 12.3 MB, 45.6 B

} // namespace eventdesk::bench
