// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QObject>

namespace eventdesk {

struct SavedView
{
    QString name;
    Place place;

    bool operator==(const SavedView &) const = default;
};

// What a person wants to come back to, by a name of their own; in the order of saving. Kept with the person's
// preferences, apart for each store: a store that can only be read has views, too, colleagues' views do not mix, and a
// link is what is passed on.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    // Of the store at this path; an empty one is kept nowhere.
    explicit SavedViews(const QString &store = {}, QObject *parent = nullptr);

    const QList<SavedView> &views() const { return m_views; }
    qsizetype indexOf(const QString &name) const; // -1: none; names are compared as they are

    // Without the space around it; in the place of one that has this name. An empty name is nothing.
    void save(const QString &name, const Place &place);
    // False where the name is empty or another's.
    bool rename(qsizetype index, const QString &name);
    SavedView remove(qsizetype index);
    void insert(qsizetype index, const SavedView &view); // what remove() has taken

Q_SIGNALS:
    void changed();

private:
    void keep();

    QString m_store;
    QList<SavedView> m_views;
};

// What a place shows, for people: "order_placed · Activity feed · Last 7 days".
QString titleOf(const Place &place);

} // namespace eventdesk
