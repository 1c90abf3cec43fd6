// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/page_errors.h"

#include "models/items/windowed_model.h"
#include "ui/common/inline_message.h"

#include <QCoreApplication>

namespace eventdesk {

QWidget *makePageErrors(WindowedModel *model)
{
    auto *message = new InlineMessage;
    QObject::connect(model, &WindowedModel::pageErrorChanged, message, [model, message] {
        if (const std::optional<Error> error = model->pageError())
            message->showError(*error, QCoreApplication::translate("eventdesk::PageErrors", "Try again"));
        else
            message->hide();
    });
    QObject::connect(message, &InlineMessage::actionTriggered, model, &WindowedModel::retry);
    return message;
}

} // namespace eventdesk
