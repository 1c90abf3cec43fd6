// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

namespace eventdesk::ingest {

// Bytes that are read once, from front to back. Used by one thread at a time.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    // Fills at most `size` bytes and answers how many; 0 only at the end.
    virtual Result<qint64> read(char *out, qint64 size) = 0;
};

} // namespace eventdesk::ingest
