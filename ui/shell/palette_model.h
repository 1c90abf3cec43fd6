// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

#include <optional>

namespace eventdesk {

// Something that the command palette leads to: a place, or an action.
struct PaletteItem
{
    enum class Kind { Screen, View, Action, Event, Subscriber, Link };

    Kind kind = Kind::Action;
    QString title;
    QString detail; // beside the title; sought through, too, but for less
    QString icon;   // of theme::icon; empty where the action brings its own
    std::optional<Place> place = {};
    QPointer<QAction> action = {};

    QString key() const; // the same at every start
    static QString kindTitle(Kind kind);
};

// What fits the words typed, the best first; without any, what was used last, then all screens, views and actions.
// Rows are items; reset at every change.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole,
        PositionsRole, // QList<qsizetype>: the letters of the title that were matched
        ShortcutRole,  // as the platform writes it
        KindRole,      // its title
        KeyRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setItems(QList<PaletteItem> items);   // screens, views, actions
    void setEvents(QList<PaletteItem> events); // of the catalogue, in its order
    void setFound(QList<PaletteItem> found);   // subscribers that the store has found for the words
    void setRecent(QStringList keys);          // the last used one first
    void setWords(const QString &words);
    QString words() const { return m_words; }

    const PaletteItem &item(int row) const { return m_rows[row].item; }
    int rowOf(const QString &key) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static constexpr int most = 60; // rows

private:
    struct Row
    {
        PaletteItem item;
        QList<qsizetype> positions;
        int score = 0;
    };
    std::optional<Row> rowFor(const PaletteItem &item) const;
    void refill();

    QList<PaletteItem> m_items;
    QList<PaletteItem> m_events;
    QList<PaletteItem> m_found;
    QStringList m_recent;
    QString m_words;
    QList<Row> m_rows;
};

} // namespace eventdesk
