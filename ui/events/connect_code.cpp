// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/connect_code.h"

#include "models/core/json_text.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// The body, shared by the languages that take it as text; the name quoted as JSON.
QString jsonName(const QString &name)
{
    std::string quoted;
    json::appendQuoted(quoted, name.toStdString());
    return QString::fromStdString(quoted);
}

// Inside the single quotes of a shell; the closing quote, an escaped one and a new opening one.
QString inShellQuotes(QString text)
{
    return text.replace(u'\'', u"'\\''"_s);
}

// A literal in single quotes for PHP and Ruby, where only \ and ' mean something.
QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

const QString curlCode = uR"(curl @address@/v2/events \
  -H "Authorization: Bearer $EVENTDESK_TOKEN" \
  --json '{
    "type": @name@,
    "subscriber": { "email": "ada@example.com" },
    "properties": { "plan": "team", "seats": 12 }
  }'
)"_s;

const QString javaScriptCode = uR"(const response = await fetch("@address@/v2/events", {
  method: "POST",
  headers: {
    "Authorization": `Bearer ${process.env.EVENTDESK_TOKEN}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    type: @name@,
    subscriber: { email: "ada@example.com" },
    properties: { plan: "team", seats: 12 },
  }),
});
if (!response.ok) throw new Error(await response.text());
)"_s;

const QString phpCode = uR"(<?php
$request = curl_init('@address@/v2/events');
curl_setopt_array($request, [
    CURLOPT_POST => true,
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('EVENTDESK_TOKEN'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => json_encode([
        'type' => @name@,
        'subscriber' => ['email' => 'ada@example.com'],
        'properties' => ['plan' => 'team', 'seats' => 12],
    ]),
]);
$answer = curl_exec($request);
)"_s;

const QString pythonCode = uR"(import json
import os
import urllib.request

request = urllib.request.Request(
    "@address@/v2/events",
    method="POST",
    headers={
        "Authorization": "Bearer " + os.environ["EVENTDESK_TOKEN"],
        "Content-Type": "application/json",
    },
    data=json.dumps({
        "type": @name@,
        "subscriber": {"email": "ada@example.com"},
        "properties": {"plan": "team", "seats": 12},
    }).encode(),
)
with urllib.request.urlopen(request) as response:
    print(json.load(response))
)"_s;

const QString rubyCode = uR"(require "json"
require "net/http"

response = Net::HTTP.post(
  URI("@address@/v2/events"),
  {
    type: @name@,
    subscriber: { email: "ada@example.com" },
    properties: { plan: "team", seats: 12 }
  }.to_json,
  "Authorization" => "Bearer #{ENV.fetch("EVENTDESK_TOKEN")}",
  "Content-Type" => "application/json"
)
puts response.body
)"_s;

} // namespace

QList<ConnectCode> connectCodes(const QString &eventName, const QString &address)
{
    const QString name = jsonName(eventName);
    const auto filled = [&](QString code, const QString &literal) {
        return code.replace("@address@"_L1, address).replace("@name@"_L1, literal);
    };
    // A JSON string is a literal of JavaScript and of Python as well.
    return {
        {u"curl"_s, u"Bash"_s, filled(curlCode, inShellQuotes(name))},
        {u"JavaScript"_s, u"JavaScript"_s, filled(javaScriptCode, name)},
        {u"PHP"_s, u"PHP"_s, filled(phpCode, singleQuoted(eventName))},
        {u"Python"_s, u"Python"_s, filled(pythonCode, name)},
        {u"Ruby"_s, u"Ruby"_s, filled(rubyCode, singleQuoted(eventName))},
    };
}

} // namespace eventdesk
