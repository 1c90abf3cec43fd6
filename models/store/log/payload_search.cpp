// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/payload_search.h"

#include <algorithm>

namespace eventdesk::eventlog {

namespace {

// Between a key and its value, and a value and the next key, one of these stands at least.
constexpr std::string_view between = "{\":,}";

std::string_view longestPiece(std::string_view text)
{
    std::string_view longest;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, text.find_first_of(between));
        if (piece.size() > longest.size())
            longest = piece;
        text.remove_prefix(std::min(piece.size() + 1, text.size()));
    }
    return longest;
}

} // namespace

PayloadSearch::PayloadSearch(std::string text)
    : m_text(std::move(text))
    , m_piece(longestPiece(m_text))
{
}

void PayloadSearch::findIn(const PayloadColumns &payloads, size_t column)
{
    constexpr uint32_t noPlace = PayloadColumns::noPlace;
    if (payloads.key(column).contains(m_piece)) {
        for (size_t row = 0; row < payloads.rows(); ++row)
            m_found[row] |= payloads.place(column, row) != noPlace;
        m_any = true; // of the rows that have a key there is one
        return;
    }
    const TextColumn &values = payloads.values(column);
    m_has.assign(values.values(), 0);
    if (!values.find(m_piece, m_has))
        return;
    m_any = true;
    for (size_t row = 0; row < payloads.rows(); ++row) {
        const uint32_t place = payloads.place(column, row);
        m_found[row] |= place != noPlace && m_has[values.valueOf(place)];
    }
}

bool PayloadSearch::find(const PayloadColumns &payloads)
{
    m_found.assign(payloads.rows(), m_piece.empty());
    m_any = m_piece.empty();
    for (size_t column = 0; column < payloads.keys() && !m_piece.empty(); ++column)
        findIn(payloads, column);
    for (size_t row = 0; row < payloads.rows() && payloads.hasWhole(); ++row) {
        if (payloads.isWhole(row) && payloads.whole(row).contains(m_piece)) {
            m_found[row] = 1;
            m_any = true;
        }
    }
    if (!m_any || m_piece.size() == m_text.size())
        return m_any;
    m_any = false;
    for (size_t row = 0; row < payloads.rows(); ++row) {
        m_found[row] = m_found[row] && payloads.payload(row).contains(m_text);
        m_any = m_any || m_found[row];
    }
    return m_any;
}

} // namespace eventdesk::eventlog
