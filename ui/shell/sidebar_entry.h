// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace eventdesk {

// A line of the sidebar: icon, name, and how many there are.
class SidebarEntry : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarEntry(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setCount(qint64 count); // negative: none shown

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    qint64 m_count = -1;
};

} // namespace eventdesk
