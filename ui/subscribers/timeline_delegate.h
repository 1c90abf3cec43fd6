// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/row_delegate.h"

namespace eventdesk {

class Session;

// A row of a person's timeline: the day where it begins (and at the top of the view), time, coloured mark, event, and
// the first parameters of the payload. One column paints it all.
class TimelineDelegate : public RowDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const Session *session, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Session *m_session;
};

} // namespace eventdesk
