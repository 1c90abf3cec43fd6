// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/random_questions.h"
#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

// Random logs in stores of many shapes. EVENTDESK_SEEDS=FIRST-LAST asks for other seeds than the usual few.
class RandomLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsThatOfPlainLists_data()
    {
        QTest::addColumn<unsigned>("seed");
        const QByteArrayList ends = qEnvironmentVariable("EVENTDESK_SEEDS", u"1-40"_s).toUtf8().split('-');
        for (unsigned seed = ends[0].toUInt(); seed <= ends.value(1).toUInt(); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void everyAnswerIsThatOfPlainLists()
    {
        QFETCH(unsigned, seed);
        const eventlog::LogShape shapes[] = {{1, 1, 1, 1},
                                             {2, 3, 2, 5, 2},
                                             {1, 100, 3, 100, 3},
                                             {7, 20, 5, 50},
                                             {64, 128, 10, 1000, 2},
                                             {1024, 200, 1, 1'000'000, 2},
                                             {}};
        const QTemporaryDir folder;
        auto store =
            open(folder.filePath(u"store"_s), SqliteEventStore::Mode::CreateNew, shapes[seed % std::size(shapes)]);
        QVERIFY2(store, qPrintable(store ? QString() : store.error().details));
        const QString difference = differenceFromPlainLists(**store, at("2026-11-23T12:00:00Z"), seed, 6, 20);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::RandomLogTest)
#include "random_log_test.moc"
