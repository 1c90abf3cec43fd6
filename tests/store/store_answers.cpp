// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/store_answers.h"

#include <QCoroTask>
#include <QIODevice>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

constexpr int everything = 1'000'000;

class Answers
{
public:
    explicit Answers(EventStore &store)
        : m_store(store)
        , m_out(&m_text, QIODevice::WriteOnly)
    {
    }

    QByteArray all()
    {
        about();
        imports();
        CatalogueQuery query;
        query.includeArchived = true;
        for (const EventSummary &event : ask(m_store.catalogue(query)))
            oneEvent(event);
        FeedQuery whole;
        whole.withKeys = true;
        whole.limit = everything;
        feed(whole);
        everybody();
        m_out.flush();
        return m_text;
    }

private:
    template <typename T>
    static T ask(QCoro::Task<Result<T>> answer)
    {
        return QCoro::waitFor(std::move(answer)).value();
    }
    static QString shown(Instant time) { return QString::number(toMillis(time)); }
    static QString shown(const std::optional<Instant> &time) { return time ? shown(*time) : u"-"_s; }
    static QString shown(const Subscriber &s) { return u"#%1 <%2|%3|%4>"_s.arg(s.number).arg(s.email, s.id, s.phone); }

    void about()
    {
        const Totals totals = ask(m_store.info()).totals;
        m_out << "events " << totals.events << ", occurrences " << totals.occurrences << ", anonymous "
              << totals.anonymous << ", subscribers " << totals.subscribers << ", rejected " << totals.rejected << '\n';
        const StoreSettings settings = ask(m_store.settings());
        m_out << settings.name << ' ' << settings.zone << ' ' << int(settings.weekStart) << '\n';
    }

    void imports()
    {
        for (const ImportRecord &each : ask(m_store.imports())) {
            m_out << "import " << each.id << ' ' << each.start.file << ' ' << each.start.format << ' '
                  << shown(each.started) << ", state " << int(each.state) << ", read " << each.counts.read << ", added "
                  << each.counts.added << ", duplicate " << each.counts.duplicate << ", rejected "
                  << each.counts.rejected << '\n';
        }
        for (const RejectedRecord &each : ask(m_store.rejected({})))
            m_out << "rejected " << each.import << ' ' << each.file << ' ' << each.reject.line << ' '
                  << each.reject.reason << ' ' << each.reject.text << '\n';
    }

    void oneEvent(const EventSummary &event)
    {
        const QString name = event.event.name;
        m_out << "event " << name << " (" << event.event.description << ' ' << event.event.source << ' '
              << shown(event.event.created) << ") archived " << event.event.archived << ", occurrences "
              << event.occurrences << ", people " << event.people << ", " << shown(event.first) << " to "
              << shown(event.last) << '\n';
        const Figures figures = ask(m_store.figures({.event = name, .range = {}, .condition = {}}));
        m_out << "  figures " << figures.occurrences << ' ' << figures.anonymous << ' ' << figures.people << ' '
              << figures.busiestHourOccurrences << ' ' << (figures.last ? figures.last->number : 0) << '\n';
        for (const MeasureKind kind : {MeasureKind::Occurrences, MeasureKind::People}) {
            VolumeQuery query;
            query.event = name;
            query.measure.kind = kind;
            const Volume volume = ask(m_store.volume(query));
            m_out << "  volume";
            for (qsizetype i = 0; i < volume.buckets.size(); ++i) {
                for (const VolumeSeries &series : volume.series) {
                    if (series.values[i] != 0)
                        m_out << ' ' << shown(volume.buckets[i].start) << ':' << series.values[i];
                }
            }
            m_out << '\n';
        }
        PeopleQuery people;
        people.event = name;
        for (const PersonCount &each : ask(m_store.people(people)).rows)
            m_out << "  " << shown(each.subscriber) << ' ' << each.occurrences << ' ' << shown(each.first) << ' '
                  << shown(each.last) << '\n';
        ParameterQuery parameters;
        parameters.event = name;
        for (const ParameterStats &each : ask(m_store.parameters(parameters))) {
            m_out << "  parameter " << each.path << ' ' << each.present << ' ' << each.distinct;
            for (const ParameterStats::Value &value : each.top)
                m_out << ' ' << value.json << 'x' << value.count;
            m_out << '\n';
        }
        FeedQuery ofEvent;
        ofEvent.event = name;
        m_out << "  in the feed: " << ask(m_store.feedSize(ofEvent)) << '\n';
    }

    void feed(const FeedQuery &query)
    {
        for (const Occurrence &each : ask(m_store.feed(query)).rows)
            m_out << each.number << ' ' << each.event << " #" << each.subscriber << ' ' << each.subscriberKey << " <"
                  << each.keys.email.c_str() << '|' << each.keys.id.c_str() << '|' << each.keys.phone.c_str() << "> "
                  << shown(each.time) << ' ' << shown(each.received) << ' ' << each.source << ' ' << each.messageId
                  << ' ' << each.value << ' ' << each.currency << ' ' << each.payload << '\n';
    }

    void everybody()
    {
        SubscriberQuery query;
        query.limit = everything;
        for (const SubscriberSummary &each : ask(m_store.subscribers(query)).rows) {
            const SubscriberProfile profile =
                ask(m_store.profile({.subscriber = each.subscriber.key(), .days = {}, .zone = QTimeZone::UTC}));
            m_out << "person " << shown(each.subscriber) << ' ' << each.occurrences << ' ' << shown(each.first) << ' '
                  << shown(each.last) << ", also " << profile.otherKeys.join(u' ');
            for (const auto &[event, occurrences] : profile.events)
                m_out << ", " << event << ' ' << occurrences;
            for (const auto &[day, occurrences] : profile.days)
                m_out << ", " << day.toString(Qt::ISODate) << ' ' << occurrences;
            m_out << "; timeline";
            FeedQuery timeline;
            timeline.subscriber = each.subscriber.number;
            timeline.limit = everything;
            for (const Occurrence &occurrence : ask(m_store.feed(timeline)).rows)
                m_out << ' ' << occurrence.number;
            m_out << '\n';
        }
    }

    EventStore &m_store;
    QByteArray m_text;
    QTextStream m_out;
};

} // namespace

QByteArray answersOf(EventStore &store)
{
    return Answers(store).all();
}

} // namespace eventdesk::testing
