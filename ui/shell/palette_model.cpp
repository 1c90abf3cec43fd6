// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette_model.h"

#include "ui/common/theme.h"
#include "ui/shell/fuzzy_match.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int recentBonus = 6; // less than one letter at the start of a word
constexpr int detailLoss = 12;

} // namespace

QString PaletteItem::key() const
{
    const QString what = place && kind != Kind::View ? linkTo(*place) : title;
    return QString::number(int(kind)) + u':' + what;
}

QString PaletteItem::kindTitle(Kind kind)
{
    switch (kind) {
    case Kind::Screen:
        //: What a line of the command palette is
        return QCoreApplication::translate("CommandPalette", "Screen");
    case Kind::View:
        //: What a line of the command palette is
        return QCoreApplication::translate("CommandPalette", "Saved view");
    case Kind::Action:
        return {};
    case Kind::Event:
        //: What a line of the command palette is
        return QCoreApplication::translate("CommandPalette", "Event");
    case Kind::Subscriber:
        //: What a line of the command palette is
        return QCoreApplication::translate("CommandPalette", "Subscriber");
    case Kind::Link:
        //: What a line of the command palette is
        return QCoreApplication::translate("CommandPalette", "Link");
    }
    return {};
}

void PaletteModel::setItems(QList<PaletteItem> items)
{
    m_items = std::move(items);
    refill();
}

void PaletteModel::setEvents(QList<PaletteItem> events)
{
    m_events = std::move(events);
    refill();
}

void PaletteModel::setFound(QList<PaletteItem> found)
{
    m_found = std::move(found);
    refill();
}

void PaletteModel::setRecent(QStringList keys)
{
    m_recent = std::move(keys);
    refill();
}

void PaletteModel::setWords(const QString &words)
{
    m_words = words.trimmed();
    refill();
}

int PaletteModel::rowOf(const QString &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item.key() == key)
            return row;
    }
    return -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[item, positions, score] = m_rows[index.row()];
    const QString shortcut = item.action ? item.action->shortcut().toString(QKeySequence::NativeText) : QString();
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::DecorationRole:
        return item.icon.isEmpty() ? QVariant() : theme::icon(item.icon);
    case Qt::AccessibleTextRole: {
        QStringList parts{item.title, item.detail, PaletteItem::kindTitle(item.kind), shortcut};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case DetailRole:
        return item.detail;
    case PositionsRole:
        return QVariant::fromValue(positions);
    case ShortcutRole:
        return shortcut;
    case KindRole:
        return PaletteItem::kindTitle(item.kind);
    case KeyRole:
        return item.key();
    default:
        return {};
    }
}

std::optional<PaletteModel::Row> PaletteModel::rowFor(const PaletteItem &item) const
{
    if (auto match = fuzzyMatch(m_words, item.title))
        return Row{item, std::move(match->positions), match->score};
    if (const auto match = fuzzyMatch(m_words, item.detail))
        return Row{item, {}, match->score - detailLoss};
    return std::nullopt;
}

void PaletteModel::refill()
{
    beginResetModel();
    m_rows.clear();
    const auto recency = [this](const QString &key) {
        const qsizetype at = m_recent.indexOf(key);
        return at < 0 ? 0 : qMax<qsizetype>(1, 1000 - at);
    };
    const auto addFitting = [&](const QList<PaletteItem> &items, bool all) {
        for (const auto &item : items) {
            auto row = rowFor(item);
            if (!row && all)
                row = Row{item, {}, 0}; // by a key that is not shown
            const qsizetype recent = row ? recency(item.key()) : 0;
            if (m_words.isEmpty() && row) {
                row->score = int(recent);
                if (recent == 0 && item.kind == PaletteItem::Kind::Event)
                    continue; // they come with the first letter
            } else if (recent > 0) {
                row->score += recentBonus;
            }
            if (row)
                m_rows.append(std::move(*row));
        }
    };
    addFitting(m_items, false);
    addFitting(m_events, false);
    addFitting(m_found, true);
    // As they came where nothing tells them apart; among found ones the shorter says more of what was typed.
    std::ranges::stable_sort(m_rows, [this](const Row &a, const Row &b) {
        if (a.score != b.score)
            return a.score > b.score;
        return !m_words.isEmpty() && a.item.title.size() < b.item.title.size();
    });
    if (m_rows.size() > most)
        m_rows.resize(most);
    if (looksLikeLink(m_words)) {
        //: A line of the command palette, when a link was pasted into it
        PaletteItem link{.kind = PaletteItem::Kind::Link,
                         .title = QCoreApplication::translate("CommandPalette", "Open this link"),
                         .detail = {},
                         .icon = u"link"_s};
        m_rows = {Row{std::move(link), {}, 0}};
    }
    endResetModel();
}

} // namespace eventdesk
