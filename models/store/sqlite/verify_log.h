// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/verify_report.h"

namespace eventdesk::sqlite {

// Reads every block and makes everything that follows from the blocks once more: directories, postings, pairs, persons,
// message pages, volume; and that no message id is there twice. One group lies in memory at a time.
void verifyLog(Connection &connection, Differences &report);

} // namespace eventdesk::sqlite
