// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace eventdesk {

// Whether a file is meant as a store and not as a log: it is a SQLite database, or named as stores are. That it is one
// of ours is found out by opening it.
bool looksLikeStore(const QString &path);

} // namespace eventdesk
