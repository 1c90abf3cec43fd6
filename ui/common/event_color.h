// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QString>

namespace eventdesk {

// The colour that an event's marks have everywhere, in every session: chosen from the categorical colours by the name.
QColor eventColor(const QString &event);

} // namespace eventdesk
