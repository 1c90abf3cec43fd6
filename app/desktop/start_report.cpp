// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/start_report.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace eventdesk {

namespace {

// Of a widget, or of the first list with rows in it.
class PaintWatcher final : public QObject
{
public:
    PaintWatcher(QObject *watched, const char *line, bool wantsList)
        : QObject(watched)
        , m_line(line)
        , m_wantsList(wantsList)
    {
        watched->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || (m_wantsList && !isFilledList(watched->parent())))
            return false;
        parent()->removeEventFilter(this);
        // After the widgets on it have been painted, too.
        QTimer::singleShot(0, this, [this] {
            std::puts(m_line);
            std::fflush(stdout);
            deleteLater();
        });
        return false;
    }

private:
    static bool isFilledList(QObject *object)
    {
        const auto *view = qobject_cast<QAbstractItemView *>(object);
        return view && view->model() && view->model()->rowCount() > 0;
    }

    const char *m_line;
    bool m_wantsList;
};

} // namespace

void reportFirstPaint(QWidget *widget)
{
    if (!qEnvironmentVariableIsSet("EVENTDESK_PRINT_START"))
        return;
    new PaintWatcher(widget, "first window painted", false);
    new PaintWatcher(QCoreApplication::instance(), "first list painted", true);
}

} // namespace eventdesk
