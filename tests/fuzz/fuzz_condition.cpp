// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions as a file may bring them, and payloads that they are asked about.

#include "models/core/condition_explanation.h"
#include "models/core/json_text.h"
#include "models/core/parameter_collector.h"
#include "tests/fuzz/fuzz_target.h"

namespace eventdesk::fuzz {

std::vector<std::string> seeds()
{
    const std::string payload =
        R"({"a":"Text \u00fc","n":12.5,"list":[1,"x",null,{"sku":"s"}],"b.c":true,"u":{},"d":"2026-11-02T08:14:00+02:00"})";
    std::vector<std::string> all;
    for (
        const char *condition : {
            R"({"all":[]})",
            R"({"parameter":"a","operator":"contains","value":"TEXT","match_case":false})",
            R"({"all":[{"parameter":"n","operator":"gte","value":12},{"any":[{"parameter":"list[].sku","operator":"is","value":"s"},{"not":{"parameter":"[\"b.c\"]","operator":"is_true"}}]}]})",
            R"({"parameter":"n","operator":"between","value":[1,20]})",
            R"({"parameter":"list[]","operator":"one_of","value":["x","y"],"match_case":true})",
            R"({"parameter":"$event","operator":"is_type","value":"date"})",
            R"({"not":{"parameter":"list[0]","operator":"lt","value":1e308}})",
            R"({"parameter":"a","operator":"matches_pattern","value":"t*x**\\*"})",
            R"({"parameter":"a","operator":"not_matches_regex","value":"^(t+)+$"})",
            R"({"parameter":"a","operator":"length_gt","value":3})",
            R"({"parameter":"d","operator":"date_on","value":"2026-11-02","zone":"Europe/Berlin"})",
            R"({"parameter":"d","operator":"date_between","value":["2026-11-01","2026-11-02T08:00Z"]})",
            R"({"any":[{"parameter":"d","operator":"in_last","value":"7d"},{"parameter":"d","operator":"in_next","value":"30m"},{"parameter":"$time","operator":"more_than_ago","value":"4w"}]})",
            R"({"parameter":"d","operator":"weekday","value":["monday","sunday"]})",
            R"({"parameter":"d","operator":"hour_between","value":[22,6]})",
            R"({"parameter":"list","operator":"list_contains","value":1})",
            R"({"parameter":"list","operator":"contains_none","value":["x",null,true,1.0]})",
            R"({"parameter":"list","operator":"list_length_lt","value":5})",
            R"({"parameter":"list","operator":"some_item","value":{"any":[{"parameter":"sku","operator":"is_set"},{"parameter":"$item","operator":"eq","value":1}]}})",
            R"({"parameter":"u","operator":"has_key","value":""})",
        })
        all.push_back(condition + std::string(1, '\0') + payload);
    return all;
}

} // namespace eventdesk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace eventdesk;
    const std::string_view input = fuzz::viewOf(data, size);
    const std::string_view json = input.substr(0, input.find('\0'));
    const std::string_view payload = input.substr(std::min(input.size(), json.size() + 1));
    ParameterCollector collector;
    collector.add(payload, fromMillis(0));
    ParameterCollector merged;
    merged.merge(collector);
    fuzz::check(merged.stats(10) == collector.stats(10), "a part of it all is all of it");
    const auto condition = conditionFromJson(QByteArray(json.data(), qsizetype(json.size())));
    if (!condition) {
        fuzz::check(!condition.error().sentence.isEmpty(), "a fault has a sentence");
        return 0;
    }
    const QByteArray written = conditionToJson(*condition);
    const auto again = conditionFromJson(written);
    fuzz::check(again && conditionToJson(*again) == written, "a condition comes back");
    (void)conditionSentence(*condition);
    const OccurrenceContext context{.event = "order",
                                    .subscriber = "ann@example.com",
                                    .value = "12.50",
                                    .currency = "EUR",
                                    .source = "api",
                                    .time = fromMillis(0)};
    const ConditionClock clock{fromMillis(1'793'707'200'000), QTimeZone("Europe/Berlin")};
    const bool holds = ConditionEvaluator(*condition, clock).holds(payload, context);
    fuzz::check(ConditionEvaluator(*again, clock).holds(payload, context) == holds, "and means the same");
    const Condition negated = Condition::negated(*condition);
    fuzz::check(ConditionEvaluator(negated, clock).holds(payload, context) != holds, "not is not");
    fuzz::check(explainCondition(*condition, payload, context, clock).held == holds, "and is explained");
    const auto atThatMoment = conditionFromJson(conditionToJson(pinned(*condition, clock)));
    fuzz::check(atThatMoment.has_value(), "what is pinned can be written down");
    fuzz::check(ConditionEvaluator(*atThatMoment).holds(payload, context) == holds, "and means the same, too");
    return 0;
}
