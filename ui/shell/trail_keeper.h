// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QObject>
#include <QTimer>

namespace eventdesk {

// Keeps where one has been in a store for the next start, in the settings of the application: written within a third of
// a second of each step, and whole or not at all, so that even a killed program comes back to where it was. Of one
// store, the last.
class TrailKeeper : public QObject
{
    Q_OBJECT

public:
    explicit TrailKeeper(const QString &store, QObject *parent = nullptr);
    ~TrailKeeper() override;

    // What was kept of this store; false, and the history is as it was, where nothing was or it cannot be read.
    bool restore(PageHistory &history) const;
    void keep(const PageHistory &history);

    static constexpr qsizetype steps = 50; // around the current one

private:
    void write();

    QString m_store;
    QStringList m_links;
    qsizetype m_at = 0;
    QTimer m_soon;
};

} // namespace eventdesk
