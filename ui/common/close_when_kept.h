// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"
#include "ui/common/inline_message.h"

#include <QDialog>
#include <QPointer>
#include <QPushButton>

#include <QCoroTask>

namespace eventdesk {

// Until the answer is there, a dialog's button cannot send again. Then the dialog closes with its signal, or says what
// was wrong and can be tried again. The button and the message are the dialog's.
template <typename Dialog, typename T>
QCoro::Task<> closeWhenKept(QPointer<Dialog> dialog, QCoro::Task<Result<T>> answer, QPushButton *button,
                            InlineMessage *message, void (Dialog::*kept)(const T &))
{
    button->setEnabled(false);
    message->hide();
    const Result<T> result = co_await answer;
    if (!dialog)
        co_return;
    button->setEnabled(true);
    if (!result) {
        message->showError(result.error());
        co_return;
    }
    Q_EMIT(dialog->*kept)(*result);
    dialog->accept();
}

} // namespace eventdesk
