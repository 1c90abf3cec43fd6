// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/questions.h"
#include "tests/bench/report.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk::bench;

namespace {

constexpr qint64 million = 1'000'000;

Figure page(double ours, std::optional<double> json, std::optional<double> typed = {})
{
    return {.key = u"Q4"_s, .what = u"a page"_s, .ours = ours, .json = json, .typed = typed};
}

QStringList about(const QString &what, const Figure &figure, qint64 count)
{
    return complaints({figure}, count).filter(what + u": "_s);
}

} // namespace

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRatioUnderItsHoldIsAComplaint()
    {
        QCOMPARE(about(u"a page"_s, page(0.001, 0.0031), million), QStringList());
        QCOMPARE(about(u"a page"_s, page(0.001, 0.0029), million), QStringList{u"a page: 2.90× is not ≥ 3×"_s});
    }

    void theFasterOfTheTwoTablesIsThePeer()
    {
        QCOMPARE(page(1, 4, 5).timesBetter(), 4);
        QCOMPARE(page(1, 5, 2).timesBetter(), 2);
    }

    void aRatioCountsFromItsSizeOnAndALimitAlways()
    {
        QCOMPARE(about(u"a page"_s, page(0.001, 0.001), million - 1), QStringList());
        QCOMPARE(about(u"a page"_s, page(0.017, 1), million - 1), QStringList{u"a page: 17.0 ms is not ≤ 16.0 ms"_s});
    }

    void withoutThePeerNothingPasses()
    {
        QCOMPARE(about(u"a page"_s, page(0.001, {}), million),
                 QStringList{u"a page: ≥ 3× cannot be judged without the peer"_s});
    }

    void whatIsNotMeasuredDoesNotPass()
    {
        QVERIFY(complaints({}, million).contains(u"Q1: not measured"_s));
        QVERIFY(!complaints({}, 1000).contains(u"size: not measured"_s));
    }

    void aShareIsOursOfTheirs()
    {
        const Figure size{.key = u"size"_s,
                          .what = u"size"_s,
                          .unit = Unit::Bytes,
                          .ours = 45,
                          .json = 70,
                          .typed = 50,
                          .against = Against::Json};
        QCOMPARE(complaints({size}, million).filter(u"size: "_s), QStringList());
        QVERIFY(table({size}, million).contains(u"0.64×"_s));
    }

    void answersAreEqualForEqualRowsInAnyOrder()
    {
        Answer one;
        one.add("a", {1, 2});
        one.add("b", {3, 4});
        Answer two;
        two.add("b", {3, 4});
        two.add("a", {1, 2});
        QVERIFY(one == two);
        Answer three;
        three.add("b", {4, 3});
        three.add("a", {1, 2});
        QVERIFY(one != three);
    }

    void whichOfOneTimeStandsAtThePagesEdgeDoesNotMatter()
    {
        const auto answerOf = [](std::initializer_list<std::pair<const char *, qint64>> rows) {
            FeedRows feed;
            for (const auto &[id, millis] : rows)
                feed.add(id, millis, "{}");
            return feed.answer();
        };
        QVERIFY(answerOf({{"a", 3}, {"b", 2}, {"c", 1}}) == answerOf({{"a", 3}, {"b", 2}, {"d", 1}}));
        QVERIFY(answerOf({{"a", 3}, {"b", 2}, {"c", 1}}) != answerOf({{"a", 3}, {"x", 2}, {"c", 1}}));
        QVERIFY(answerOf({{"a", 3}, {"b", 2}, {"c", 1}}) != answerOf({{"a", 3}, {"b", 2}, {"c", 0}}));
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
