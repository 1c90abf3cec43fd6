// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/log_generator.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::bench;

namespace {

QByteArray hashOf(qint64 count, quint64 seed)
{
    QBuffer log;
    log.open(QIODevice::WriteOnly);
    writeLog(count, seed, &log);
    return QCryptographicHash::hash(log.data(), QCryptographicHash::Sha256).toHex();
}

} // namespace

class LogGeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameLogAndAnotherAnother()
    {
        QCOMPARE(hashOf(2000, 7), hashOf(2000, 7));
        QVERIFY(hashOf(2000, 7) != hashOf(2000, 8));
    }

    void theLogHasTheShapeThatIsSaidOfIt()
    {
        constexpr qint64 count = 20'000;
        LogGenerator generator(count);
        QHash<QString, qint64> events;
        QSet<QString> people;
        QSet<QString> ids;
        qint64 late = 0;
        Instant latest{};
        Occurrence occurrence;
        while (generator.next(&occurrence)) {
            ++events[occurrence.event];
            people.insert(occurrence.subscriberKey);
            ids.insert(occurrence.messageId);
            late += occurrence.time < latest - std::chrono::minutes(30);
            latest = std::max(latest, occurrence.time);
            QVERIFY(occurrence.time < LogGenerator::end());
            QVERIFY(occurrence.time >= LogGenerator::end() - std::chrono::days(365 + 3));
        }
        QCOMPARE(ids.size(), count);
        QCOMPARE(events.size(), 40);
        QVERIFY(people.size() <= count / 20);
        QVERIFY(people.size() > count / 40);
        // Zipf over 40: the commonest has 1 of 4.28.
        const double share = double(events.value(LogGenerator::commonestEvent())) / double(count);
        QVERIFY2(share > 0.21 && share < 0.26, qPrintable(QString::number(share)));
        QVERIFY2(late > count / 200 && late < count / 50, qPrintable(QString::number(late)));
    }
};

QTEST_APPLESS_MAIN(LogGeneratorTest)
#include "log_generator_test.moc"
