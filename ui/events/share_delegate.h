// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/row_delegate.h"

namespace eventdesk {

// Cells of which one column has a share (0 to 1, in a role) as a bar with its percentage; whole numbers are grouped.
class ShareDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ShareDelegate(int column, int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // A track with a bar in it and the share as text behind it.
    static void paintShare(QPainter *painter, const QStyleOptionViewItem &option, double share, double bar);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_column;
    int m_role;
};

} // namespace eventdesk
