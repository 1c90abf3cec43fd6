// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/log_generator.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::bench;

namespace {

QByteArray hashOf(qint64 count, quint64 seed)
{
    LogGenerator generator(count, seed);
    std::string log;
    while (generator.next())
        generator.appendJson(log);
    return QCryptographicHash::hash(QByteArrayView(log), QCryptographicHash::Sha256).toHex();
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
        QSet<QUuid> ids;
        qint64 late = 0;
        qint64 checkouts = 0;
        Instant latest{};
        std::string line;
        while (generator.next()) {
            line.clear();
            generator.appendJson(line);
            QVERIFY(line.ends_with("}\n"));
            const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            QCOMPARE(record.size(), 5);
            QCOMPARE(record.value(u"event"_s).toString().toStdString(), std::string(generator.event()));
            QCOMPARE(record.value(u"time"_s).toString(), toIso(generator.time()));
            ++events[record.value(u"event"_s).toString()];
            people.insert(record.value(u"subscriber"_s).toString());
            ids.insert(QUuid::fromString(record.value(u"id"_s).toString()));
            const QJsonObject payload = record.value(u"payload"_s).toObject();
            QVERIFY2(payload.size() >= 4 && payload.size() <= 7, line.c_str());
            checkouts += payload.value(u"url"_s).toString().contains(u"/checkout"_s);
            late += generator.time() < latest - std::chrono::minutes(30);
            latest = std::max(latest, generator.time());
            QVERIFY(generator.time() < LogGenerator::end());
            QVERIFY(generator.time() >= LogGenerator::end() - std::chrono::days(365 + 3));
        }
        QCOMPARE(ids.size(), count);
        QVERIFY(!ids.contains(QUuid()));
        QCOMPARE(events.size(), 40);
        QVERIFY(people.size() <= count / 20);
        QVERIFY(people.size() > count / 40);
        // Zipf over 40: the commonest has 1 of 4.28.
        const double share =
            double(events.value(QString::fromStdString(LogGenerator::commonestEvent()))) / double(count);
        QVERIFY2(share > 0.21 && share < 0.26, qPrintable(QString::number(share)));
        QVERIFY2(late > count / 200 && late < count / 50, qPrintable(QString::number(late)));
        QVERIFY2(checkouts > count / 8 && checkouts < count / 6, qPrintable(QString::number(checkouts)));
    }

    void halfOfTheLogIsOfBusierPeopleThanTheTypicalOne()
    {
        constexpr qint64 count = 20'000;
        const QString typical = QString::fromStdString(LogGenerator::typicalPerson(count));
        const qint64 rank = typical.mid(6).section(u'@', 0, 0).toLongLong();
        LogGenerator generator(count);
        qint64 busier = 0;
        while (generator.next())
            busier += generator.person() < rank;
        QVERIFY2(busier > count * 4 / 10 && busier < count * 6 / 10, qPrintable(QString::number(busier)));
    }

    void aRowOfTheTableIsTheLineWithoutItsNesting()
    {
        LogGenerator lines(200);
        LogGenerator rows(200);
        const QStringList names = QString::fromStdString(LogGenerator::csvHeader()).trimmed().split(u',');
        while (lines.next() && rows.next()) {
            std::string line;
            std::string row;
            lines.appendJson(line);
            rows.appendCsv(row);
            const QStringList cells = QString::fromStdString(row).trimmed().split(u',');
            QCOMPARE(cells.size(), names.size());
            const QJsonObject record = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            const QJsonObject payload = record.value(u"payload"_s).toObject();
            QCOMPARE(cells.at(0), record.value(u"id"_s).toString());
            QCOMPARE(cells.at(names.indexOf(u"url"_s)), payload.value(u"url"_s).toString());
            const QJsonValue items = payload.value(u"cart"_s).toObject().value(u"items"_s);
            const QString cell = cells.at(names.indexOf(u"cart_items"_s));
            QCOMPARE(cell, items.isDouble() ? QString::number(items.toInt()) : QString());
        }
    }
};

QTEST_APPLESS_MAIN(LogGeneratorTest)
#include "log_generator_test.moc"
