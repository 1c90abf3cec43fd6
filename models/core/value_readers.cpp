// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition_evaluator.h"

#include "models/core/json_text.h"
#include "models/core/payload_values.h"
#include "models/core/value_test.h"

namespace eventdesk {

namespace {

PayloadPath parsed(const QString &path)
{
    return PayloadPath::parse(path).value_or(PayloadPath());
}

} // namespace

struct NumberReader::Private
{
    PayloadValues values;
    json::Tape tape;
    std::string scratch;
};

NumberReader::NumberReader(const QString &path)
    : d(new Private{PayloadValues(parsed(path)), {}, {}})
{
}

NumberReader::~NumberReader() = default;

std::optional<double> NumberReader::read(std::string_view payload, const OccurrenceContext &context) const
{
    if (!d->values.besidePayload())
        d->tape.read(payload);
    std::optional<double> found;
    d->values.any(d->tape, context, [&](const PayloadValue &value) {
        if (const std::optional<Number> number = numberIn(value, d->scratch))
            found = number->real;
        return found.has_value();
    });
    return found;
}

struct TextReader::Private
{
    PayloadValues values;
    json::Tape tape;
    std::string scratch;
};

TextReader::TextReader(const QString &path)
    : d(new Private{PayloadValues(parsed(path)), {}, {}})
{
}

TextReader::~TextReader() = default;

std::vector<std::string> TextReader::read(std::string_view payload, const OccurrenceContext &context) const
{
    if (!d->values.besidePayload())
        d->tape.read(payload);
    std::vector<std::string> texts;
    d->values.any(d->tape, context, [&](const PayloadValue &value) {
        const bool isText = value.kind == json::Tape::Kind::Text;
        texts.push_back(isText ? std::string(value.plain(d->scratch)) : json::minified(value.text));
        return false;
    });
    return texts;
}

} // namespace eventdesk
