// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/telling_parameters.h"

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

class TellingParametersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageIsShownWithoutItsHost()
    {
        QCOMPARE(
            tellingParameters(json("{'campaign_id':12,'url':'https://acme.example/checkout/?step=2','site_id':1}"), 1),
            u"/checkout/?step=2"_s);
    }

    void namesComeBeforeAmountsBeforeIds()
    {
        QCOMPARE(tellingParameters(json("{'customerId':7,'total':89.90,'productName':'Lantern'}")),
                 u"productName=Lantern  total=89.90  customerId=7"_s);
    }

    void listsComeLast()
    {
        QCOMPARE(tellingParameters(json("{'cart':{'items':[{'sku':'A'},{'sku':'B'}],'total':89.90}}")),
                 u"cart.total=89.90  cart.items=[2]"_s);
    }

    void equalsStayInTheOrderOfTheSource() { QCOMPARE(tellingParameters(json("{'b':1,'a':2}")), u"b=1  a=2"_s); }

    void longTextsAreCut()
    {
        const QByteArray payload = json("{'note':'") + QByteArray(500, 'x') + json("'}");
        QVERIFY(tellingParameters(payload).size() < 80);
    }

    void whatTellsNothingGivesNothing()
    {
        QCOMPARE(tellingParameters("{}"), QString());
        QCOMPARE(tellingParameters(json("{'a':null,'b':''}")), QString());
        QCOMPARE(tellingParameters("not json"), QString());
    }
};

QTEST_APPLESS_MAIN(TellingParametersTest)
#include "telling_parameters_test.moc"
