// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/instant.h"

namespace eventdesk {

// Where "now" comes from, so that tests and screenshots can fix it. Safe to call from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Instant now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant instant)
        : m_instant(instant)
    {
    }
    Instant now() const override { return m_instant; }

private:
    Instant m_instant;
};

} // namespace eventdesk
