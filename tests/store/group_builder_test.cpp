// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/group_builder.h"
#include "models/store/log/people_pages.h"

#include <QTest>

#include <random>
#include <set>

using namespace eventdesk::eventlog;

namespace {

struct Taken
{
    uint32_t event, identity;
    int64_t time;
    std::string id, payload;
};

std::vector<Taken> randomLog(size_t count)
{
    std::mt19937 random(1);
    std::vector<Taken> log;
    for (size_t i = 0; i < count; ++i)
        log.push_back({uint32_t(1 + random() % 5), uint32_t(random() % 50), int64_t(i * 60'000 - random() % 600'000),
                       "m" + std::to_string(i), "{\"n\":" + std::to_string(i) + "}"});
    return log;
}

} // namespace

class GroupBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOccurrenceIsInOnceAndCounted()
    {
        const std::vector<Taken> log = randomLog(1000);
        QThreadPool pool;
        GroupBuilder builder({.blockRows = 16, .segmentRows = 100, .groupRows = 1000}, &pool);
        for (const Taken &each : log) {
            QVERIFY(!builder.isFull());
            LogRow row;
            row.event = each.event;
            row.identity = each.identity;
            row.time = each.time;
            row.ordinal = builder.rows();
            row.messageId = each.id;
            row.messagePart = messageHash(each.id).part();
            row.payload = each.payload;
            builder.add(row);
        }
        QVERIFY(builder.isFull());
        const EncodedGroup group = builder.finish();
        QCOMPARE(builder.rows(), 0U);
        QCOMPARE(group.rows, 1000U);

        // The blocks: each row once, in order, under its ordinal.
        const std::vector<BlockEntry> entries = decodeDirectory(group.parts.directory);
        QCOMPARE(entries.size(), group.blocks.size());
        std::vector<uint32_t> ordinals, starts; // by position; of the blocks
        for (size_t i = 0; i < entries.size(); ++i) {
            starts.push_back(uint32_t(ordinals.size()));
            const Block block(group.blocks[i].data);
            const MessageIdColumn ids(group.blocks[i].messageIds, block.rows());
            QVERIFY(block.rows() <= 16);
            QCOMPARE(block.times().front(), entries[i].first);
            QCOMPARE(block.times().back(), entries[i].last);
            QVERIFY(std::ranges::is_sorted(block.times()));
            for (size_t row = 0; row < block.rows(); ++row) {
                const Taken &taken = log[block.ordinals()[row]];
                QCOMPARE(entries[i].event, taken.event);
                QCOMPARE(block.identities()[row], taken.identity);
                QCOMPARE(block.times()[row], taken.time);
                QCOMPARE(ids.at(row), taken.id);
                QVERIFY(ids.contains(taken.id));
                QCOMPARE(block.payloads().payload(row), taken.payload);
                ordinals.push_back(block.ordinals()[row]);
            }
        }
        QCOMPARE(std::set<uint32_t>(ordinals.begin(), ordinals.end()).size(), size_t(1000));

        // Postings and message pages lead to them.
        size_t postings = 0, messages = 0;
        for (const std::string &page : group.parts.postings) {
            forEachPosting(page, [&](Posting posting) {
                ++postings;
                QCOMPARE(log[ordinals[posting.position]].identity, posting.identity);
            });
        }
        for (const std::string &page : group.parts.messages.pages) {
            for (const MessageEntry &entry : decodeMessages(page)) {
                ++messages;
                QVERIFY(entry.block < entries.size());
                const auto rows = std::span(ordinals).subspan(starts[entry.block], entries[entry.block].rows);
                QVERIFY(std::ranges::any_of(
                    rows, [&](uint32_t ordinal) { return messageHash(log[ordinal].id).part() == entry.part; }));
            }
        }
        QCOMPARE(postings, size_t(1000));
        QCOMPARE(messages, size_t(1000));

        // The counts are those of the log.
        std::map<std::pair<uint32_t, uint32_t>, uint32_t> pairs, counted;
        std::map<uint32_t, PersonEntry> persons;
        std::map<std::pair<uint32_t, int64_t>, DayCounts> volume;
        for (const Taken &taken : log) {
            ++counted[{taken.event, taken.identity}];
            PersonEntry &person =
                persons.try_emplace(taken.identity, PersonEntry{taken.identity, 0, taken.time, taken.time})
                    .first->second;
            ++person.count;
            person.first = std::min(person.first, taken.time);
            person.last = std::max(person.last, taken.time);
            const auto quarter = size_t((taken.time - dayOf(taken.time) * dayMillis) / quarterMillis);
            ++volume[{taken.event, dayOf(taken.time)}][quarter];
            ++volume[{0, dayOf(taken.time)}][quarter];
        }
        for (const auto &[event, page] : group.parts.pairs)
            forEachPair(page, [&](const PairEntry &entry) { pairs[{event, entry.identity}] = entry.count; });
        QCOMPARE(pairs, counted);
        QCOMPARE(group.parts.volume, volume);
        for (const PersonEntry &entry : decodePersons(group.parts.persons))
            QCOMPARE(entry, persons.at(entry.identity));
    }

    void textsAreKeptUntilTheyAreEncoded()
    {
        QThreadPool pool;
        GroupBuilder builder({.blockRows = 4, .segmentRows = 10, .groupRows = 1000}, &pool);
        std::weak_ptr<const void> first;
        for (int batch = 0; batch < 20; ++batch) {
            auto texts = std::make_shared<std::vector<std::string>>();
            for (int i = 0; i < 7; ++i)
                texts->push_back("{\"text\":\"of batch " + std::to_string(batch) + "\"}");
            if (batch == 0)
                first = texts;
            builder.keep(texts);
            for (const std::string &text : *texts) {
                LogRow row;
                row.event = 1;
                row.ordinal = builder.rows();
                row.messageId = row.payload = text;
                builder.add(row);
            }
        }
        const EncodedGroup group = builder.finish();
        QCOMPARE(group.rows, 140U);
        QVERIFY(first.expired());
        for (const EncodedBlock &encoded : group.blocks) {
            const Block block(encoded.data);
            for (size_t row = 0; row < block.rows(); ++row)
                QCOMPARE(block.payloads().payload(row),
                         "{\"text\":\"of batch " + std::to_string(block.ordinals()[row] / 7) + "\"}");
        }
    }

    void anEmptyGroupHasNothing()
    {
        QThreadPool pool;
        GroupBuilder builder({}, &pool);
        const EncodedGroup group = builder.finish();
        QCOMPARE(group.rows, 0U);
        QVERIFY(group.blocks.empty() && group.parts.pairs.empty() && group.parts.volume.empty());
    }
};

QTEST_GUILESS_MAIN(GroupBuilderTest)
#include "group_builder_test.moc"
