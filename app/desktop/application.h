// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/options.h"
#include "models/core/clock.h"
#include "models/core/event_store.h"
#include "models/store/sqlite/sqlite_event_store.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>

namespace eventdesk {

class MainWindow;

// Wires the window to stores: opens them, remembers the last one, gives logs to the import. Holds what must outlive the
// screens.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(QObject *parent = nullptr);
    ~Application() override;

    void start(const Options &options);

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

    void openFiles(const QStringList &paths, const QString &link = {});
    void openDemo();
    void open(Opening opening);
    static QCoro::Task<> openAsync(QPointer<Application> self, int generation, Opening opening);
    // Told from the thread that opens.
    StoreConversion conversionFor(const QString &path);
    void showConversion(const QString &path, const StoreConversion::Progress &progress);
    void fail(const Error &error);
    void take(std::unique_ptr<EventStore> store, StoreSettings settings, const Opening &opening);

    SystemClock m_clock;
    std::unique_ptr<EventStore> m_store; // outlives the window's session
    std::unique_ptr<MainWindow> m_window;
    int m_generation = 0;
    bool m_opening = false;
    std::stop_source m_stopConversion; // of the newest opening
    QString m_backup;                  // what its conversion has kept; empty: there was none
};

} // namespace eventdesk
