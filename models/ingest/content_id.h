// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <stop_token>
#include <string>

namespace eventdesk::ingest {

// 128 bits of BLAKE2b over a log's unpacked bytes, as 22 characters. With the line behind it, it is the message id of a
// record whose source has none: the same file read again has the same ids, equal lines in it have different ones.
Result<std::string> computeContentId(const QString &path, int member, std::stop_token stop);

} // namespace eventdesk::ingest
