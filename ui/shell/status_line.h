// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace eventdesk {

// Under everything: how much the store holds, and whose clock the times are of.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setTotals(const Totals &totals);
    void setZone(const QTimeZone &zone);
    void say(const QString &text); // for some seconds; to screen readers, too

private:
    QLabel *m_totals;
    QLabel *m_zone;
    QLabel *m_said;
    QTimer m_saidLong;
};

} // namespace eventdesk
