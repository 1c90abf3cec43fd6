// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/column_guess.h"

#include "models/ingest/ingest_text.h"
#include "models/ingest/json_object.h"

#include <algorithm>
#include <array>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

namespace {

// Normalised names, the surest first.
constexpr std::array eventNames = {"event", "eventname", "eventtype", "action", "activity", "type", "name"};
constexpr std::array emailNames = {"email", "emailaddress", "useremail", "customeremail", "subscriberemail", "mail"};
constexpr std::array personNames = {"userid",   "user",       "subscriber",  "subscriberid", "customerid",
                                    "customer", "distinctid", "personid",    "person",       "visitorid",
                                    "visitor",  "memberid",   "householdid", "clientid",     "uid",
                                    "actor",    "contactid",  "profileid",   "anonymousid",  "deviceid"};
constexpr std::array phoneNames = {"phone", "phonenumber", "mobile", "msisdn"};
constexpr std::array timeNames = {"timestamp", "time",      "datetime",       "date",       "createdat",
                                  "ts",        "eventtime", "eventtimestamp", "occurredat", "dt",
                                  "when",      "created",   "receivedat"};
constexpr std::array timeEndings = {"timestamp", "datetime", "time", "date", "at", "ts", "dt"};
constexpr std::array messageNames = {"messageid", "uuid", "insertid", "eventid", "eventuuid", "id"};

// customerID, customer_id and "Customer Id" are [customer, id].
QStringList wordsOf(const QString &name)
{
    QStringList words(1);
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        const bool startsWord =
            c.isUpper() && i > 0 &&
            (name.at(i - 1).isLower() || (i + 1 < name.size() && name.at(i + 1).isLower() && name.at(i - 1).isUpper()));
        if ((!c.isLetterOrNumber() || startsWord) && !words.last().isEmpty())
            words.append(QString());
        if (c.isLetterOrNumber())
            words.last() += c.toLower();
    }
    if (words.last().isEmpty())
        words.removeLast();
    return words;
}

// The last part of a path counts: context.user_id is a user_id.
QString plainName(const QString &name)
{
    return wordsOf(name.mid(name.lastIndexOf(u'.') + 1)).join(QString());
}

template <size_t n>
int rankIn(const std::array<const char *, n> &names, const QString &name)
{
    for (size_t i = 0; i < n; ++i) {
        if (name == QLatin1StringView(names[i]))
            return int(i);
    }
    return -1;
}

size_t distinct(const ColumnSample &column)
{
    return std::unordered_set<std::string_view>(column.values.begin(), column.values.end()).size();
}

double share(size_t part, size_t whole)
{
    return whole == 0 ? 0 : double(part) / double(whole);
}

bool looksLikeTimes(const ColumnSample &column, bool named)
{
    const TimeFacts facts = timeFacts(column.values);
    if (share(facts.read, column.values.size()) < (named ? 0.5 : 0.9))
        return false;
    // Any number is some moment: without a name, only recent ones that differ are taken for times.
    if (named || facts.epochs == 0)
        return true;
    TimeReader reader(QTimeZone::UTC);
    return std::ranges::all_of(column.values,
                               [&](const std::string &value) {
                                   const Instant time = reader.read(value).time;
                                   return time >= fromMillis(631'152'000'000) &&
                                          time < fromMillis(2'208'988'800'000); // 1990 to 2040
                               }) &&
           distinct(column) * 4 > column.values.size();
}

bool looksLikeEvents(const ColumnSample &column, const QString &plain)
{
    const size_t values = column.values.size();
    if (values == 0 || share(values, column.rows) < 0.5 || column.allNumbers ||
        share(timeFacts(column.values).read, values) > 0.5)
        return false;
    if (std::ranges::any_of(column.values,
                            [](const std::string &value) { return value.size() > 128 * 4 || value.contains('@'); }))
        return false;
    // The calls of an export in Segment's way say what kind of thing happened; what happened stands elsewhere.
    if (plain == "type"_L1 && std::ranges::all_of(column.values, [](const std::string &value) {
            return value == "track" || value == "identify" || value == "page" || value == "screen" || value == "group";
        }))
        return false;
    const size_t different = distinct(column);
    if (plain == "type"_L1 || plain == "name"_L1) // these may be the type and name of anything
        return values < 5 || different * 2 <= values;
    return different <= 300 || different * 4 <= values;
}

int findTime(const std::vector<ColumnSample> &columns, bool named)
{
    int best = -1;
    int bestRank = std::numeric_limits<int>::max();
    for (int i = 0; i < int(columns.size()); ++i) {
        const QString plain = plainName(columns[size_t(i)].name);
        int rank = named ? rankIn(timeNames, plain) : -1;
        if (rank < 0 && named) {
            const QStringList words = wordsOf(columns[size_t(i)].name);
            rank = words.size() > 1 ? rankIn(timeEndings, words.last()) : -1;
            if (rank >= 0)
                rank += 100;
        }
        // A name that says nothing leaves it to the values.
        const bool byName = rank >= 0;
        if (!byName)
            rank = 1000;
        if (rank >= bestRank || !looksLikeTimes(columns[size_t(i)], byName))
            continue;
        if (!byName && named && timeFacts(columns[size_t(i)].values).epochs > 0)
            continue;
        best = i;
        bestRank = rank;
    }
    return best;
}

template <size_t n, typename Fits>
int findByName(const std::vector<ColumnSample> &columns, const std::array<const char *, n> &names, Fits fits)
{
    int best = -1;
    int bestRank = int(n);
    for (int i = 0; i < int(columns.size()); ++i) {
        const QString plain = plainName(columns[size_t(i)].name);
        const int rank = rankIn(names, plain);
        if (rank >= 0 && rank < bestRank && fits(columns[size_t(i)], plain)) {
            best = i;
            bestRank = rank;
        }
    }
    return best;
}

bool looksLikeEmails(const ColumnSample &column)
{
    const auto with =
        std::ranges::count_if(column.values, [](const std::string &value) { return value.contains('@'); });
    return !column.values.empty() && share(size_t(with), column.values.size()) >= 0.8;
}

} // namespace

