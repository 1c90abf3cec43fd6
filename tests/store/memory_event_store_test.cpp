// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/event_store_contract.h"
#include "tests/support/memory_event_store.h"

#include <QTest>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    eventdesk::testing::EventStoreContract contract(
        [](eventdesk::Instant now) -> std::unique_ptr<eventdesk::EventStore> {
            return std::make_unique<eventdesk::testing::MemoryEventStore>(now);
        });
    return QTest::qExec(&contract, argc, argv);
}
