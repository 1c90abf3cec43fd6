// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/event_name.h"
#include "models/core/instant.h"
#include "models/core/queries.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

// The small values of the house: instants as text, cursors, names.
class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anInstantIsWrittenWithMillisecondsAndOffset_data()
    {
        QTest::addColumn<qint64>("millis");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::newRow("epoch") << 0LL << QByteArray("UTC") << u"1970-01-01T00:00:00.000Z"_s;
        QTest::newRow("before it") << -1LL << QByteArray("UTC") << u"1969-12-31T23:59:59.999Z"_s;
        QTest::newRow("Vilnius") << 1793513651007LL << QByteArray("Europe/Vilnius")
                                 << u"2026-11-01T08:14:11.007+02:00"_s;
        QTest::newRow("Kathmandu") << 0LL << QByteArray("Asia/Kathmandu") << u"1970-01-01T05:30:00.000+05:30"_s;
        QTest::newRow("St. John's") << 1793513651007LL << QByteArray("America/St_Johns")
                                    << u"2026-11-01T02:44:11.007-03:30"_s;
        QTest::newRow("London in winter")
            << 1793513651007LL << QByteArray("Europe/London") << u"2026-11-01T06:14:11.007+00:00"_s;
        // 1:40:28 ahead by the sun: told at +01:40, the same instant.
        QTest::newRow("before zones") << -1893456000000LL << QByteArray("Africa/Nairobi")
                                      << u"1910-01-01T02:30:00.000+02:30"_s;
    }

    void anInstantIsWrittenWithMillisecondsAndOffset()
    {
        QFETCH(qint64, millis);
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QCOMPARE(toIso(fromMillis(millis), QTimeZone(zone)), text);
        QCOMPARE(toMillis(toInstant(QDateTime::fromString(text, Qt::ISODateWithMs))), millis);
    }

    void anOldLocalTimeNamesTheSameInstant()
    {
        const Instant instant = fromMillis(-2'500'000'000'000); // 1890
        const QString text = toIso(instant, QTimeZone("Europe/Amsterdam"));
        QCOMPARE(toInstant(QDateTime::fromString(text, Qt::ISODateWithMs)), instant);
    }

    void cursorsSurviveBeingText()
    {
        for (const FeedCursor &cursor : {FeedCursor{fromMillis(1793513651007), 42}, FeedCursor{fromMillis(-5), 0},
                                         FeedCursor{fromMillis(0), std::numeric_limits<qint64>::max()}}) {
            QCOMPARE(FeedCursor::fromString(cursor.toString()), cursor);
        }
        for (const QString &text :
             {u""_s, u"1"_s, u"1."_s, u".1"_s, u"1.2.3"_s, u"a.b"_s, u" 1.2"_s, u"01.2"_s, u"99999999999999999999.1"_s})
            QVERIFY2(!FeedCursor::fromString(text), qPrintable(text));
    }

    void namesAreJudgedWithTheReasonAndARepair_data()
    {
        using enum NameVerdict::Fault;
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameVerdict::Fault>("fault");
        QTest::addColumn<QString>("repaired");
        QTest::newRow("good") << u"plan_upgraded"_s << None << u"plan_upgraded"_s;
        QTest::newRow("one letter") << u"a"_s << None << u"a"_s;
        QTest::newRow("digits and dashes") << u"a-1_2"_s << None << u"a-1_2"_s;
        QTest::newRow("nothing") << u""_s << Empty << u""_s;
        QTest::newRow("blanks and capitals") << u"Plan Upgraded"_s << BadCharacters << u"plan_upgraded"_s;
        QTest::newRow("humps") << u"planUpgraded"_s << BadCharacters << u"plan_upgraded"_s;
        QTest::newRow("accents") << u" Café – größer! "_s << BadCharacters << u"cafe_grosser"_s;
        QTest::newRow("digit first") << u"2fa_used"_s << BadStart << u"event_2fa_used"_s;
        QTest::newRow("dash first") << u"-x"_s << BadStart << u"x"_s;
        QTest::newRow("nothing to mend") << u"???"_s << BadCharacters << u""_s;
        QTest::newRow("64 long") << QString(64, u'a') << None << QString(64, u'a');
        QTest::newRow("65 long") << QString(65, u'a') << TooLong << QString(64, u'a');
        QTest::newRow("taken") << u"order_placed"_s << Taken << u"order_placed_2"_s;
        QTest::newRow("mended and taken") << u"Order placed"_s << BadCharacters << u"order_placed_2"_s;
    }

    void namesAreJudgedWithTheReasonAndARepair()
    {
        QFETCH(QString, name);
        QFETCH(NameVerdict::Fault, fault);
        QFETCH(QString, repaired);
        const QStringList existing{u"order_placed"_s};
        const NameVerdict verdict = judgeEventName(name, existing);
        QCOMPARE(verdict.fault, fault);
        QCOMPARE(verdict.repaired, repaired);
        if (!repaired.isEmpty())
            QVERIFY(judgeEventName(repaired, existing).valid());
    }

    void nearDuplicatesAreNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("near");
        QTest::newRow("two letters short") << u"checkout_start"_s << u"checkout_started"_s;
        QTest::newRow("a swap") << u"chekcout_started"_s << u"checkout_started"_s;
        QTest::newRow("a separator") << u"check-out-started"_s << u"checkout_started"_s;
        QTest::newRow("other words") << u"cart_abandoned"_s << u""_s;
        QTest::newRow("numbered steps") << u"step_2"_s << u""_s;
        QTest::newRow("short and different") << u"buy"_s << u""_s;
        QTest::newRow("the same") << u"checkout_started"_s << u""_s;
    }

    void nearDuplicatesAreNamed()
    {
        QFETCH(QString, name);
        QFETCH(QString, near);
        QCOMPARE(judgeEventName(name, {u"checkout_started"_s, u"step_1"_s, u"bid"_s}).nearDuplicate, near);
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
