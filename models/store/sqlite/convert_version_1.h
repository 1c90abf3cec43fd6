// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/log_shape.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/store_conversion.h"

namespace eventdesk::sqlite {

// Whether an open file is a store of schema version 1: occurrences as plain rows.
bool isOfVersion1(Connection &connection);

// Puts a store of today's form in the place of one of version 1 that nobody has open, and keeps that one beside it.
// Does nothing where another program was faster. Throws Failure; the store is as it was then, and the sentence says so.
//
// The new form grows in a file of its own, FILE.converting, while the old file is only read, under SQLite's exclusive
// lock. When it is whole, has been verified and lies on the disk, the old file gets a second name, which is the backup,
// and the new one takes the old one's first name. A rename is all or nothing: whenever the program is killed, the power
// fails or the disk is full, there is the old store or the new one under the name, and what is left of an attempt is
// removed by the next. In place, in one transaction, the same would take a copy of the old file first, would leave the
// new one with the old one's small pages and its holes, and would write all of it through the log.
//
// A symbolic link stays and leads to the new file. Other hard links of the file stay what they were: the old store.
void convertVersion1(const QString &path, const eventlog::LogShape &shape, const StoreConversion &conversion);

} // namespace eventdesk::sqlite
