// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/random_questions.h"

#include "tests/store/answer_lines.h"
#include "tests/store/random_log.h"
#include "tests/support/memory_model.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

class Comparison
{
public:
    Comparison(EventStore &store, Instant now, unsigned seed)
        : m_store(store)
        , m_dice(seed)
        , m_log(m_dice)
    {
        m_model.now = now;
    }

    QString run(int imports, int questions)
    {
        for (int i = 0; i < imports && m_difference.isEmpty(); ++i) {
            takeOne();
            while (m_dice.oneIn(2))
                receive();
            if (m_dice.oneIn(3))
                undo(1 + m_dice.below(int(m_model.imports()->size())));
            if (m_dice.oneIn(4))
                changeAnEvent();
            if (m_dice.oneIn(3))
                forget();
            if (m_dice.oneIn(4))
                removeBefore();
            for (int question = 0; question < questions && m_difference.isEmpty(); ++question)
                ask(m_dice.below(14));
            const auto report = QCoro::waitFor(m_store.verify());
            if (m_difference.isEmpty() && (!report || !report->differences.isEmpty()))
                m_difference = u"verify: "_s + (report ? report->differences.join(u'\n') : report.error().details);
        }
        return m_difference;
    }

private:
    template <typename T>
    void compare(const QString &question, const Result<T> &found, const Result<T> &wanted)
    {
        QStringList a = linesOf(found), b = linesOf(wanted);
        if (!m_difference.isEmpty() || a == b)
            return;
        qsizetype same = 0;
        while (same < a.size() && same < b.size() && a[same] == b[same])
            ++same;
        m_difference = u"%1\nline %2 of %3 and %4\nfound:  %5\nwanted: %6"_s.arg(question)
                           .arg(same)
                           .arg(a.size())
                           .arg(b.size())
                           .arg(a.value(same), b.value(same));
        if (!found)
            m_difference += u'\n' + found.error().sentence + u" / "_s + found.error().details;
    }

    void takeOne()
    {
        const ImportStart start{u"log %1"_s.arg(m_dice.below(100)), QString::fromUtf8(m_dice.of({"csv", "api"}))};
        const auto expected = m_model.beginImport(start);
        const auto import = QCoro::waitFor(m_store.beginImport(start));
        if (!import || *import != *expected) {
            m_difference = import ? u"another number of the import"_s : import.error().details;
            return;
        }
        for (int batches = m_dice.below(4); batches > 0; --batches) {
            const Batch batch = m_log.batch(m_dice.oneIn(99) ? 4000 : m_dice.oneIn(4) ? 250 : m_dice.below(40));
            compare(u"append"_s, QCoro::waitFor(m_store.append(*import, batch)), m_model.append(*import, batch));
            if (m_dice.oneIn(4))
                receive();
        }
        if (m_dice.oneIn(6))
            undo(*import);
        else
            compare(u"finish"_s, record(QCoro::waitFor(m_store.finishImport(*import))),
                    record(m_model.finishImport(*import)));
    }

    // As they come in live, a few at a time.
    void receive()
    {
        const PackedOccurrences occurrences = m_log.batch(m_dice.below(12)).occurrences;
        compare(u"receive"_s, QCoro::waitFor(m_store.receive(occurrences)), m_model.receive(occurrences));
    }

    static Result<QList<ImportRecord>> record(const Result<ImportRecord> &one)
    {
        return one.transform([](const ImportRecord &record) { return QList<ImportRecord>{record}; });
    }

    static Result<qint64> counts(const Result<ImportCounts> &one)
    {
        return one.transform([](const ImportCounts &c) { return c.read; });
    }

    void compare(const QString &question, const Result<ImportCounts> &found, const Result<ImportCounts> &wanted)
    {
        if (found && wanted && *found != *wanted)
            m_difference = question + u": other counts"_s;
        compare(question, counts(found), counts(wanted));
    }

    void undo(ImportId import)
    {
        compare(u"undo %1"_s.arg(import), record(QCoro::waitFor(m_store.undoImport(import))),
                record(m_model.undoImport(import)));
    }

    void forget()
    {
        const QString key = m_log.key();
        compare(u"forget %1"_s.arg(key), QCoro::waitFor(m_store.forget(key)), m_model.forget(key));
    }

