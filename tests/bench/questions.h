// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace eventdesk::bench {

// What the questions are about, on a log of LogGenerator.
struct Scene
{
    explicit Scene(qint64 count);

    QString event;            // the commonest
    QString campaignEvent;    // one that may come from a campaign
    QString person;           // a typical one
    Instant from, monthBegin; // of the year, of its last 30 days
    Instant to;
    qint64 deep;                           // half of all occurrences
    static constexpr int pageSize = 100;   // of feeds and timelines
    static constexpr int peopleLimit = 50; // of the best
    static constexpr std::string_view checkout = "/checkout";
    static constexpr std::string_view campaign = "email"; // in one of four
    static constexpr int often = 3;
    static constexpr std::chrono::days window{30};
    static constexpr std::string_view rare = "SKU-1777"; // in one of four thousand
};

// What was answered, boiled down so that two can be compared, whoever gave them: equal for equal rows in any order.
class Answer
{
public:
    void add(std::string_view name, std::initializer_list<qint64> numbers);

    qint64 rows() const { return m_rows; }
    bool operator==(const Answer &) const = default;
    QString toString() const;

private:
    qint64 m_rows = 0;
    quint64 m_digest = 0;
};

// A page of a feed. Which of the occurrences of one time comes first is everybody's own, so of those at the page's
// edges only the time counts.
class FeedRows
{
public:
    void add(std::string_view messageId, qint64 millis, std::string_view payload);
    Answer answer() const;

private:
    struct Row
    {
        quint64 id = 0;
        qint64 millis = 0;
    };
    std::vector<Row> m_rows;
    quint64 m_bytes = 0;
};

// Somebody who answers. What fails ends the program: a bench without answers has no figures.
class Contender
{
public:
    virtual ~Contender() = default;

    virtual Answer yearByDay() = 0;
    virtual Answer checkoutsByHour() = 0;
    virtual Answer bestPeople() = 0;
    virtual Answer newest() = 0;
    virtual Answer nextPage() = 0; // behind the one that newest() answered last
    virtual Answer deepPage() = 0; // of all events
    virtual Answer timeline() = 0;
    virtual Answer backtest() = 0; // who came often enough from the campaign, the first of them
    virtual Answer catalogue() = 0;
    virtual Answer payloadText() = 0; // how many have it
    // What a click in a dashboard asks, over a year.
    virtual Answer campaignsByDay() = 0;
    virtual Answer peopleByDay() = 0;
    virtual Answer bestFromCampaign() = 0;
    virtual Answer parameters() = 0; // how often each is there; different values are counted, and are not compared
};

struct Question
{
    std::string_view key;  // of the holds
    std::string_view text; // for people
    Answer (Contender::*ask)();
};

// In the order of the table; newest before nextPage.
std::span<const Question> questions();

} // namespace eventdesk::bench
