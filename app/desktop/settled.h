// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QCoroTask>
#include <QPointer>
#include <QWidget>

namespace eventdesk {

// Waits until a window shows all that it has asked the store for: no list says that it loads, no row in sight is
// missing. False when that has not come within half a minute.
QCoro::Task<bool> settled(QPointer<QWidget> window, EventStore *store);

} // namespace eventdesk
