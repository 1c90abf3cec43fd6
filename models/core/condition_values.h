// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"

#include <optional>

namespace eventdesk {

// What is wrong with the value of a test.
struct ValueFault
{
    QString sentence; // for people
    QString place;    // inside the value, as a JSON pointer: "/1"; empty: the value itself
};

// Whether a test's value is what its operator wants; nothing where it is. Of Wants::Condition it says nothing.
std::optional<ValueFault> faultOfValue(const Condition &test);

} // namespace eventdesk
