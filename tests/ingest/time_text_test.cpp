// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/time_text.h"

#include <QTest>

#include <random>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace Qt::StringLiterals;

using Form = TimeText::Form;
Q_DECLARE_METATYPE(TimeText::Form)

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadAsLogsWriteIt_data();
    void aTimeIsReadAsLogsWriteIt();
    void whatIsNoTimeIsNotTakenForOne_data();
    void whatIsNoTimeIsNotTakenForOne();
    void timesWithoutAnOffsetAreOfTheZone();
    void aSkippedHourGoesOnAndADoubledHourIsTheFirst();
    void everyQuarterOfAYearIsReadAsQtReadsIt();
    void theOrderOfDayAndMonthIsTold();
    void theShortWayReadsAsTheLongOne();
};

void TimeTextTest::aTimeIsReadAsLogsWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<Form>("form");
    const auto row = [](const char *text, const char *iso, Form form) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(iso) << form;
    };
    row("1585250199", "2020-03-26T19:16:39.000Z", Form::Epoch);
    row("1585250199.25", "2020-03-26T19:16:39.250Z", Form::Epoch);
    row("1585250199123", "2020-03-26T19:16:39.123Z", Form::Epoch);
    row("1585250199123456", "2020-03-26T19:16:39.123Z", Form::Epoch);
    row("1585250199123456789", "2020-03-26T19:16:39.123Z", Form::Epoch);
    row("-1", "1969-12-31T23:59:59.000Z", Form::Epoch);
    row("0", "1970-01-01T00:00:00.000Z", Form::Epoch);
    row("2016-01-01 12:00:00", "2016-01-01T12:00:00.000Z", Form::Iso);
    row("2016-01-01T12:00:00Z", "2016-01-01T12:00:00.000Z", Form::Iso);
    row(" 2016-01-01T12:00 ", "2016-01-01T12:00:00.000Z", Form::Iso);
    row("2016-01-01T12:00:00.1234567Z", "2016-01-01T12:00:00.123Z", Form::Iso);
    row("2016-01-01T12:00:00,5Z", "2016-01-01T12:00:00.500Z", Form::Iso);
    row("2016-01-01 12:00:00 UTC", "2016-01-01T12:00:00.000Z", Form::Iso);
    row("2016-01-01T12:00:00+02", "2016-01-01T10:00:00.000Z", Form::Iso);
    row("2016-01-01T12:00:00+0530", "2016-01-01T06:30:00.000Z", Form::Iso);
    row("2016-01-01T12:00:00.5-03:30", "2016-01-01T15:30:00.500Z", Form::Iso);
    row("2016-01-01 12:00:00 +0200", "2016-01-01T10:00:00.000Z", Form::Iso);
    row("20160101T120000Z", "2016-01-01T12:00:00.000Z", Form::Iso);
    row("2016/1/2 8:05", "2016-01-02T08:05:00.000Z", Form::Iso);
    row("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z", Form::Iso);
    row("2016-12-31T24:00:00Z", "2017-01-01T00:00:00.000Z", Form::Iso);
    row("1900-02-28 00:00", "1900-02-28T00:00:00.000Z", Form::Iso);
    row("2016-02-29", "2016-02-29T00:00:00.000Z", Form::Date);
    row("20160229", "2016-02-29T00:00:00.000Z", Form::Date);
    row("24.12.2026 18:30", "2026-12-24T18:30:00.000Z", Form::DayMonth);
    row("03/04/2026", "2026-04-03T00:00:00.000Z", Form::DayMonth);
    row("12/25/2026 6:30 PM", "2026-12-25T18:30:00.000Z", Form::DayMonth);
    row("1/2/26 12:05 am", "2026-02-01T00:05:00.000Z", Form::DayMonth);
    row("Tue, 03 Nov 2015 10:00:00 +0200", "2015-11-03T08:00:00.000Z", Form::Mail);
    row("03 Nov 2015 10:00:00 +0000", "2015-11-03T10:00:00.000Z", Form::Mail);
}

void TimeTextTest::aTimeIsReadAsLogsWriteIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, iso);
    QFETCH(const Form, form);
    TimeReader reader(QTimeZone::UTC);
    const TimeText time = reader.read(text.toStdString());
    QCOMPARE(time.form, form);
    QCOMPARE(toIso(time.time), iso);
}

void TimeTextTest::whatIsNoTimeIsNotTakenForOne_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "abc",
                             "-",
                             "2016-02-30",
                             "2015-02-29",
                             "2016-13-01",
                             "2016-01-01T25:00",
                             "2016-01-01T12:60",
                             "2016-01-01T12:00:00+2",
                             "2016-01-01T12:00:00Zebra",
                             "2016-01-01x",
                             "12:00",
                             "1.2.3.4",
                             "85123A",
                             "99999999999999999999",
                             "0x10",
                             "1e999",
                             "31/02/2026",
                             "00/00/2026",
                             "2016-",
                             "Monday"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TimeTextTest::whatIsNoTimeIsNotTakenForOne()
{
    QFETCH(const QString, text);
    TimeReader reader(QTimeZone::UTC);
    QCOMPARE(reader.read(text.toStdString()).form, Form::None);
}

