// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/questions.h"

#include "tests/bench/log_generator.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

quint64 hashOf(std::string_view text)
{
    quint64 hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : text)
        hash = (hash ^ quint64(static_cast<unsigned char>(c))) * 0x100000001b3;
    return hash;
}

} // namespace

Scene::Scene(qint64 count)
    : event(QString::fromStdString(LogGenerator::commonestEvent()))
    , campaignEvent(QString::fromStdString(LogGenerator::campaignEvent()))
    , person(QString::fromStdString(LogGenerator::typicalPerson(count)))
    , from(LogGenerator::end() - std::chrono::days(365))
    , monthBegin(LogGenerator::end() - std::chrono::days(30))
    , to(LogGenerator::end())
    , deep(count / 2)
{
}

void Answer::add(std::string_view name, std::initializer_list<qint64> numbers)
{
    quint64 row = hashOf(name);
    for (const qint64 number : numbers)
        row = mixed(row + 0x9e3779b97f4a7c15 + quint64(number));
    m_digest += row;
    ++m_rows;
}

QString Answer::toString() const
{
    return u"%1 rows, %2"_s.arg(m_rows).arg(m_digest, 16, 16, QLatin1Char('0'));
}

void FeedRows::add(std::string_view messageId, qint64 millis, std::string_view payload)
{
    m_rows.push_back({hashOf(messageId), millis});
    m_bytes += payload.size(); // so that nobody gets away without it
}

Answer FeedRows::answer() const
{
    Answer answer;
    if (m_rows.empty() || m_bytes == 0)
        return answer;
    const auto [first, last] = std::ranges::minmax(m_rows, {}, &Row::millis);
    for (const Row &row : m_rows) {
        const bool inside = row.millis > first.millis && row.millis < last.millis;
        answer.add({}, {row.millis, inside ? qint64(row.id) : 0});
    }
    return answer;
}

std::span<const Question> questions()
{
    static constexpr std::array<Question, 14> all = {{
        {"Q1", "Q1 a year of one event by day", &Contender::yearByDay},
        {"Q2", "Q2 30 days by hour, url contains /checkout", &Contender::checkoutsByHour},
        {"Q3", "Q3 50 best people", &Contender::bestPeople},
        {"Q4", "Q4 newest 100 of one event", &Contender::newest},
        {"Q4next", "Q4 the next page, by cursor", &Contender::nextPage},
        {"Q4off", "Q4 a page of all in the middle of the log", &Contender::deepPage},
        {"Q5", "Q5 a typical person's timeline", &Contender::timeline},
        {"Q6", "Q6 backtest: 3 in any 30 days, from a campaign", &Contender::backtest},
        {"Q7", "Q7 the catalogue: total, last, people", &Contender::catalogue},
        {"Q8", "Q8 a rare text in any payload", &Contender::payloadText},
        {"D1", "D1 a year by day, broken down by campaign", &Contender::campaignsByDay},
        {"D2", "D2 people by day of a year", &Contender::peopleByDay},
        {"D3", "D3 50 best people of a year, from a campaign", &Contender::bestFromCampaign},
        {"D4", "D4 the parameters of an event, a year", &Contender::parameters},
    }};
    return all;
}

} // namespace eventdesk::bench
