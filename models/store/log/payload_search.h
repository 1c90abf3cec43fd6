// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/log/payload_columns.h"

namespace eventdesk::eventlog {

// Finds the rows of a block whose payload, put together, has a text in it: over the columns' bytes, so that payloads
// are put together only where the text may go from a value into the next key.
class PayloadSearch
{
public:
    explicit PayloadSearch(std::string text); // not empty

    // Whether any row has it; found() then says which, until the next call. Throws CorruptData.
    bool find(const PayloadColumns &payloads);
    bool found(size_t row) const { return m_found[row] != 0; }

private:
    void findIn(const PayloadColumns &payloads, size_t column);

    std::string m_text;
    std::string_view m_piece; // of the text, the longest that lies within one key or one value wherever it stands
    std::vector<unsigned char> m_found; // by row
    bool m_any = false;
    std::vector<unsigned char> m_has; // by value of a column
};

} // namespace eventdesk::eventlog
