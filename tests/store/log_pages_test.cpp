// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/directory_page.h"
#include "models/store/log/message_pages.h"
#include "models/store/log/packed_numbers.h"
#include "models/store/log/people_pages.h"
#include "models/store/log/posting_pages.h"
#include "models/store/log/rice_numbers.h"
#include "models/store/log/sealed_bytes.h"
#include "models/store/log/volume_day.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace eventdesk::eventlog;

class LogPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersOfAnyWidthArePacked()
    {
        std::mt19937_64 random(1);
        for (unsigned bits = 0; bits <= 64; ++bits) {
            std::vector<int64_t> numbers;
            for (int i = 0; i < 77; ++i)
                numbers.push_back(bits == 0 ? -5 : int64_t(random() >> (64 - bits)) - 1000);
            ByteWriter out;
            writePacked<int64_t>(out, numbers);
            ByteReader in(out.view());
            QCOMPARE(readPacked<int64_t>(in, numbers.size()), numbers);
            QVERIFY(in.atEnd());
        }
    }

    void riceNumbersComeOutAsTheyWere_data()
    {
        QTest::addColumn<QList<qint64>>("numbers");
        constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();
        QTest::newRow("none") << QList<qint64>();
        QTest::newRow("zeros") << QList<qint64>(1000);
        QTest::newRow("one") << QList<qint64>{7};
        QTest::newRow("negative") << QList<qint64>{-1, -2, -3};
        QTest::newRow("far off") << QList<qint64>{1, 2, 3, highest, 4, lowest, 0, -1, lowest, 20, 21};
        for (const unsigned bits : {1U, 3U, 8U, 20U, 45U, 50U, 63U}) {
            std::mt19937_64 random{bits};
            QList<qint64> numbers, ascending, descending;
            for (qint64 i = 0, sum = -5; i < 1000; ++i) {
                numbers.append(qint64(random() >> (64 - bits)));
                ascending.append(sum += numbers.last() % (highest / 1000));
            }
            descending.assign(ascending.rbegin(), ascending.rend());
            QTest::addRow("of %u bits", bits) << numbers;
            QTest::addRow("ascending by %u bits", bits) << ascending;
            QTest::addRow("descending by %u bits", bits) << descending;
        }
    }

    void riceNumbersComeOutAsTheyWere()
    {
        QFETCH(QList<qint64>, numbers);
        const std::vector<int64_t> written(numbers.begin(), numbers.end());
        ByteWriter out;
        writeRice(out, written);
        writeRiceSteps(out, written);
        const auto read = [&](std::string_view bytes) {
            std::vector<int64_t> plain(written.size()), steps(written.size());
            ByteReader in(bytes);
            readRice(in, std::span(plain));
            readRiceSteps(in, std::span(steps));
            QCOMPARE(plain, written);
            QCOMPARE(steps, written);
            QVERIFY(in.atEnd());
        };
        read(out.view());
        if (!numbers.isEmpty())
            QVERIFY_THROWS_EXCEPTION(CorruptData, read(out.view().substr(0, out.size() - 1)));
    }

    void onePieceIsReadByItself()
    {
        std::mt19937 random(1);
        for (const size_t count : {1U, 2U, 127U, 128U, 129U, 256U, 1000U}) {
            std::vector<int64_t> written;
            for (size_t i = 0; i < count; ++i)
                written.push_back(i % 50 == 7 ? random() : int64_t(i * 10));
            ByteWriter out;
            writeRicePieces(out, written);
            const std::vector<uint32_t> all = readRicePieces(ByteReader(out.view()), count);
            for (size_t i = 0; i < count; ++i) {
                QCOMPARE(all[i], uint32_t(written[i]));
                QCOMPARE(readRicePiece(ByteReader(out.view()), count, i), all[i]);
            }
        }
    }

    void stepsThatAscendTakeLittle()
    {
        std::mt19937 random(1);
        std::vector<int64_t> ascending(1, 1'700'000'000'000);
        for (int i = 1; i < 1000; ++i)
            ascending.push_back(ascending.back() + random() % 1024);
        ByteWriter up, down;
        writeRiceSteps(up, ascending);
        QVERIFY2(up.size() < 1000 * 11 / 8 + 20, qPrintable(QString::number(up.size())));
        std::ranges::reverse(ascending);
        writeRiceSteps(down, ascending);
        QVERIFY2(down.size() < 1000 * 11 / 8 + 20, qPrintable(QString::number(down.size())));
    }

    void aDirectoryComesOutAsItWas()
    {
        const std::vector<BlockEntry> blocks{{3, 1024, -5, 900}, {3, 1, 800, 800}, {1, 7, 0, 1}};
        QCOMPARE(decodeDirectory(encodeDirectory(blocks)), blocks);
        QVERIFY(decodeDirectory(encodeDirectory({})).empty());
    }

    void everyPositionOfAnIdentityIsFound()
    {
        std::mt19937 random(1);
        std::vector<Posting> postings;
        for (uint32_t position = 0; position < 50'000; ++position)
            postings.push_back({position % 3 ? uint32_t(random() % 5000) : 42, position});
        std::ranges::sort(postings);
        const PostingPages pages = encodePostings(postings);
        QVERIFY(pages.pages.size() > 10);
        QCOMPARE(pages.pages.size(), pages.firstIdentities.size());
        QCOMPARE(decodePostingIndex(encodePostingIndex(pages.firstIdentities)), pages.firstIdentities);
        for (const uint32_t identity : {0U, 42U, 4999U, 5000U}) {
            std::vector<uint32_t> expected, found;
            for (const Posting &posting : postings) {
                if (posting.identity == identity)
                    expected.push_back(posting.position);
            }
            const auto behind = std::ranges::upper_bound(pages.firstIdentities, identity);
            if (behind != pages.firstIdentities.begin())
                found = positionsIn(pages.pages[size_t(behind - pages.firstIdentities.begin() - 1)], identity);
            QCOMPARE(found, expected);
        }
        std::vector<Posting> all;
        for (const std::string &page : pages.pages)
            forEachPosting(page, [&all](Posting posting) { all.push_back(posting); });
        QCOMPARE(all, postings);
    }

    void pairsAndPersonsComeOutAsTheyWere()
    {
        const std::vector<PairEntry> pairs{{0, 5}, {1, 1}, {4'000'000'000, 9}};
        std::vector<PairEntry> readPairs;
        forEachPair(encodePairs(pairs), [&](const PairEntry &entry) { readPairs.push_back(entry); });
        QCOMPARE(readPairs, pairs);
        const std::vector<PersonEntry> persons{
            {0, 2, -10, 10}, {7, 1, 5, 5}, {9, 3, 1'700'000'000'000, 1'700'000'000'001}};
        QCOMPARE(decodePersons(encodePersons(persons)), persons);
    }

    void anIdentityThatIsThereTwiceIsRefused()
    {
        const auto ignore = [](const auto &) {};
        QVERIFY_THROWS_EXCEPTION(CorruptData, forEachPair(encodePairs(std::vector<PairEntry>{{7, 1}, {7, 2}}), ignore));
        QVERIFY_THROWS_EXCEPTION(CorruptData, forEachPair(encodePairs(std::vector<PairEntry>{{7, 1}, {6, 2}}), ignore));
        QVERIFY_THROWS_EXCEPTION(CorruptData, decodePersons(encodePersons(std::vector<PersonEntry>{{7}, {7}})));
        ByteWriter page;
        for (const char step : {1, 0})
            page.raw(std::string{step, 2, 1, 5}); // identity, two bytes: one position, 5
        QVERIFY_THROWS_EXCEPTION(CorruptData, forEachPosting(sealed(page.view()), ignore));
        QVERIFY_THROWS_EXCEPTION(CorruptData, positionsIn(sealed(page.view()), 2));
    }

    void everyMessageIsOnThePageOfItsHash_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 5000, 100'000})
            QTest::addRow("%d", count) << count;
    }

    void everyMessageIsOnThePageOfItsHash()
    {
        QFETCH(int, count);
        std::vector<MessageEntry> entries;
        for (uint32_t i = 0; i < uint32_t(count); ++i)
            entries.push_back({messageHash("id" + std::to_string(i)).part(), i});
        std::ranges::sort(entries);
        const MessagePages pages = encodeMessages(entries);
        QCOMPARE(pages.pages.size(), size_t(1) << pages.bits);
        std::vector<MessageEntry> all;
        for (uint32_t page = 0; page < pages.pages.size(); ++page) {
            for (const MessageEntry &entry : decodeMessages(pages.pages[page])) {
                QCOMPARE(messagePageOf(entry.part, pages.bits), page);
                all.push_back(entry);
            }
        }
        QCOMPARE(all, entries);
    }

    void aDayComesOutAsItWas()
    {
        DayCounts counts{};
        QVERIFY(encodeDay(counts).empty());
        counts[0] = 1;
        counts[50] = 1'000'000;
        counts[95] = 3;
        QCOMPARE(decodeDay(encodeDay(counts)), counts);
        QVERIFY_THROWS_EXCEPTION(CorruptData, decodeDay(sealed(std::string_view("\x60\x01\x00\x01", 4))));
    }

    void daysBefore1970AreRoundedDown()
    {
        QCOMPARE(dayOf(-1), -1);
        QCOMPARE(dayOf(-dayMillis), -1);
        QCOMPARE(dayOf(-dayMillis - 1), -2);
        QCOMPARE(dayOf(dayMillis), 1);
    }
};

QTEST_GUILESS_MAIN(LogPagesTest)
#include "log_pages_test.moc"
