// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/event_view.h"

#include <QList>
#include <QString>

#include <chrono>

namespace eventdesk {

enum class Page { CustomEvents, Event, Subscribers, Subscriber, Import, Settings };

// A page and what it shows: one value that Back, a saved view and a link bring back.
struct Place
{
    // The subject is an event's name or a subscriber's key.
    Place(Page onPage = Page::CustomEvents, const QString &subject = {});
    Place(EventView view);

    Page page;
    EventView event;    // of Page::Event
    QString subscriber; // of Page::Subscriber: the key
    QString search;     // of Page::CustomEvents and Page::Subscribers

    bool operator==(const Place &) const = default;
};

// eventdesk://event/NAME?range=…&where=…&tab=…, eventdesk://subscriber/KEY, eventdesk://events?search=…,
// eventdesk://subscribers?search=…, eventdesk://import, eventdesk://settings. Percent-encoded UTF-8, ASCII throughout.
QString linkTo(const Place &place);
// Whether somebody meant a link by it; the scheme is without case.
bool looksLikeLink(const QString &text);
// Anything else than a whole link of the forms above is ErrorKind::InvalidInput and says what is wrong.
Result<Place> placeFromLink(const QString &link);

// Where one has been, as in a browser. Always somewhere.
class PageHistory
{
public:
    explicit PageHistory(const Place &start = {});

    const Place &current() const { return m_places[m_at]; }
    const QList<Place> &places() const { return m_places; }
    qsizetype at() const { return m_at; }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    // What lay ahead is forgotten; going where one is changes nothing.
    void visit(const Place &place);
    // What the page of the current place shows now. What follows within a moment on a change of the same thing (keys
    // typed into a condition, a range that is dragged) belongs to the same step, a step that ends where it began is
    // none. `when` is of any clock that only goes forward.
    void change(const Place &place, std::chrono::milliseconds when);
    const Place &back(); // stays where it cannot go
    const Place &forward();
    // Takes what was there the last time; false, and nothing else, where that makes no sense.
    bool restore(const QList<Place> &places, qsizetype at);

    static constexpr qsizetype limit = 200;
    static constexpr std::chrono::milliseconds moment{2000};

private:
    QList<Place> m_places;
    qsizetype m_at = 0;
    // Of the last change; nothing after any other step.
    int m_changed = 0;
    std::chrono::milliseconds m_when{};
};

} // namespace eventdesk
