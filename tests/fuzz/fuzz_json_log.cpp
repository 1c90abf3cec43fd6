// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Logs of whatever format they look like: lines of JSON, documents, exports of services.

#include "tests/fuzz/fuzz_logs.h"
#include "tests/fuzz/fuzz_target.h"

namespace eventdesk::fuzz {

std::vector<std::string> seeds()
{
    return {
        R"({"event":"order","userId":"7","time":"2026-03-29T02:30:00Z","properties":{"price":12.50,"url":"\u00fc\ud83d\ude00"}}
{"event":"visit","email":"Ann@Example.com","time":1774751400,"n":-0,"nested":{"list":[1,[],{}]}}

{"event":"order","time":"no time"}
)",
        R"([{"event":"a","timestamp":"2026-03-29 02:30","user_id":7},
    {"event":"b","timestamp":"2026-03-30 02:30","phone":"+49 170"}
])",
        R"({"event":"a","time":1774751400000}{"event":"b",
 "time":1774751400001})",
        R"({"type":"track","event":"Order Completed","messageId":"m1","userId":"u","anonymousId":"a","timestamp":"2026-03-29T02:30:00.000Z","properties":{"total":5,"currency":"EUR"},"context":{"traits":{"email":"a@b.c"}}}
)",
        R"({"event":"order","time":"2026-03-29T02:30:00.000Z","received":"2026-03-29T02:30:01.000Z","message_id":"m","source":"api","email":"a@b.c","id":"7","phone":"","value":12.50,"currency":"EUR","payload":{"a":1}}
)",
        R"({"event_id":"01","customer_id":"7","email":"a@b.c","event_type":"email_opened","timestamp":1774751400,"metric":"opened","data":{"x":1}}
)",
        "\xef\xbb\xbf{\"event\":\"a\",\"time\":\"2026-03-29T02:30:00Z\"}\r\n{\"event\":\"b\",\"time\":\"2026-03-29T02:"
        "30:00Z\",\"t\":"
        "\"\xe9\"}\r\n",
    };
}

} // namespace eventdesk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    eventdesk::fuzz::readLog(eventdesk::fuzz::viewOf(data, size), nullptr);
    return 0;
}
