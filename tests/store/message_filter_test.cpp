// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_filter.h"

#include <QTest>

#include <thread>

using eventdesk::sqlite::MessageFilter;

namespace {

constexpr qint64 capacity = 100'000;

quint64 hashOf(quint64 number)
{
    return MessageFilter::spread(number);
}

// All that pages of message ids have of a hash.
quint64 halfOf(quint64 number)
{
    return hashOf(number) >> 32 << 32;
}

using KeyOf = quint64 (*)(quint64 number);
constexpr KeyOf keys[] = {hashOf, halfOf};

MessageFilter filled(KeyOf keyOf)
{
    MessageFilter filter(capacity);
    for (quint64 i = 0; i < quint64(capacity); ++i)
        filter.add(keyOf(i));
    return filter;
}

} // namespace

class MessageFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhateverWasAdded()
    {
        for (const KeyOf keyOf : keys) {
            const MessageFilter filter = filled(keyOf);
            for (quint64 i = 0; i < quint64(capacity); ++i)
                QVERIFY(filter.mayHave(keyOf(i)));
        }
    }

    void isFilledByThreadsWithASliceEach()
    {
        const KeyOf keyOf = hashOf;
        MessageFilter filter(capacity);
        std::vector<std::jthread> threads;
        for (quint64 slice = 0; slice < quint64(1) << MessageFilter::sliceBits; ++slice) {
            threads.emplace_back([&filter, keyOf, slice] {
                for (quint64 i = 0; i < quint64(capacity); ++i) {
                    if (keyOf(i) >> (64 - MessageFilter::sliceBits) == slice)
                        filter.add(keyOf(i));
                }
            });
        }
        threads.clear();
        for (quint64 i = 0; i < quint64(capacity); ++i)
            QVERIFY(filter.mayHave(keyOf(i)));
    }

    void letsFewOthersPass()
    {
        for (const KeyOf keyOf : keys) {
            const MessageFilter filter = filled(keyOf);
            int passed = 0;
            for (quint64 i = capacity; i < 11 * quint64(capacity); ++i)
                passed += filter.mayHave(keyOf(i));
            QVERIFY2(passed < 300, qPrintable(QString::number(passed))); // of a million
        }
    }

    void anEmptyOneHasNothing()
    {
        const MessageFilter filter(0);
        QVERIFY(!filter.mayHave(MessageFilter::spread(1)));
    }
};

QTEST_GUILESS_MAIN(MessageFilterTest)

#include "message_filter_test.moc"
