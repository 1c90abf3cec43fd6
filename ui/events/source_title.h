// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace eventdesk {

// Who made an event, in words: "manual" → "Created here", "segment" → "Segment log". Unknown sources as they are.
QString sourceTitle(const QString &source);

} // namespace eventdesk
