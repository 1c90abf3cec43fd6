// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/payload_summary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;

namespace {

// Single quotes stand for double ones.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

} // namespace

class PayloadSummaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderAndSpellingOfTheSourceStay()
    {
        const QByteArray payload = json("{'url':'/checkout','total':89.90,'a':true}");
        QCOMPARE(payloadSummary(payload), u"url /checkout · total 89.90 · a true"_s);
    }

    void oneLevelOfObjectsIsShownAndListsByLength()
    {
        const QByteArray payload =
            json("{'cart':{'total':54.00,'deep':{'x':1},'items':[{'a':[1,2]},{'b':2}],'none':[]},'z':1}");
        QCOMPARE(payloadSummary(payload), u"cart.total 54.00 · cart.items [2] · z 1"_s);
    }

    void nullsAndEmptyTextsAreLeftOut()
    {
        const QByteArray payload = json("{'a':null,'b':'','c':'  ','d':0}");
        QCOMPARE(payloadSummary(payload), u"d 0"_s);
    }

    void escapesAreReadAndLinesJoined()
    {
        const QByteArray payload = json("{'k\\'1':'a\\nbž \\\\'}");
        QCOMPARE(payloadSummary(payload), u"k\"1 a bž \\"_s);
    }

    void noMoreThanWantedAreRead()
    {
        const QByteArray payload = json("{'a':1,'b':{'c':2,'d':3},'e':4}");
        const QList<PayloadPart> expected{{u"a"_s, u"1"_s}, {u"b.c"_s, u"2"_s}};
        QCOMPARE(payloadParts(payload, 2), expected);
    }

    void longValuesAreCut()
    {
        const QByteArray payload = json("{'a':'") + QByteArray(200, 'x') + json("'}");
        QCOMPARE(payloadParts(payload, 1).first().value.size(), 80);
    }

    void whatIsNotAnObjectHasNothing_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *text :
             {"", "[]", "1", "{", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":[", "{}", "nonsense", "{\"a\":[1,", "{a:1}"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void whatIsNotAnObjectHasNothing()
    {
        QFETCH(QByteArray, json);
        QVERIFY(payloadParts(json, 5).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PayloadSummaryTest)
#include "payload_summary_test.moc"
