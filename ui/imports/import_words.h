// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/import_options.h"

// What the import screen says, in the reader's language.
namespace eventdesk::import_words {

QString recognised(const ingest::LogPreview &preview);    // recognised · 1.9 GB · zstd · UTF-8
QString progress(const ingest::ImportProgress &progress); // 61 % · 6,120,000 records · 1.1 M/s · 4 s left
QString counts(const ImportCounts &counts);               // 6,118,902 new · 1,040 already there
QString sum(const ImportCounts &counts);                  // 541,909 read = 541,000 new + 909 already there + 0 rejected
QString fieldTitle(ingest::Field field);                  // Subscriber

// Why the log cannot be imported as it is chosen now; empty: it can.
QString whyNot(const ingest::LogPreview &preview);

} // namespace eventdesk::import_words
