// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <span>

namespace eventdesk::ingest {

// What the demo shop sells: coffee and what belongs to it.
struct DemoProduct
{
    const char *sku;
    const char *name;
    const char *category;
    int cents;
};
std::span<const DemoProduct> demoProducts();

// Its customers, of whom the low numbers come most often. Most have an e-mail, a third an account's id as well.
inline constexpr int demoPeople = 4000;
Identity demoPerson(int number);

struct DemoEvent
{
    const char *name;
    QString description; // translated
};
QList<DemoEvent> demoEvents();

} // namespace eventdesk::ingest
