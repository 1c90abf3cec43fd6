// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place.h"

namespace eventdesk {

PageHistory::PageHistory(Place start)
    : m_places{std::move(start)}
{
}

void PageHistory::visit(const Place &place)
{
    if (place == current())
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > limit)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

const Place &PageHistory::back()
{
    m_at = qMax<qsizetype>(0, m_at - 1);
    return current();
}

const Place &PageHistory::forward()
{
    m_at = qMin(m_places.size() - 1, m_at + 1);
    return current();
}

} // namespace eventdesk
