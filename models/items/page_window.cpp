// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/page_window.h"

#include <algorithm>
#include <utility>

namespace eventdesk {

const PageWindow::HeldPage *PageWindow::find(int page) const
{
    const auto held = m_pages.constFind(page);
    return held != m_pages.cend() ? &*held : nullptr;
}

void PageWindow::use(int page)
{
    const auto held = m_pages.find(page);
    if (held != m_pages.end())
        held->lastUse = ++m_uses;
}

void PageWindow::keep(int page, std::any rows, qsizetype count, std::any next)
{
    if (next.has_value())
        m_nexts[page] = std::move(next);
    m_pages.insert(page, {std::move(rows), count, ++m_uses, false});
    while (m_pages.size() > m_maxPages) {
        auto oldest = m_pages.end();
        for (auto it = m_pages.begin(); it != m_pages.end(); ++it) {
            if (it.key() != 0 && (oldest == m_pages.end() || it->lastUse < oldest->lastUse))
                oldest = it;
        }
        m_pages.erase(oldest);
    }
}

void PageWindow::clear()
{
    m_pages.clear();
    m_nexts.clear();
}

void PageWindow::setOutdated(bool outdated)
{
    for (HeldPage &page : m_pages)
        page.outdated = outdated;
}

void PageWindow::forgetPlaces()
{
    m_nexts.clear();
}

void PageWindow::forgetFrom(int page)
{
    m_pages.removeIf([page](auto it) { return it.key() >= page; });
    // Nothing lies behind the last page that is left.
    m_nexts.erase(m_nexts.lower_bound(std::max(page - 1, 0)), m_nexts.end());
}

PageWindow::Start PageWindow::startOf(int page) const
{
    auto place = m_nexts.lower_bound(page);
    if (place == m_nexts.begin())
        return {{}, qint64(page) * m_pageSize};
    --place;
    return {place->second, qint64(page - place->first - 1) * m_pageSize};
}

} // namespace eventdesk
