// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>

#include <optional>
#include <string_view>

namespace eventdesk {

// A number as conditions compare it: by what its decimal digits say, however many there are.
struct Number
{
    bool integral = false; // and of 64 bits
    qint64 integer = 0;
    double real = 0;            // of an integral one too, rounded
    std::string_view text = {}; // as it was spelt, if it came from a text, which must outlive it

    static std::optional<Number> fromJson(const QJsonValue &value);
    // Decimal text as JSON spells it, and besides: blanks around, a plus, leading zeros, a missing part beside the
    // point. Nothing for anything else ("0x1f", "nan", "1,5"). Too large for a double: infinite.
    static std::optional<Number> fromText(std::string_view text);
};

// Negative, 0 or positive, by their exact values. A double without a text is the shortest decimal that rounds to it.
int compare(const Number &a, const Number &b);

} // namespace eventdesk
