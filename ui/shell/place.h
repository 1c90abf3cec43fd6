// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace eventdesk {

enum class Page { CustomEvents, Event, Subscribers, Subscriber, Import, Settings };

// A page, and what it is about: an event's name, a subscriber's key; empty for the others.
struct Place
{
    Page page = Page::CustomEvents;
    QString subject;
    bool operator==(const Place &) const = default;
};

// Where one has been, as in a browser. Always somewhere.
class PageHistory
{
public:
    explicit PageHistory(Place start = {});

    const Place &current() const { return m_places[m_at]; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // What lay ahead is forgotten; going where one is changes nothing.
    void visit(const Place &place);
    const Place &back(); // stays where it cannot go
    const Place &forward();

    static constexpr qsizetype limit = 200;

private:
    QList<Place> m_places;
    qsizetype m_at = 0;
};

} // namespace eventdesk