TimeFacts timeFacts(const std::vector<std::string> &values)
{
    TimeFacts facts;
    TimeReader reader(QTimeZone::UTC);
    for (const std::string &value : values) {
        const TimeText time = reader.read(value);
        if (time.form == TimeText::Form::None)
            continue;
        ++facts.read;
        facts.epochs += time.form == TimeText::Form::Epoch;
        facts.zoneless |= time.zoneless;
        if (time.form == TimeText::Form::DayMonth) {
            facts.dayMonth = true;
            facts.dayFirst |= time.dayFirstOnly;
            facts.monthFirst |= time.monthFirstOnly;
        }
    }
    return facts;
}

bool isKnownColumnName(const QString &name)
{
    const QString plain = plainName(name);
    return rankIn(eventNames, plain) >= 0 || rankIn(emailNames, plain) >= 0 || rankIn(personNames, plain) >= 0 ||
           rankIn(phoneNames, plain) >= 0 || rankIn(timeNames, plain) >= 0 || rankIn(messageNames, plain) >= 0;
}

Mapping guessMapping(const std::vector<ColumnSample> &columns, bool named)
{
    Mapping mapping;
    const auto assign = [&](Field field, int column) {
        if (column >= 0)
            mapping.insert(field, columns[size_t(column)].name);
        return column;
    };
    const int time = assign(Field::Time, findTime(columns, named));
    if (!named) {
        for (int i = 0; i < int(columns.size()); ++i) {
            if (i != time && looksLikeEmails(columns[size_t(i)])) {
                assign(Field::Email, i);
                break;
            }
        }
        return mapping;
    }
    assign(Field::Event, findByName(columns, eventNames, looksLikeEvents));
    assign(Field::Email, findByName(columns, emailNames, [](const ColumnSample &column, const QString &) {
               return looksLikeEmails(column);
           }));
    assign(Field::Subscriber, findByName(columns, personNames, [](const ColumnSample &column, const QString &) {
               return !column.values.empty();
           }));
    assign(Field::Phone, findByName(columns, phoneNames, [](const ColumnSample &column, const QString &) {
               return !column.values.empty();
           }));
    // An id is the record's own only where no two are equal; a column named message_id says so itself.
    assign(Field::MessageId, findByName(columns, messageNames, [](const ColumnSample &column, const QString &plain) {
               if (share(column.values.size(), column.rows) < 0.9)
                   return false;
               return (plain != "id"_L1 && plain != "eventid"_L1) || distinct(column) == column.values.size();
           }));
    return mapping;
}

Result<QTimeZone> chosenZone(const ImportOptions &options)
{
    if (options.zone.isEmpty() || options.zone == "UTC")
        return QTimeZone(QTimeZone::UTC);
    QTimeZone zone(options.zone);
    if (!zone.isValid()) {
        return failure(ErrorKind::InvalidInput,
                       Ingest::tr("There is no time zone “%1”. Names are like Europe/Vilnius or UTC.")
                           .arg(QString::fromUtf8(options.zone)));
    }
    return zone;
}

Result<void> applyChoices(LogPlan &plan, const std::vector<ColumnSample> &columns, bool named,
                          const ImportOptions &options, const QString &baseName)
{
    const auto zone = chosenZone(options);
    if (!zone)
        return std::unexpected(zone.error());
    plan.zone = *zone;

    plan.mapping = options.mapping ? *options.mapping : guessMapping(columns, named);
    for (const auto &[field, column] : options.overrides.asKeyValueRange()) {
        // A column has one meaning: what was recognised in it gives way.
        if (!options.mapping)
            plan.mapping.removeIf([&](const auto &entry) { return entry.value() == column; });
        plan.mapping.insert(field, column);
    }
    plan.mapping.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    for (const auto &[field, column] : std::as_const(plan.mapping).asKeyValueRange()) {
        if (!plan.columns.contains(column)) {
            return failure(ErrorKind::InvalidInput,
                           //: %1: a column, %2: what it was chosen for, as in --map time=COLUMN, %3: a list of columns
                           Ingest::tr("There is no column “%1” to take %2 from. The columns are: %3.")
                               .arg(column, fieldName(field), plan.columns.join(u", "_s)));
        }
    }
    if (!options.eventName.isEmpty())
        plan.mapping.remove(Field::Event);
    if (!plan.mapping.contains(Field::Event))
        plan.eventName = options.eventName.isEmpty() ? baseName : options.eventName;

    switch (options.dayOrder) {
    case ImportOptions::DayOrder::Recognised:
        plan.dayOrder = DayOrder::Unknown;
        break;
    case ImportOptions::DayOrder::DayFirst:
        plan.dayOrder = DayOrder::DayFirst;
        break;
    case ImportOptions::DayOrder::MonthFirst:
        plan.dayOrder = DayOrder::MonthFirst;
        break;
    }
    plan.needsTimeColumn = !plan.mapping.contains(Field::Time);
    for (const ColumnSample &column : columns) {
        if (column.name != plan.mapping.value(Field::Time))
            continue;
        const TimeFacts facts = timeFacts(column.values);
        plan.hasZonelessTimes = facts.zoneless;
        if (facts.dayMonth && plan.dayOrder == DayOrder::Unknown) {
            if (facts.dayFirst != facts.monthFirst)
                plan.dayOrder = facts.dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
            else
                plan.needsDayOrder = true;
        }
    }
    return {};
}

} // namespace eventdesk::ingest
