// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/sqlite_event_store.h"
#include "tests/store/event_store_contract.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The store's file lies in a folder of its own. As the first argument, "--memory": in memory; "--tiny": in blocks of a
// few rows, so that little data goes through many blocks, segments and groups.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QByteArrayView kind(argc > 1 ? argv[1] : "");
    const bool inMemory = kind == "--memory", tiny = kind == "--tiny";
    const eventdesk::eventlog::LogShape shape = tiny ? eventdesk::eventlog::LogShape{.blockRows = 2,
                                                                                     .segmentRows = 3,
                                                                                     .liveRows = 2,
                                                                                     .groupRows = 5,
                                                                                     .mergedGroups = 2}
                                                     : eventdesk::eventlog::LogShape();
    const QTemporaryDir folder;
    eventdesk::FixedClock clock{eventdesk::Instant()};
    int number = 0;
    eventdesk::testing::EventStoreContract contract(
        [&](eventdesk::Instant now) -> std::unique_ptr<eventdesk::EventStore> {
            clock = eventdesk::FixedClock(now);
            const QString path = inMemory ? u":memory:"_s : folder.filePath(u"%1.eventdesk"_s.arg(++number));
            auto store = QCoro::waitFor(eventdesk::SqliteEventStore::open(
                path, eventdesk::SqliteEventStore::Mode::OpenOrCreate, &clock, shape));
            if (!store) {
                qWarning() << store.error().sentence << store.error().details;
                return nullptr;
            }
            return std::move(*store);
        });
    if (inMemory || tiny) {
        ++argv;
        --argc;
    }
    return QTest::qExec(&contract, argc, argv);
}
