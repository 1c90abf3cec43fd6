// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

QString seconds(double seconds)
{
    if (seconds >= 1)
        return u"%1 s"_s.arg(seconds, 0, 'f', 2);
    if (seconds >= 0.001)
        return u"%1 ms"_s.arg(seconds * 1e3, 0, 'f', seconds < 0.1 ? 2 : 0);
    return u"%1 µs"_s.arg(seconds * 1e6, 0, 'f', 0);
}

QString table(const QList<Figure> &figures)
{
    constexpr std::array columns = {&Figure::what, &Figure::ours, &Figure::peer, &Figure::ratio, &Figure::aim};
    const Figure heading{u"what"_s, u"ours"_s, u"peer"_s, u"ratio"_s, u"aim"_s};
    std::array<qsizetype, columns.size()> widths{};
    QList<Figure> rows = figures;
    rows.prepend(heading);
    for (const Figure &row : std::as_const(rows)) {
        for (size_t at = 0; at < columns.size(); ++at)
            widths[at] = std::max(widths[at], (row.*columns[at]).size());
    }
    QString out;
    for (const Figure &row : std::as_const(rows)) {
        QString line;
        for (size_t at = 0; at < columns.size(); ++at) {
            const QString &cell = row.*columns[at];
            line +=
                at == 0 || at + 1 == columns.size() ? cell.leftJustified(widths[at]) : cell.rightJustified(widths[at]);
            line += u"  ";
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

} // namespace eventdesk::bench
