// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/message_filter.h"

#include <QTest>

using eventdesk::sqlite::MessageFilter;

namespace {

constexpr qint64 capacity = 100'000;

MessageFilter filled()
{
    MessageFilter filter(capacity);
    for (quint64 i = 0; i < quint64(capacity); ++i)
        filter.add(MessageFilter::spread(i));
    return filter;
}

} // namespace

class MessageFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasWhateverWasAdded()
    {
        const MessageFilter filter = filled();
        QCOMPARE(filter.size(), capacity);
        for (quint64 i = 0; i < quint64(capacity); ++i)
            QVERIFY(filter.mayHave(MessageFilter::spread(i)));
    }

    void letsFewOthersPass()
    {
        const MessageFilter filter = filled();
        int passed = 0;
        for (quint64 i = capacity; i < 11 * quint64(capacity); ++i)
            passed += filter.mayHave(MessageFilter::spread(i));
        QVERIFY2(passed < 300, qPrintable(QString::number(passed))); // of a million
    }

    void anEmptyOneHasNothing()
    {
        const MessageFilter filter(0);
        QVERIFY(!filter.mayHave(MessageFilter::spread(1)));
    }
};

QTEST_GUILESS_MAIN(MessageFilterTest)

#include "message_filter_test.moc"
