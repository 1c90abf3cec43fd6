// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/inline_message.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

InlineMessage::InlineMessage(QWidget *parent)
    : KMessageWidget(parent)
    , m_action(new QAction(this))
{
    setTextFormat(Qt::PlainText);
    setCloseButtonVisible(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
    for (auto *button : findChildren<QToolButton *>()) {
        // The close button: the icon of our set, which is there on every platform.
        if (auto *close = button->defaultAction()) {
            close->setIcon(theme::icon(u"close"_s));
            button->setAccessibleName(tr("Close this message"));
        }
    }
    connect(m_action, &QAction::triggered, this, &InlineMessage::actionTriggered);
}

void InlineMessage::showError(const eventdesk::Error &error, const QString &actionText)
{
    if (error.kind != ErrorKind::Cancelled)
        say(Error, error.sentence, actionText);
}

void InlineMessage::showPositive(const QString &text, const QString &actionText)
{
    say(Positive, text, actionText);
}

void InlineMessage::showInformation(const QString &text, const QString &actionText)
{
    say(Information, text, actionText);
}

void InlineMessage::showWarning(const QString &text, const QString &actionText)
{
    say(Warning, text, actionText);
}

void InlineMessage::say(MessageType type, const QString &text, const QString &actionText)
{
    setMessageType(type);
    // Beside a text of several lines KMessageWidget would put the buttons under it, in a row of their own.
    setWordWrap(text.size() > 90);
    setText(text);
    setAccessibleName(text);
    removeAction(m_action);
    m_action->setText(actionText);
    m_action->setEnabled(!actionText.isEmpty());
    if (!actionText.isEmpty())
        addAction(m_action);
    show();
}

} // namespace eventdesk
