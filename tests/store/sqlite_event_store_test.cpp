// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/sqlite_event_store.h"
#include "tests/store/event_store_contract.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The store's file lies in a folder of its own; "--memory" as the first argument: in memory.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const bool inMemory = argc > 1 && QByteArrayView(argv[1]) == "--memory";
    const QTemporaryDir folder;
    eventdesk::FixedClock clock{eventdesk::Instant()};
    int number = 0;
    eventdesk::testing::EventStoreContract contract(
        [&](eventdesk::Instant now) -> std::unique_ptr<eventdesk::EventStore> {
            clock = eventdesk::FixedClock(now);
            const QString path = inMemory ? u":memory:"_s : folder.filePath(u"%1.eventdesk"_s.arg(++number));
            auto store = QCoro::waitFor(
                eventdesk::SqliteEventStore::open(path, eventdesk::SqliteEventStore::Mode::OpenOrCreate, &clock));
            if (!store) {
                qWarning() << store.error().sentence << store.error().details;
                return nullptr;
            }
            return std::move(*store);
        });
    if (inMemory) {
        ++argv;
        --argc;
    }
    return QTest::qExec(&contract, argc, argv);
}
