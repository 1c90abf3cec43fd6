// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/start.h"
#include "models/core/clock.h"
#include "models/core/event_store.h"
#include "models/store/sqlite/sqlite_event_store.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

namespace eventdesk {

class MainWindow;
class RunningInstance;

// Wires the window to stores: opens them, remembers the last one, gives logs to the import, follows later starts. Holds
// what must outlive the screens.
class Application : public QObject
{
    Q_OBJECT

public:
    // The instance must outlive it; nullptr: later starts do not come here.
    explicit Application(RunningInstance *instance, QObject *parent = nullptr);
    ~Application() override;

    void start(const Start &start);

private:
    // What is to happen once a store is open.
    struct Opening
    {
        QString path = {};
        SqliteEventStore::Mode mode = SqliteEventStore::Mode::OpenExisting;
        QStringList logs = {}; // to import then
        QString name = {};     // of a new store; empty: its file's
        bool demo = false;     // to fill with the demo shop first
        QString link = {};     // to a view, to open then
    };

    void begin(const Start &start);
    static Opening openingFor(const Start &start);
    void openFiles(const QStringList &paths);
    void follow(const Start &start);
    void comeToFront(const QByteArray &activation);
    void openDemo();
    void open(Opening opening);
    static QCoro::Task<> openAsync(QPointer<Application> self, int generation, Opening opening);
    // Told from the thread that opens.
    StoreConversion conversionFor(const QString &path);
    void showConversion(const QString &path, const StoreConversion::Progress &progress);
    void fail(const Error &error);
    void take(std::unique_ptr<EventStore> store, StoreSettings settings, const Opening &opening);
    void show(const QString &link, const QStringList &logs);

    SystemClock m_clock;
    RunningInstance *m_instance;
    std::unique_ptr<EventStore> m_store; // outlives the window's session
    std::unique_ptr<MainWindow> m_window;
    int m_generation = 0;
    bool m_opening = false;
    QString m_path;                    // of the open store; empty: none is
    QList<Start> m_afterwards;         // came while a store was being opened
    std::stop_source m_stopConversion; // of the newest opening
    QString m_backup;                  // what its conversion has kept; empty: there was none
};

} // namespace eventdesk
