// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

QString keyOf(const Hold &hold)
{
    return QString::fromLatin1(hold.key.data(), qsizetype(hold.key.size()));
}

QString limitOf(const Hold &hold, Unit unit)
{
    switch (hold.kind) {
    case Hold::Kind::TimesFaster:
        return u"≥ %1×"_s.arg(hold.limit);
    case Hold::Kind::ShareOf:
        return u"≤ %1×"_s.arg(hold.limit);
    case Hold::Kind::AtMost:
        break;
    }
    return u"≤ "_s + formatted(hold.limit, unit);
}

bool isShare(const Figure &figure)
{
    return std::ranges::any_of(
        holds(), [&](const Hold &hold) { return keyOf(hold) == figure.key && hold.kind == Hold::Kind::ShareOf; });
}

QString ratioOf(const Figure &figure)
{
    const std::optional<double> times = figure.timesBetter();
    if (!times)
        return {};
    const double ratio = isShare(figure) ? 1 / *times : *times;
    return u"%1×"_s.arg(ratio, 0, 'f', ratio < 10 ? 2 : ratio < 100 ? 1 : 0);
}

QString verdictOf(const Figure &figure, qint64 count)
{
    QStringList said;
    for (const Hold &hold : holds()) {
        if (keyOf(hold) != figure.key)
            continue;
        const Verdict verdict = judge(figure, hold, count);
        said.append(limitOf(hold, figure.unit) + (verdict == Verdict::Kept ? u" kept"_s
                                                  : verdict == Verdict::DoesNotCount
                                                      ? u" (from %1 k)"_s.arg(hold.from / 1000)
                                                  : verdict == Verdict::NoPeer ? u" no peer"_s
                                                                               : u" BROKEN"_s));
    }
    return said.join(u", "_s);
}

QString cell(const std::optional<double> &value, Unit unit)
{
    return value ? formatted(*value, unit) : QString();
}

} // namespace

QString formatted(double value, Unit unit)
{
    if (unit == Unit::Bytes)
        return value < 10'000 ? u"%1 B"_s.arg(value, 0, 'f', 1)
                              : u"%1 MB"_s.arg(value / 1e6, 0, 'f', value < 1e8 ? 1 : 0);
    if (value >= 1)
        return u"%1 s"_s.arg(value, 0, 'f', 2);
    if (value >= 0.001)
        return u"%1 ms"_s.arg(value * 1e3, 0, 'f', value < 0.01 ? 2 : value < 0.1 ? 1 : 0);
    return u"%1 µs"_s.arg(value * 1e6, 0, 'f', 0);
}

QString table(const QList<Figure> &figures, qint64 count)
{
    QList<QStringList> rows{
        {u"what"_s, u"ours"_s, u"DuckDB"_s, u"DuckDB typed"_s, u"SQLite rows"_s, u"ratio"_s, u"hold"_s}};
    for (const Figure &figure : figures) {
        rows.append({figure.what, cell(figure.ours, figure.unit), cell(figure.json, figure.unit),
                     cell(figure.typed, figure.unit), cell(figure.rows, figure.unit), ratioOf(figure),
                     verdictOf(figure, count)});
    }
    QList<qsizetype> widths(rows.first().size());
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype at = 0; at < row.size(); ++at)
            widths[at] = std::max(widths.at(at), row.at(at).size());
    }
    QString out;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at) {
            const bool isText = at == 0 || at + 1 == row.size();
            line += isText ? row.at(at).leftJustified(widths.at(at)) : row.at(at).rightJustified(widths.at(at));
            line += u"  ";
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

QStringList complaints(const QList<Figure> &figures, qint64 count)
{
    QStringList said;
    for (const Hold &hold : holds()) {
        const QString key = keyOf(hold);
        const auto figure = std::ranges::find(figures, key, &Figure::key);
        if (figure == figures.end()) {
            if (count >= hold.from)
                said.append(u"%1: not measured"_s.arg(key));
            continue;
        }
        const Verdict verdict = judge(*figure, hold, count);
        const QString is = hold.kind == Hold::Kind::AtMost ? cell(figure->ours, figure->unit) : ratioOf(*figure);
        if (verdict == Verdict::Broken)
            said.append(u"%1: %2 is not %3"_s.arg(figure->what, is, limitOf(hold, figure->unit)));
        else if (verdict == Verdict::NoPeer)
            said.append(u"%1: %2 cannot be judged without the peer"_s.arg(figure->what, limitOf(hold, figure->unit)));
    }
    return said;
}

} // namespace eventdesk::bench
