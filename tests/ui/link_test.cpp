// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace std::chrono_literals;

namespace {

const QStringList texts{u"order_placed"_s, u"Order Completed"_s, u"a/b"_s,     u".."_s,
                        u"?x=1&y#z"_s,     u"100 %"_s,           u"%41"_s,     u"+"_s,
                        u"größe"_s,        u"注文 🛒"_s,         u"\"'\\"_s,   u"\u200f\ufeff"_s,
                        u"\ufeffx"_s,      u"a;b=c"_s,           u"x\ty\nz"_s, QString(QChar(0)) + u"n"_s};

QString anyText(QRandomGenerator &random)
{
    return texts[random.bounded(texts.size())];
}

Condition anyCondition(QRandomGenerator &random, int depth)
{
    switch (depth == 0 ? 3 : random.bounded(5)) {
    case 0:
        return Condition::all({anyCondition(random, depth - 1), anyCondition(random, depth - 1)});
    case 1:
        return Condition::any({anyCondition(random, depth - 1), anyCondition(random, depth - 1)});
    case 2:
        return Condition::negated(anyCondition(random, depth - 1));
    case 3:
        return Condition::test(u"cart.items[].name"_s, Operator::Contains, u"x"_s + anyText(random),
                               random.bounded(2) == 0);
    default:
        return Condition::test(u"total"_s, Operator::Between, QJsonArray{-1.5, random.bounded(1000)});
    }
}

EventView anyView(QRandomGenerator &random)
{
    EventView view{.event = anyText(random)};
    if (const int kind = random.bounded(10); kind < 8)
        view.range = RangeChoice(RangeChoice::Kind(kind));
    else if (kind == 8)
        view.range = RangeChoice::custom(QDate(2024, 2, 29), QDate(2024, 2, 29).addDays(random.bounded(4000)));
    else
        view.range = RangeChoice::fromString(u"2026-11-02T08:00:00.000Z/2026-11-02T09:30:00.000Z"_s);
    if (random.bounded(3) > 0)
        view.condition = anyCondition(random, 3);
    view.tab = EventTab(random.bounded(4));
    if (random.bounded(2) == 0) {
        view.chart.size = BucketSize(random.bounded(4));
        view.chart.measure.kind = MeasureKind(random.bounded(4));
        if (view.chart.measure.kind == MeasureKind::Sum || view.chart.measure.kind == MeasureKind::Average)
            view.chart.measure.parameter = u"items[].price"_s;
        view.chart.breakDown = random.bounded(2) == 0 ? u"a.b"_s : u"[\"x & y=1\"]"_s;
        view.chart.comparison = Comparison(random.bounded(3));
        view.chart.lines = random.bounded(2) == 0;
    }
    if (random.bounded(2) == 0) {
        view.feed.person = anyText(random).trimmed();
        if (random.bounded(2) == 0)
            view.feed.only = RangeChoice::covering(
                {fromMillis(1'790'000'000'000), fromMillis(1'790'000'000'000 + random.bounded(1, 1'000'000'000))},
                QTimeZone::UTC);
        if (random.bounded(2) == 0)
            view.feed.goneTo = fromMillis(-62'000'000'000'000 + random.bounded(300'000) * 1'000'000'007LL);
    }
    return view;
}

Place anyPlace(QRandomGenerator &random)
{
    const auto page = Page(random.bounded(6));
    if (page == Page::Event)
        return anyView(random);
    Place place(page, anyText(random));
    if ((page == Page::CustomEvents || page == Page::Subscribers) && random.bounded(2) == 0)
        place.search = anyText(random);
    return place;
}

} // namespace

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceComesBackFromItsLink()
    {
        QRandomGenerator random(4);
        for (int i = 0; i < 3000; ++i) {
            const Place place = anyPlace(random);
            const QString link = linkTo(place);
            for (const QChar c : link)
                QVERIFY2(c.unicode() > 0x20 && c.unicode() < 0x7f, qPrintable(link));
            const auto read = placeFromLink(link);
            QVERIFY2(read, qPrintable(link + (read ? QString() : read.error().sentence)));
            QVERIFY2(*read == place, qPrintable(link));
            QCOMPARE(linkTo(*read), link);
        }
    }

    void aLinkReadsAsItIsWritten()
    {
        EventView view{.event = u"Order Completed"_s};
        view.range = RangeChoice(RangeChoice::Kind::Last7Days);
        view.condition = Condition::test(u"plan"_s, Operator::Is, u"team"_s);
        view.tab = EventTab::ActivityFeed;
        QVERIFY(linkTo(view).startsWith(u"eventdesk://event/Order%20Completed?range=last-7-days&where=%7B"));
        QVERIFY(linkTo(view).endsWith(u"&tab=feed"));
        QCOMPARE(linkTo(Place(Page::CustomEvents)), u"eventdesk://events"_s);
        QCOMPARE(linkTo(Place(Page::Subscriber, u"ann@example.com"_s)), u"eventdesk://subscriber/ann%40example.com"_s);
        // The scheme may come in capitals, and what needs no encoding may be encoded.
        QCOMPARE(placeFromLink(u"EVENTDESK://event/%6frder?tab=%66eed"_s)->event.event, u"order"_s);
    }

    void halfASurrogatePairInALinkIsWhatItIsInAPayload()
    {
        const auto place = placeFromLink(
            u"eventdesk://event/a?where={\"parameter\":\"\\ud800\",\"operator\":\"is\",\"value\":\"\\udc00x\"}"_s);
        QVERIFY2(place, place ? "" : qPrintable(place.error().sentence));
        QCOMPARE(place->event.condition, Condition::test(u"\uFFFD"_s, Operator::Is, u"\uFFFDx"_s));
        QCOMPARE(placeFromLink(linkTo(*place)).value(), *place);
    }

    void aWrongLinkIsRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("names"); // what the sentence must name
        const auto row = [](const char *name, const QString &link, const QString &names) {
            QTest::newRow(name) << link << names;
        };
        row("empty", {}, u"eventdesk://"_s);
        row("another scheme", u"https://event/a"_s, u"eventdesk://"_s);
        row("no page", u"eventdesk://"_s, u"“”"_s);
        row("unknown page", u"eventdesk://automations/a"_s, u"automations"_s);
        row("a page of an object", u"eventdesk://__proto__"_s, u"__proto__"_s);
        row("no event", u"eventdesk://event"_s, u"“event”"_s);
        row("empty event", u"eventdesk://event/?tab=feed"_s, u"“event/”"_s);
        row("two names", u"eventdesk://event/a/b"_s, u"event/a/b"_s);
        row("settings of something", u"eventdesk://settings/x"_s, u"settings/x"_s);
        row("half an escape", u"eventdesk://event/a%4"_s, u"a%4"_s);
        row("no hexadecimal", u"eventdesk://event/a%+1"_s, u"a%+1"_s);
        row("no UTF-8", u"eventdesk://event/%ff%fe"_s, u"%ff"_s);
        row("a cut character", u"eventdesk://event/%e6%b3"_s, u"%e6"_s);
        row("a surrogate in UTF-8", u"eventdesk://event/%ed%a0%80"_s, u"%ed"_s);
        row("a key without value", u"eventdesk://event/a?tab"_s, u"tab"_s);
        row("nothing after the question mark", u"eventdesk://event/a?"_s, u"“”"_s);
        row("an empty key", u"eventdesk://event/a?=feed"_s, u"=feed"_s);
        row("a key twice", u"eventdesk://event/a?tab=feed&tab=chart"_s, u"tab"_s);
        row("a key twice, encoded", u"eventdesk://event/a?tab=feed&t%61b=feed"_s, u"tab"_s);
        row("an unknown key", u"eventdesk://event/a?segment=vip"_s, u"segment"_s);
        row("a search of an event", u"eventdesk://event/a?search=x"_s, u"search"_s);
        row("a range of settings", u"eventdesk://settings?range=today"_s, u"range"_s);
        row("an unknown size of buckets", u"eventdesk://event/a?by=year"_s, u"year"_s);
        row("a measure of nothing", u"eventdesk://event/a?measure=sum:"_s, u"sum:"_s);
        row("a measure that is said by nobody", u"eventdesk://event/a?measure=occurrences"_s, u"occurrences"_s);
        row("an unknown comparison", u"eventdesk://event/a?compare=none"_s, u"none"_s);
        row("bars are not said", u"eventdesk://event/a?as=bars"_s, u"bars"_s);
        row("a break-down by no path", u"eventdesk://event/a?break-down=a..b"_s, u"a..b"_s);
        row("a break-down by nothing", u"eventdesk://event/a?break-down="_s, u"break-down"_s);
        row("nobody", u"eventdesk://event/a?person="_s, u"person"_s);
        row("space around a person", u"eventdesk://event/a?person=%20ann"_s, u"ann"_s);
        row("only days that move", u"eventdesk://event/a?only=today"_s, u"today"_s);
        row("only backwards", u"eventdesk://event/a?only=2026-02-02/2026-02-01"_s, u"2026-02-02"_s);
        row("at no time", u"eventdesk://event/a?at=noon"_s, u"noon"_s);
        row("at a local time", u"eventdesk://event/a?at=2026-11-02T08:00:00.000"_s, u"2026-11-02T08"_s);
        row("at a time elsewhere", u"eventdesk://event/a?at=2026-11-02T08:00:00.000%2B01:00"_s, u"+01:00"_s);
        row("at the end of time", u"eventdesk://event/a?at=99999999-01-01T00:00:00.000Z"_s, u"99999999"_s);
        row("a zone", u"eventdesk://event/a?zone=Mars/Olympus"_s, u"zone"_s);
        row("unknown tab", u"eventdesk://event/a?tab=Chart"_s, u"Chart"_s);
        row("unknown range", u"eventdesk://event/a?range=forever"_s, u"forever"_s);
        row("a range backwards", u"eventdesk://event/a?range=2026-02-01/2026-01-01"_s, u"2026-02-01"_s);
        row("a day that is none", u"eventdesk://event/a?range=2026-02-30/2026-03-01"_s, u"2026-02-30"_s);
        row("a condition that is no JSON", u"eventdesk://event/a?where=%7B"_s, {});
        row("an unknown operator", u"eventdesk://event/a?where=%7B%22parameter%22:%22a%22,%22operator%22:%22x%22%7D"_s,
            {});
        row("a condition too deep",
            u"eventdesk://event/a?where="_s + u"{\"not\":"_s.repeated(5000) + u"{\"all\":[]}"_s + u"}"_s.repeated(5000),
            {});
        // The meta-object compiler stumbles over raw strings here.
        const auto where = [](QByteArray json) {
            return u"eventdesk://event/a?where="_s + QString::fromLatin1(json.replace('\'', '"').toPercentEncoding());
        };
        const QByteArray open = "{'parameter':'a','operator':";
        row("a condition of depth 1,000",
            where(QByteArray("{'not':").repeated(1000) + "{'all':[]}" + QByteArray("}").repeated(1000)),
            u"at most 100 deep"_s);
        row("lists of depth 1,000 in a value",
            where(open + "'is','value':" + QByteArray("[").repeated(1000) + QByteArray("]").repeated(1000) + "}"), {});
        row("too many tests", where("{'all':[" + QByteArray("{'all':[]},").repeated(100'000) + "{}]}"), {});
        row("a condition that is a number", where("1"), {});
        row("a condition that is empty", where(""), {});
        row("a condition with more behind it", where("{'all':[]} {'all':[]}"), {});
        row("a condition with a key of JavaScript", where("{'__proto__':{'all':[]}}"), u"A condition is an object"_s);
        row("a condition with a key twice", where("{'all':[],'all':[]}"), u"“all” stands here twice"_s);
        row("a number that is none", where(open + "'greater','value':1e999}"), {});
        row("a key of 10,000 characters", where("{'" + QByteArray("k").repeated(10'000) + "':1,'all':[]}"), {});
        row("a parameter of 10,000 characters",
            where("{'parameter':'" + QByteArray("[").repeated(10'000) + "','operator':'is','value':'x'}"), {});
        row("a parameter that is no path", where("{'parameter':'a[','operator':'is','value':'x'}"), {});
        row("an expression that is none", where(open + "'matches_regex','value':'(('}"), u"/value"_s);
        row("a zone that is none", where(open + "'date_before','value':'2026-01-01','zone':'Mars/Base'}"),
            u"“Mars/Base” is no time zone"_s);
        row("a zone in a date", where(open + "'date_before','value':'2026-01-01T00:00[Mars/Base]'}"), u"/value"_s);
        row("a range of years beyond", u"eventdesk://event/a?range=20260-01-01/20261-01-01"_s, u"20260"_s);
        row("a range of three", u"eventdesk://event/a?range=2026-01-01/2026-01-02/2026-01-03"_s, u"2026-01-03"_s);
        row("NUL for a tab", u"eventdesk://event/a?tab=%00"_s, u"tab"_s);
        row("a measure by a broken path", u"eventdesk://event/a?measure=sum:a["_s, u"sum:a["_s);
        row("a person", u"eventdesk://subscriber/"_s, u"subscriber/"_s);
        row("a user and a port", u"eventdesk://me:secret@event:80/a"_s, u"me:secret"_s);
        row("only the scheme", u"eventdesk:"_s, u"eventdesk://"_s);
        row("a path in place of a page", u"eventdesk:///etc/passwd"_s, {});
        row("a fragment", u"eventdesk://event/a?tab=feed#x"_s, u"feed#x"_s);
        row("much too long", u"eventdesk://event/"_s + u"a"_s.repeated(1'000'000), {});
    }

    void aWrongLinkIsRefusedWithASentence()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, names);
        const auto place = placeFromLink(link);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!place.error().sentence.isEmpty());
        QVERIFY2(place.error().sentence.contains(names), qPrintable(place.error().sentence));
        QVERIFY(place.error().sentence.size() < 400);
    }

    void noLinkBreaksTheReader()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 20'000; ++i) {
            QString link = linkTo(anyPlace(random));
            for (int changes = random.bounded(1, 4); changes > 0; --changes) {
                const qsizetype at = random.bounded(link.size());
                switch (random.bounded(3)) {
                case 0:
                    link[at] = QChar(char16_t(random.bounded(0x20, 0x250)));
                    break;
                case 1:
                    link.remove(at, random.bounded(1, 6));
                    break;
                default:
                    link.insert(at, QString(u"%/?&="[random.bounded(5)]));
                }
                if (link.isEmpty())
                    break;
            }
            // Read or refused; what is read is the same place again.
            if (const auto place = placeFromLink(link))
                QVERIFY(placeFromLink(linkTo(*place)) == place);
        }
    }

    void typingIsOneStep()
    {
        PageHistory history;
        history.visit({Page::Event, u"a"_s});
        EventView view{.event = u"a"_s};
        for (int i = 1; i <= 4; ++i) {
            view.condition = Condition::test(u"plan"_s, Operator::Is, u"team"_s.first(i));
            history.change(view, i * 1500ms);
        }
        QCOMPARE(history.current(), Place(view));
        QCOMPARE(history.back(), Place(Page::Event, u"a"_s));
        QCOMPARE(history.forward(), Place(view));
        // Much later, or something else, is a new step.
        EventView later = view;
        later.condition = Condition::test(u"plan"_s, Operator::Is, u"teams"_s);
        history.change(later, 60s);
        EventView ranged = later;
        ranged.range = RangeChoice(RangeChoice::Kind::Today);
        history.change(ranged, 60s);
        QCOMPARE(history.back(), Place(later));
        QCOMPARE(history.back(), Place(view));
    }

    void everyTestIsAStep()
    {
        PageHistory history({Page::Event, u"a"_s});
        const auto where = [](QList<Condition> tests) {
            return EventView{.event = u"a"_s, .condition = Condition::all(std::move(tests))};
        };
        const auto plan = Condition::test(u"plan"_s, Operator::Is, u"team"_s);
        const auto seats = Condition::test(u"seats"_s, Operator::Greater, 4);
        history.change(where({plan}), 0ms);
        history.change(where({plan, seats}), 100ms); // two values, clicked quickly
        QCOMPARE(history.back(), Place(where({plan})));
        QCOMPARE(history.back(), Place(Page::Event, u"a"_s));
    }

    void everyTabIsAStep()
    {
        PageHistory history({Page::Event, u"a"_s});
        history.change(EventView{.event = u"a"_s, .tab = EventTab::ActivityFeed}, 0ms);
        history.change(EventView{.event = u"a"_s, .tab = EventTab::BestPeople}, 1ms);
        QCOMPARE(history.back().event.tab, EventTab::ActivityFeed);
        QCOMPARE(history.back().event.tab, EventTab::Chart);
    }

    void whatIsTypedAndTakenBackIsNoStep()
    {
        PageHistory history;
        Place place(Page::CustomEvents);
        place.search = u"x"_s;
        history.change(place, 0ms);
        history.change(Place(Page::CustomEvents), 100ms);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.current(), Place(Page::CustomEvents));
    }

    void aChangeAfterBackIsAStepOfItsOwn()
    {
        PageHistory history;
        Place place(Page::Subscribers);
        history.visit(place);
        place.search = u"ann"_s;
        history.change(place, 0ms);
        history.back();
        place.search = u"bob"_s;
        history.change(place, 10ms);
        QCOMPARE(history.back(), Place(Page::Subscribers));
        QVERIFY(history.canGoForward());
    }

    void onlyAWholeTrailIsRestored()
    {
        PageHistory history({Page::Settings});
        QVERIFY(!history.restore({}, 0));
        QVERIFY(!history.restore({Page::Import}, 1));
        QVERIFY(!history.restore({Page::Import}, -1));
        QCOMPARE(history.current(), Place(Page::Settings));
        QVERIFY(history.restore({Page::Import, Page::Subscribers}, 0));
        QCOMPARE(history.current(), Place(Page::Import));
        QVERIFY(history.canGoForward());
    }
};

QTEST_MAIN(LinkTest)

#include "link_test.moc"
