// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/start_report.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace eventdesk {

namespace {

class PaintWatcher final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // After the widgets on it have been painted, too.
            QTimer::singleShot(0, this, [this] {
                std::puts("first window painted");
                std::fflush(stdout);
                deleteLater();
            });
        }
        return false;
    }
};

} // namespace

void reportFirstPaint(QWidget *widget)
{
    if (qEnvironmentVariableIsSet("EVENTDESK_PRINT_START"))
        widget->installEventFilter(new PaintWatcher(widget));
}

} // namespace eventdesk
