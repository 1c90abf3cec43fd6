// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plain_tool_tips.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace eventdesk {

namespace {

// Qt's label of hints is polished before it is given a text.
class PlainHints : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Polish && object->inherits("QTipLabel"))
            static_cast<QLabel *>(object)->setTextFormat(Qt::PlainText);
        return false;
    }
};

} // namespace

void showToolTipsPlain(QApplication &application)
{
    application.installEventFilter(new PlainHints(&application));
}

} // namespace eventdesk
