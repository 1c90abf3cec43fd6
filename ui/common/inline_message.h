// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <KMessageWidget>

namespace eventdesk {

// Something to say where it happened, in the layout, with at most one thing to do about it. Hidden until then.
class InlineMessage : public KMessageWidget
{
    Q_OBJECT

public:
    explicit InlineMessage(QWidget *parent = nullptr);

    // A cancelled one is not shown.
    void showError(const eventdesk::Error &error, const QString &actionText = {});
    void showPositive(const QString &text, const QString &actionText = {});
    void showInformation(const QString &text, const QString &actionText = {});
    void showWarning(const QString &text, const QString &actionText = {});
    QAction *action() const { return m_action; } // disabled where there is none

Q_SIGNALS:
    void actionTriggered();

private:
    void say(MessageType type, const QString &text, const QString &actionText);

    QAction *m_action;
};

} // namespace eventdesk
