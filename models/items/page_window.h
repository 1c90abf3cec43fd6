// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>

#include <any>
#include <map>

namespace eventdesk {

// The few pages of a long list that are held, and how to get to the others. When there are too many, the one that was
// not used for the longest time goes; never the first.
class PageWindow
{
public:
    struct HeldPage
    {
        std::any rows;
        qsizetype count = 0;
        quint64 lastUse = 0;
        bool outdated = false; // shown until the new one is there
    };
    // Where a page starts: behind a known place, some rows further on.
    struct Start
    {
        std::any after; // empty: the start of the list
        qint64 skip = 0;
    };

    PageWindow(int pageSize, int maxPages)
        : m_pageSize(pageSize)
        , m_maxPages(maxPages)
    {
    }

    // Null where it is not held.
    const HeldPage *find(int page) const;
    void use(int page);
    // `next`: where the page behind it starts; empty where only skipping leads there.
    void keep(int page, std::any rows, qsizetype count, std::any next);
    int size() const { return int(m_pages.size()); }

    void clear();
    void setOutdated(bool outdated); // all that are held
    void forgetPlaces();
    void forgetFrom(int page); // it and all behind it

    // From the nearest known place before the page; places stay known when their pages go.
    Start startOf(int page) const;

private:
    int m_pageSize;
    int m_maxPages;
    quint64 m_uses = 0;
    QHash<int, HeldPage> m_pages;
    std::map<int, std::any> m_nexts;
};

} // namespace eventdesk
