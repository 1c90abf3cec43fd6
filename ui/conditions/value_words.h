// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/operator_traits.h"

#include <QJsonValue>

#include <string_view>

namespace eventdesk {

// What a test's value is to a person: how it is typed and what is wanted.

// What was typed, as the value of a test. Numbers are read in the person's locale; what is none stays text, so that the
// language refuses it. Empty: Undefined.
QJsonValue valueFromTyped(Wants wants, const QString &text);
// The same as JSON, with all digits of a number, for Condition::setWritten(); empty where the value has no numbers.
QByteArray jsonFromTyped(Wants wants, const QString &text);
// `number`: the value's as it was written; empty: as the value has it.
QString typedFromValue(Wants wants, const QJsonValue &value, std::string_view number = {});
QString placeholderFor(Wants wants);

// As much of a value as suits another kind of operator; Undefined: nothing.
QJsonValue valueSuiting(Wants wants, const QJsonValue &value);

// What is to be done about a value that the language refuses.
struct WantedValue
{
    QString sentence;
    int part = 0; // of a pair: the end that it is about
    bool unfinished = false;
};
WantedValue wantedValue(Wants wants, const QJsonValue &value);

} // namespace eventdesk
