// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/batch.h"

#include <QTest>

#include <random>

using namespace eventdesk;

class BatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack();
    void aPrefixStandsInFrontOfTheMessageId();
    void aCopyHasTextsOfItsOwn();
    void whatIsClearedIsGone();
};

void BatchTest::whatIsPackedComesBack()
{
    std::mt19937 random(1);
    const auto text = [&] {
        // Empty ones, short ones, and now and then one that is longer than all before.
        const size_t lengths[] = {0, 0, 1, 7, 30, random() % 100 == 0 ? size_t(200'000) : 3};
        std::string made(lengths[random() % 6], '\0');
        for (char &c : made)
            c = char(random());
        return made;
    };
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < 2000; ++i) {
        rows.push_back(
            {.event = text(),
             .person = {text(), text(), text()},
             .time = fromMillis(qint64(random()) - qint64(random()) * 1000),
             .messageId = text(),
             .value = text(),
             .currency = text(),
             .payload = text(),
             .source = text(),
             .received = random() % 2 ? std::optional(fromMillis(qint64(random()) - 2'000'000'000)) : std::nullopt});
    }
    const PackedOccurrences packed(rows);
    QCOMPARE(packed.size(), rows.size());
    size_t place = 0;
    for (const OccurrenceView &view : packed) {
        QVERIFY2(view.copy() == rows[place], QByteArray::number(place).constData());
        QVERIFY(packed[place].copy() == rows[place]);
        ++place;
    }
    QCOMPARE(place, rows.size());
}

void BatchTest::aPrefixStandsInFrontOfTheMessageId()
{
    const NewOccurrence row{.event = "e",
                            .person = {"a", "b", "c"},
                            .time = {},
                            .messageId = "1",
                            .value = "2",
                            .currency = {},
                            .payload = "{}"};
    PackedOccurrences packed;
    packed.add(row, "csv:");
    QCOMPARE(packed[0].messageId, "csv:1");
    QCOMPARE(packed[0].phone, "c");
    QCOMPARE(packed[0].value, "2");
}

void BatchTest::aCopyHasTextsOfItsOwn()
{
    NewOccurrence row{.event = "e", .person = {}, .time = {}, .messageId = "1", .value = {}, .currency = {}};
    Batch batch{{row}, {}};
    const Batch copy = batch;
    batch.occurrences.clear();
    row.event = "other";
    batch.occurrences.add(row);
    QCOMPARE(copy.occurrences[0].event, "e");
    QCOMPARE(batch.occurrences[0].event, "other");
}

void BatchTest::whatIsClearedIsGone()
{
    PackedOccurrences packed{{.event = "e", .person = {}, .time = {}, .messageId = "1", .value = {}, .currency = {}}};
    packed.clear();
    QVERIFY(packed.empty());
    QVERIFY(packed.begin() == packed.end());
    QCOMPARE(packed.textBytes(), 0);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