    // Mostly where something is left on both sides.
    void removeBefore()
    {
        FeedQuery feed;
        feed.limit = 1;
        feed.oldestFirst = true;
        feed.skip = m_dice.oneIn(9) ? 0 : m_dice.below(100);
        const auto page = m_model.feed(feed);
        Instant before = page->rows.isEmpty() || m_dice.oneIn(5) ? m_log.time() : page->rows[0].time;
        if (m_dice.oneIn(3))
            before += std::chrono::milliseconds(m_dice.below(2'000'000'000));
        const QString question = u"before %1"_s.arg(toMillis(before));
        compare(u"count "_s + question, QCoro::waitFor(m_store.countBefore(before)), m_model.countBefore(before));
        compare(u"remove "_s + question, QCoro::waitFor(m_store.removeBefore(before)), m_model.removeBefore(before));
    }

    void changeAnEvent()
    {
        const QString name = m_log.event();
        switch (m_dice.below(3)) {
        case 0:
            (void)m_model.createEvent(name, u"by hand"_s);
            (void)QCoro::waitFor(m_store.createEvent(name, u"by hand"_s));
            break;
        case 1:
            (void)m_model.describeEvent(name, u"described"_s);
            (void)QCoro::waitFor(m_store.describeEvent(name, u"described"_s));
            break;
        default: {
            const bool archived = m_dice.oneIn(2);
            (void)m_model.archiveEvent(name, archived);
            (void)QCoro::waitFor(m_store.archiveEvent(name, archived));
        }
        }
    }

    qint64 skip() { return m_dice.oneIn(2) ? 0 : m_dice.below(m_dice.oneIn(2) ? 300 : 20); }
    int limit() { return m_dice.oneIn(3) ? 100'000 : m_dice.oneIn(8) ? 0 : 1 + m_dice.below(30); }

    // A number of a person in each of the two; none where nobody has the key.
    std::optional<std::pair<SubscriberId, SubscriberId>> somebody()
    {
        const QString key = m_log.key();
        const auto theirs = QCoro::waitFor(m_store.profile({key, {}, QTimeZone::UTC}));
        const auto ours = m_model.profile({key, {}, QTimeZone::UTC});
        if (!theirs || !ours)
            return std::nullopt;
        return std::pair(theirs->summary.subscriber.number, ours->summary.subscriber.number);
    }

    void ask(int kind)
    {
        switch (kind) {
        case 0:
            return askCatalogue();
        case 1:
        case 2:
        case 3:
            return askVolume();
        case 4:
            return askFigures();
        case 5:
        case 6:
        case 7:
            return askFeed();
        case 8:
            return askPeople();
        case 9:
            return askSubscribers();
        case 10:
            return askProfile();
        case 11:
            return askParameters();
        case 12:
            return askFrequency();
        default:
            return askTheRest();
        }
    }

    void askCatalogue()
    {
        const CatalogueQuery q{m_dice.oneIn(2), m_dice.oneIn(3) ? 400 : m_dice.below(40), m_log.zone()};
        compare(u"catalogue %1 %2 %3"_s.arg(q.includeArchived).arg(q.recentDays).arg(name(q.zone)),
                QCoro::waitFor(m_store.catalogue(q)), m_model.catalogue(q));
    }

    static QString name(const QTimeZone &zone) { return QString::fromLatin1(zone.id()); }

    // Far ends make millions of buckets: then the range is closed.
    void closeRange(VolumeQuery &q)
    {
        FeedQuery ends;
        ends.event = q.event;
        ends.limit = 1;
        const auto last = m_model.feed(ends);
        ends.oldestFirst = true;
        const auto first = m_model.feed(ends);
        if (!last || last->rows.isEmpty())
            return;
        const Instant from = q.range.from.value_or(first->rows[0].time), to = q.range.to.value_or(last->rows[0].time);
        if (to - from < std::chrono::days(q.bucketing.size == BucketSize::Hour ? 100 : 3000))
            return;
        q.range.from = q.range.to ? *q.range.to - std::chrono::days(50) : q.range.from.value_or(m_log.time());
        q.range.to = *q.range.from + std::chrono::days(50);
    }

    void askVolume()
    {
        VolumeQuery q;
        q.event = m_log.event();
        q.range = m_log.range();
        q.bucketing = {BucketSize(m_dice.below(4)), m_log.zone(), Qt::DayOfWeek(1 + m_dice.below(7))};
        q.measure.kind = MeasureKind(m_dice.below(4));
        // Sums of anything else would hang on the order of adding.
        q.measure.parameter = QString::fromUtf8(m_dice.of({"price", "$value", "price", "nowhere"}));
        q.condition = m_log.condition();
        if (m_dice.oneIn(2))
            q.breakDown = m_log.path();
        q.seriesLimit = m_dice.below(10);
        closeRange(q);
        compare(u"volume of %1 %2 size %3 in %4 measure %5 of %6 by %7 limit %8 where %9"_s.arg(q.event, spell(q.range))
                    .arg(int(q.bucketing.size))
                    .arg(name(q.bucketing.zone))
                    .arg(int(q.measure.kind))
                    .arg(q.measure.parameter, q.breakDown)
                    .arg(q.seriesLimit)
                    .arg(QString::fromUtf8(conditionToJson(q.condition))),
                QCoro::waitFor(m_store.volume(q)), m_model.volume(q));
    }

    void askFigures()
    {
        const FiguresQuery q{m_log.event(), m_log.range(), m_log.condition(), m_log.zone()};
        compare(u"figures of %1 %2 in %3 where %4"_s.arg(q.event, spell(q.range), name(q.zone),
                                                         QString::fromUtf8(conditionToJson(q.condition))),
                QCoro::waitFor(m_store.figures(q)), m_model.figures(q));
    }

    void askFeed()
    {
        FeedQuery q;
        if (!m_dice.oneIn(3))
            q.event = m_log.event();
        if (!m_dice.oneIn(3))
            q.range = m_log.range();
        q.condition = m_log.condition();
        if (m_dice.oneIn(5))
            q.subscriberSearch = m_log.search();
        if (m_dice.oneIn(3))
            q.payloadText = partOfAPayload();
        q.oldestFirst = m_dice.oneIn(2);
        q.withKeys = m_dice.oneIn(2);
        q.limit = limit();
        q.skip = skip();
        if (m_dice.oneIn(2)) { // after one that is there, or nearly
            FeedQuery everything;
            everything.limit = 1'000'000;
            const auto all = m_model.feed(everything);
            if (!all->rows.isEmpty()) {
                const Occurrence &at = all->rows[m_dice.below(int(all->rows.size()))];
                q.after = FeedCursor{at.time + std::chrono::milliseconds(m_dice.oneIn(4)), at.number};
            }
        }
        FeedQuery same = q;
        if (m_dice.oneIn(3)) {
            if (const auto person = m_dice.oneIn(9) ? std::pair<SubscriberId, SubscriberId>() : somebody()) {
                q.subscriber = person->first;
                same.subscriber = person->second;
            }
        }
        const QString question =
            u"feed of %1 %2 person %3 search %4 oldest %5 after %6 skip %7 limit %8 where %9 with "_s
                .arg(q.event, spell(q.range))
                .arg(q.subscriber ? QString::number(*q.subscriber) : u"any"_s, q.subscriberSearch)
                .arg(q.oldestFirst)
                .arg(q.after ? q.after->toString() : u"-"_s)
                .arg(q.skip)
                .arg(q.limit)
                .arg(QString::fromUtf8(conditionToJson(q.condition))) +
            QString::fromUtf8(q.payloadText);
        compare(question, QCoro::waitFor(m_store.feed(q)), m_model.feed(same));
        compare(u"size: "_s + question, QCoro::waitFor(m_store.feedSize(q)), m_model.feedSize(same));
    }

    // As it stands, or nearly.
    QByteArray partOfAPayload()
    {
        FeedQuery everything;
        everything.limit = 1'000'000;
        const auto all = m_model.feed(everything);
        if (all->rows.isEmpty())
            return "x";
        const QByteArray payload = all->rows[m_dice.below(int(all->rows.size()))].payload;
        QByteArray part = payload.mid(m_dice.below(int(payload.size())), 1 + m_dice.below(12));
        if (m_dice.oneIn(6))
            part[m_dice.below(int(part.size()))] = '7';
        return part;
    }

    void askFrequency()
    {
        FrequencyQuery q{m_log.event(), {}, {}, m_dice.below(6), {}, skip(), limit()};
        if (m_dice.oneIn(2))
            q.range = m_log.range();
        if (m_dice.oneIn(2))
            q.condition = m_log.condition();
        if (!m_dice.oneIn(3))
            q.within = std::chrono::milliseconds(m_dice.oneIn(3) ? m_dice.below(3) : m_dice.below(2'000'000'000));
        compare(u"frequency of %1 %2 at least %3 within %4 skip %5 limit %6 where %7"_s.arg(q.event, spell(q.range))
                    .arg(q.atLeast)
                    .arg(q.within ? q.within->count() : -1)
                    .arg(q.skip)
                    .arg(q.limit)
                    .arg(QString::fromUtf8(conditionToJson(q.condition))),
                QCoro::waitFor(m_store.frequency(q)), m_model.frequency(q));
    }

    void askPeople()
    {
        PeopleQuery q{m_log.event(), {}, {}, m_log.search(), skip(), limit()};
        if (m_dice.oneIn(2))
            q.range = m_log.range();
        if (m_dice.oneIn(2))
            q.condition = m_log.condition();
        compare(u"people of %1 %2 search %3 skip %4 limit %5 where %6"_s.arg(q.event, spell(q.range), q.search)
                    .arg(q.skip)
                    .arg(q.limit)
                    .arg(QString::fromUtf8(conditionToJson(q.condition))),
                QCoro::waitFor(m_store.people(q)), m_model.people(q));
    }

    void askSubscribers()
    {
        const SubscriberQuery q{m_log.search(), SubscriberSort(m_dice.below(3)), m_dice.oneIn(2), skip(), limit()};
        compare(u"subscribers search %1 sort %2 descending %3 skip %4 limit %5"_s.arg(q.search)
                    .arg(int(q.sort))
                    .arg(q.descending)
                    .arg(q.skip)
                    .arg(q.limit),
                QCoro::waitFor(m_store.subscribers(q)), m_model.subscribers(q));
    }

    void askProfile()
    {
        const QString key = m_log.key();
        const ProfileQuery q{m_dice.oneIn(9) ? u' ' + key.toUpper() : key, m_log.range(), m_log.zone()};
        compare(u"profile of %1 days %2 in %3"_s.arg(q.subscriber, spell(q.days), name(q.zone)),
                QCoro::waitFor(m_store.profile(q)), m_model.profile(q));
    }

    void askParameters()
    {
        ParameterQuery q{m_log.event(), m_log.range(), m_dice.below(12), {}};
        if (m_dice.oneIn(2))
            q.condition = m_log.condition();
        compare(u"parameters of %1 %2 top %3 where %4"_s.arg(q.event, spell(q.range))
                    .arg(q.top)
                    .arg(QString::fromUtf8(conditionToJson(q.condition))),
                QCoro::waitFor(m_store.parameters(q)), m_model.parameters(q));
    }

    void askTheRest()
    {
        compare(u"info"_s, QCoro::waitFor(m_store.info()), Result<StoreInfo>(m_model.info()));
        compare(u"imports"_s, QCoro::waitFor(m_store.imports()), m_model.imports());
        RejectedQuery q{std::nullopt, 0, m_dice.oneIn(2) ? 1000 : m_dice.below(20)}, same = q;
        if (m_dice.oneIn(2))
            q.import = same.import = 1 + m_dice.below(5);
        const auto theirs = QCoro::waitFor(m_store.rejected(q)), ours = m_model.rejected(q);
        compare(u"rejected"_s, theirs, ours);
        if (m_difference.isEmpty() && !ours->isEmpty()) {
            const int from = m_dice.below(int(ours->size()));
            q.after = theirs->at(from).number;
            same.after = ours->at(from).number;
            compare(u"rejected, next page"_s, QCoro::waitFor(m_store.rejected(q)), m_model.rejected(same));
        }
    }

    EventStore &m_store;
    MemoryModel m_model;
    Dice m_dice;
    RandomLog m_log;
    QString m_difference;
};

} // namespace

QString differenceFromPlainLists(EventStore &store, Instant now, unsigned seed, int imports, int questions)
{
    return Comparison(store, now, seed).run(imports, questions);
}

} // namespace eventdesk::testing
