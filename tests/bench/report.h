// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace eventdesk::bench {

struct Figure
{
    QString what;
    QString ours;
    QString peer;
    QString ratio;
    QString aim;
};

// One table with aligned columns, for a terminal.
QString table(const QList<Figure> &figures);

QString seconds(double seconds); // 1.234 s, 12.3 ms, 45 µs

} // namespace eventdesk::bench
