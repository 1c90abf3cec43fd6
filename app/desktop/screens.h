// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QCoroTask>
#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <memory>

namespace eventdesk {

class Clock;
class MainWindow;

// Every screen of the program, one after the other, as it stands when all of it is loaded. Made anew for each look.
class Screens
{
public:
    // The stores and the clock must outlive it.
    Screens(EventStore *demo, EventStore *empty, EventStore *damaged, const Clock *clock);
    ~Screens();

    bool next();
    QCoro::Task<bool> show(); // false: it did not come
    QString name() const;
    QWidget *widget() const; // what is to be drawn, after show()

private:
    struct Screen
    {
        QString name;
        EventStore *store;                              // nullptr: the welcome
        std::function<QWidget *(MainWindow &)> arrange; // brings it there; answers what is to be drawn
    };
    QList<Screen> all();
    QCoro::Task<bool> openWindow(EventStore *store);
    QString writeSampleLog();

    EventStore *m_demo;
    EventStore *m_empty;
    EventStore *m_damaged; // its questions fail
    const Clock *m_clock;
    QTemporaryDir m_folder;
    QList<Screen> m_screens;
    qsizetype m_at = -1;
    EventStore *m_shown = nullptr; // of the window
    std::unique_ptr<MainWindow> m_window;
    QPointer<QWidget> m_widget;
};

} // namespace eventdesk
