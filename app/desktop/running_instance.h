// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/start.h"

#include <QLocalServer>
#include <QObject>

#include <chrono>

class QLocalSocket;

namespace eventdesk {

// Lets one window show a store: what a later start of the same person on the same display was asked goes to the window
// that is there. A local socket for each store, in the person's own folder for such things; one that a killed process
// has left behind is taken over.
class RunningInstance : public QObject
{
    Q_OBJECT

public:
    explicit RunningInstance(QObject *parent = nullptr);
    ~RunningInstance() override;

    // True: a window that shows the store, or one that shows no store yet, has taken the start. False: there is none,
    // or it has not answered in time; from now on this process answers for the store. Blocks so long.
    bool handOver(const Start &start, std::chrono::milliseconds patience = std::chrono::seconds(3));
    static bool isSameStore(const QString &a, const QString &b); // two paths

    // What this process shows now; empty: no store yet. Does nothing where another process answers for it.
    void answerFor(const QString &store);

Q_SIGNALS:
    void started(const eventdesk::Start &start); // by another process, which has been told that it is taken

private:
    void listen(const QString &address);
    void accept();
    void read(QLocalSocket *socket);

    QLocalServer m_server;
};

} // namespace eventdesk
