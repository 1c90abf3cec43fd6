// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/row_delegate.h"

namespace eventdesk {

class Session;

// A row of the list of subscribers: avatar and key, numbers, times as of now.
class SubscriberDelegate : public RowDelegate
{
    Q_OBJECT

public:
    SubscriberDelegate(const Session *session, QObject *parent);

    QString displayText(const QVariant &value, const QLocale &locale) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Session *m_session;
};

} // namespace eventdesk
