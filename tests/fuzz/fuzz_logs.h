// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/log_format.h"

namespace eventdesk::fuzz {

// Reads the bytes as a log of the format (null: of the one that is surest), with the head cut in several places: each
// record must come out the same.
void readLog(std::string_view bytes, const ingest::LogFormat *format);

} // namespace eventdesk::fuzz
