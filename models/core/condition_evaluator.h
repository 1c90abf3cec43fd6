// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition_clock.h"
#include "models/core/occurrence.h"

#include <memory>
#include <string_view>

namespace eventdesk {

// What stands beside a payload, for the parameters that start with `$`.
struct OccurrenceContext
{
    std::string_view event, subscriber, value, currency, source;
    Instant time;
};

// An occurrence as evaluators read it. The occurrence must outlive it.
class OccurrenceTexts
{
public:
    explicit OccurrenceTexts(const Occurrence &occurrence);
    std::string_view payload() const;
    OccurrenceContext context() const;

private:
    const Occurrence &m_occurrence;
    std::string m_event, m_subscriber, m_currency, m_source;
};

// A condition made ready to be asked many times. Not safe to share between threads: make one for each; the same goes
// for the readers below.
//
// Positive operators hold when any value at the path meets them; is_not, not_* and ne are their opposites, so they hold
// when nothing is there; so does contains_none. What is too complex to match does not hold, neither by matches_regex
// nor by not_matches_regex. is_empty and is_not_empty want a text, list or object and do not hold without one.
class ConditionEvaluator
{
public:
    // The clock is for tests of dates that are not pinned().
    explicit ConditionEvaluator(const Condition &condition, const ConditionClock &clock = {});
    ~ConditionEvaluator();
    ConditionEvaluator(ConditionEvaluator &&) noexcept;
    ConditionEvaluator &operator=(ConditionEvaluator &&) noexcept;

    // What tests that count from now count from, from here on. For a trigger: the time of the occurrence, so that a
    // replay says what the live run said.
    void setNow(Instant now);

    // A payload that is not JSON has no parameters: tests treat them as missing. Never throws.
    bool holds(std::string_view payload, const OccurrenceContext &context = {}) const;
    bool holds(const Occurrence &occurrence) const;

    // Of one test whose path is a key: whether it holds for a payload that has this value there (valid JSON); nothing
    // for those values that only holds() can tell.
    bool canHoldForMember() const;
    std::optional<bool> holdsForMember(std::string_view json) const;
    // Of such a test: whether texts that differ in nothing but their digits get the same answer.
    bool isBlindToDigits() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The number at a path, for sums and averages: a JSON number or text that spells one; the first that is found under a
// path with [].
class NumberReader
{
public:
    explicit NumberReader(const QString &path);
    ~NumberReader();
    std::optional<double> read(std::string_view payload, const OccurrenceContext &context = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The values at a path as texts, for break-downs: text without quotes, anything else as its JSON; one per list item
// under a path with []. Nothing where it is missing.
class TextReader
{
public:
    explicit TextReader(const QString &path);
    ~TextReader();
    std::vector<std::string> read(std::string_view payload, const OccurrenceContext &context = {}) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
