// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string_view>

namespace eventdesk::ingest {

// The file's name without folder and known endings: "orders" of /x/orders.csv.zst.
QString logBaseName(const QString &path);

// Whether the start of a text is none: text has hardly any control characters, and next to no zeros.
bool isBinary(std::string_view head);

} // namespace eventdesk::ingest