void TimeTextTest::timesWithoutAnOffsetAreOfTheZone()
{
    TimeReader reader(QTimeZone("Europe/Vilnius"));
    const TimeText local = reader.read("2026-07-01 12:00:00");
    QCOMPARE(toIso(local.time), u"2026-07-01T09:00:00.000Z"_s);
    QVERIFY(local.zoneless);
    QVERIFY(!reader.read("2026-07-01T12:00:00Z").zoneless);
    QVERIFY(!reader.read("1585250199").zoneless);
    QCOMPARE(toIso(reader.read("2026-01-01").time), u"2025-12-31T22:00:00.000Z"_s);
}

void TimeTextTest::aSkippedHourGoesOnAndADoubledHourIsTheFirst()
{
    TimeReader reader(QTimeZone("Europe/Berlin"));
    QCOMPARE(toIso(reader.read("2026-03-29 01:59:59").time), u"2026-03-29T00:59:59.000Z"_s);
    QCOMPARE(toIso(reader.read("2026-03-29 02:30:00").time), u"2026-03-29T01:30:00.000Z"_s); // 03:30 of the clock
    QCOMPARE(toIso(reader.read("2026-03-29 03:00:00").time), u"2026-03-29T01:00:00.000Z"_s);
    QCOMPARE(toIso(reader.read("2026-10-25 02:30:00").time), u"2026-10-25T00:30:00.000Z"_s); // the first of two
    QCOMPARE(toIso(reader.read("2026-10-25 03:00:00").time), u"2026-10-25T02:00:00.000Z"_s);
}

void TimeTextTest::everyQuarterOfAYearIsReadAsQtReadsIt()
{
    // Half-hour and quarter-hour zones too; twice, so that what is remembered is used.
    for (const char *id :
         {"Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Africa/Casablanca"}) {
        const QTimeZone zone(id);
        TimeReader reader(zone);
        for (int pass = 0; pass < 2; ++pass) {
            for (QDateTime at(QDate(2025, 1, 1), QTime(0, 7), QTimeZone::UTC); at.date().year() == 2025;
                 at = at.addSecs(15 * 60)) {
                const QString text = at.toString(u"yyyy-MM-dd HH:mm:ss"_s);
                const QDateTime local(at.date(), at.time(), zone, QDateTime::TransitionResolution::RelativeToBefore);
                if (toMillis(reader.read(text.toStdString()).time) != local.toMSecsSinceEpoch())
                    QFAIL(qPrintable(text + u' ' + QString::fromLatin1(id)));
            }
        }
    }
}

void TimeTextTest::theOrderOfDayAndMonthIsTold()
{
    TimeReader unknown(QTimeZone::UTC);
    QVERIFY(unknown.read("13/04/2026").dayFirstOnly);
    QVERIFY(unknown.read("04/13/2026").monthFirstOnly);
    QVERIFY(!unknown.read("03/04/2026").dayFirstOnly && !unknown.read("03/04/2026").monthFirstOnly);
    TimeReader monthFirst(QTimeZone::UTC, DayOrder::MonthFirst);
    QCOMPARE(toIso(monthFirst.read("03/04/2026").time), u"2026-03-04T00:00:00.000Z"_s);
    QCOMPARE(monthFirst.read("13/04/2026").form, Form::None); // never guessed against the column
    QCOMPARE(toIso(monthFirst.read("3.4.2026").time), u"2026-04-03T00:00:00.000Z"_s); // dots are day first
}

void TimeTextTest::theShortWayReadsAsTheLongOne()
{
    std::mt19937 random(1);
    const auto two = [&](int most) { return u"%1"_s.arg(int(random() % unsigned(most)), 2, 10, QChar(u'0')); };
    for (const QTimeZone &zone : {QTimeZone(QTimeZone::UTC), QTimeZone("Europe/Vilnius")}) {
        TimeReader shortWay(zone);
        TimeReader longWay(zone);
        int read = 0;
        for (int i = 0; i < 50'000; ++i) {
            // Now and then a month 13, a 30th of February, an hour 24, a second 60.
            QString text = u"20%1-%2-%3%4%5:%6:%7"_s.arg(two(4), two(14), two(33), random() % 2 ? u"T"_s : u" "_s,
                                                         two(25), two(61), two(62));
            if (random() % 2)
                text += u".%1%2"_s.arg(two(100)).arg(random() % 10);
            if (random() % 2)
                text += u'Z';
            std::string bytes = text.toStdString();
            if (random() % 4 == 0)
                bytes[random() % bytes.size()] = "0-: TZ.,+x\xc3\0"[random() % 12];
            const TimeText quick = shortWay.read(bytes);
            const TimeText slow = longWay.read(' ' + bytes); // of a length that the short way does not take
            read += quick.form == Form::Iso;
            QVERIFY2(quick.form == slow.form && quick.time == slow.time && quick.zoneless == slow.zoneless,
                     bytes.c_str());
        }
        QVERIFY(read > 20'000);
    }
    const std::string zeros("\0\0\0\0\0\0\0\0\0\0T10:00:00Z", 20);
    QCOMPARE(TimeReader(QTimeZone::UTC).read(zeros).form, Form::None);
}

QTEST_GUILESS_MAIN(TimeTextTest)
#include "time_text_test.moc"
