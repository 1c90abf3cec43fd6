// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/row_delegate.h"

namespace eventdesk {

class Session;

// The cells of "Best people": an avatar beside the key, the share as a bar, times in the session's zone.
class PeopleDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit PeopleDelegate(Session *session, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintPerson(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Session *m_session;
};

} // namespace eventdesk
