// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Conditions as a file may bring them, and payloads that they are asked about.

#include "models/core/condition_evaluator.h"
#include "models/core/json_text.h"
#include "models/core/parameter_collector.h"
#include "tests/fuzz/fuzz_target.h"

namespace eventdesk::fuzz {

std::vector<std::string> seeds()
{
    const std::string payload = R"({"a":"Text \u00fc","n":12.5,"list":[1,"x",null,{"sku":"s"}],"b.c":true,"u":{}})";
    std::vector<std::string> all;
    for (
        const char *condition : {
            R"({"all":[]})",
            R"({"param":"a","op":"contains","value":"TEXT","match_case":false})",
            R"({"all":[{"param":"n","op":"gte","value":12},{"any":[{"param":"list[].sku","op":"is","value":"s"},{"not":{"param":"[\"b.c\"]","op":"is_true"}}]}]})",
            R"({"param":"n","op":"between","value":[1,20]})",
            R"({"param":"list[]","op":"one_of","value":["x","y"]})",
            R"({"param":"$event","op":"is_type","value":"text"})",
            R"({"not":{"param":"list[0]","op":"lt","value":1e308}})",
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
    collector.add(payload);
    (void)collector.stats(10);
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
    const bool holds = ConditionEvaluator(*condition).holds(payload, context);
    fuzz::check(ConditionEvaluator(*again).holds(payload, context) == holds, "and means the same");
    fuzz::check(ConditionEvaluator(Condition::negated(*condition)).holds(payload, context) != holds, "not is not");
    return 0;
}
