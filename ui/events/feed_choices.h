// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/range_choice.h"

#include <optional>

namespace eventdesk {

// What a person wants to see in the activity feed, beyond the range and the conditions of the page.
struct FeedChoices
{
    QString person = {};                  // that a subscriber is searched by; empty: everybody
    std::optional<RangeChoice> only = {}; // a bucket of the chart, in place of the range
    std::optional<Instant> goneTo = {};   // the list begins with what had happened by then

    bool operator==(const FeedChoices &) const = default;
};

} // namespace eventdesk
