// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace eventdesk {

class Session;

// A row of the activity feed: who, what tells most about it, from where, how long ago.
class FeedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FeedDelegate(Session *session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight();

private:
    Session *m_session;
};

} // namespace eventdesk
