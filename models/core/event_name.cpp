// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/event_name.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace eventdesk {

namespace {

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isAllowed(QChar c)
{
    return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
}

NameVerdict::Fault faultOf(const QString &name)
{
    using enum NameVerdict::Fault;
    if (name.isEmpty())
        return Empty;
    if (!std::ranges::all_of(name, isAllowed))
        return BadCharacters;
    if (!isLetter(name.front()))
        return BadStart;
    return name.size() > maxCreatedNameLength ? TooLong : None;
}

// "Plan Upgraded", "planUpgraded", "Plän – upgraded!" → plan_upgraded
QString repair(const QString &name)
{
    QString spaced;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool humpStarts =
            i > 0 && i + 1 < name.size() && name[i - 1].isLower() && name[i].isUpper() && name[i + 1].isLower();
        if (humpStarts)
            spaced += u'_';
        if (name[i] == u'ß')
            spaced += u"ss";
        else
            spaced += name[i];
    }
    QString out;
    for (const QChar c : spaced.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark() || c == u'\'' || c == u'’')
            continue;
        if (isAllowed(c) && c != u'_')
            out += c;
        else if (!out.isEmpty() && out.back() != u'_')
            out += u'_';
    }
    while (!out.isEmpty() && (out.front() == u'-' || out.front() == u'_'))
        out.removeFirst();
    if (!out.isEmpty() && !isLetter(out.front()))
        out.prepend(u"event_");
    out.truncate(maxCreatedNameLength);
    while (!out.isEmpty() && (out.back() == u'-' || out.back() == u'_'))
        out.chop(1);
    return out;
}

QString freed(const QString &name, const QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number) {
        const QString suffix = u'_' + QString::number(number);
        candidate = name.left(maxCreatedNameLength - suffix.size()) + suffix;
    }
    return candidate;
}

struct Parts
{
    QString letters; // lower case, without separators
    QString digits;
};

Parts partsOf(const QString &name)
{
    Parts parts;
    for (const QChar c : name) {
        if (c.isDigit())
            parts.digits += c;
        else if (c.isLetter())
            parts.letters += c.toLower();
    }
    return parts;
}

// Insertions, deletions, replacements and swaps of neighbours; anything above `most` is most + 1.
int distance(const QString &a, const QString &b, int most)
{
    if (std::abs(a.size() - b.size()) > most)
        return most + 1;
    const size_t width = size_t(b.size()) + 1;
    std::vector<int> beforeLast(width);
    std::vector<int> last(width);
    std::vector<int> current(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = int(i);
        for (size_t j = 1; j < width; ++j) {
            const QChar other = b[qsizetype(j) - 1];
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, last[j - 1] + (a[i - 1] == other ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[qsizetype(j) - 2] && a[i - 2] == other)
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
        }
        beforeLast.swap(last);
        last.swap(current);
    }
    return last[width - 1];
}

QString nearDuplicateOf(const QString &name, const QStringList &existing)
{
    const Parts own = partsOf(name);
    QString best;
    int bestDistance = 3;
    for (const QString &other : existing) {
        const Parts parts = partsOf(other);
        // step_1 and step_2 are meant to be two.
        if (other == name || parts.digits != own.digits)
            continue;
        const qsizetype shorter = std::min(parts.letters.size(), own.letters.size());
        const int most = shorter >= 8 ? 2 : shorter >= 4 ? 1 : 0;
        const int apart = distance(own.letters, parts.letters, most);
        if (apart <= most && apart < bestDistance) {
            best = other;
            bestDistance = apart;
        }
    }
    return best;
}

} // namespace

NameVerdict judgeEventName(const QString &name, const QStringList &existing)
{
    const QSet<QString> taken(existing.begin(), existing.end());
    NameVerdict verdict;
    verdict.fault = faultOf(name);
    if (verdict.valid() && taken.contains(name))
        verdict.fault = NameVerdict::Fault::Taken;
    verdict.repaired = verdict.valid() ? name : freed(repair(name), taken);
    if (verdict.fault != NameVerdict::Fault::Taken && !verdict.repaired.isEmpty())
        verdict.nearDuplicate = nearDuplicateOf(verdict.valid() ? name : repair(name), existing);
    return verdict;
}

} // namespace eventdesk
