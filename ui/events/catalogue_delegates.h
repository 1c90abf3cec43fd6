// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"
#include "ui/common/row_delegate.h"

namespace eventdesk {

class Session;

// The name in monospace over its description.
class EventNameDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// A bar for each of the last days; the highest of the row fills the cell.
class SparklineDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// Muted text made from the row: the source in words, or how long ago the last occurrence was.
class MutedTextDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using Text = QString (*)(const QModelIndex &index, const Session &session);
    MutedTextDelegate(Session *session, Text text, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    Session *m_session;
    Text m_text;
};

} // namespace eventdesk
