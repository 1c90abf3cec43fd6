// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

#include <optional>
#include <string_view>

namespace eventdesk {

// A number as conditions compare it: 64-bit integers exactly, all else as a double.
struct Number
{
    bool integral = false;
    qint64 integer = 0;
    double real = 0; // of an integral one too, rounded

    static std::optional<Number> fromJson(const QJsonValue &value);
    // Decimal text as JSON spells it, and besides: blanks around, a plus, leading zeros, a missing part beside the
    // point. Nothing for anything else ("0x1f", "nan", "1,5"). Too large for a double: infinite.
    static std::optional<Number> fromText(std::string_view text);
};

// Negative, 0 or positive, by their exact values.
int compare(const Number &a, const Number &b);

} // namespace eventdesk
