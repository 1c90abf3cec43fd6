// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place.h"

#include <utility>

namespace eventdesk {

namespace {

int testsIn(const Condition &condition)
{
    int tests = condition.kind == Condition::Kind::Test ? 1 : 0;
    for (const auto &child : condition.children)
        tests += testsIn(child);
    return tests;
}

// What differs between two views of the same thing and is changed bit by bit; 0 for all else, which are steps of their
// own.
int changedPart(const Place &before, const Place &after)
{
    enum Part { Search = 1, Range = 2, Where = 4 };
    if (before.page != after.page || before.subscriber != after.subscriber || before.event.event != after.event.event ||
        before.event.tab != after.event.tab)
        return 0;
    if (before.event.feed.only != after.event.feed.only || before.event.feed.goneTo != after.event.feed.goneTo)
        return 0;
    const bool searched = before.search != after.search || before.event.feed.person != after.event.feed.person;
    return (searched ? Search : 0) | (before.event.range != after.event.range ? Range : 0) |
           (before.event.condition != after.event.condition ? Where : 0);
}

} // namespace

Place::Place(Page onPage, const QString &subject)
    : page(onPage)
{
    if (page == Page::Event)
        event.event = subject;
    else if (page == Page::Subscriber)
        subscriber = subject;
}

Place::Place(EventView view)
    : page(Page::Event)
    , event(std::move(view))
{
}

PageHistory::PageHistory(const Place &start)
    : m_places{start}
{
}

void PageHistory::visit(const Place &place)
{
    m_changed = 0;
    if (place == current())
        return;
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > limit)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void PageHistory::change(const Place &place, std::chrono::milliseconds when)
{
    if (place == current())
        return;
    const int part = changedPart(current(), place);
    // Another test is another step, however soon it is there.
    const bool sameTests = testsIn(current().event.condition) == testsIn(place.event.condition);
    const bool sameStep = part != 0 && part == m_changed && sameTests && when - m_when <= moment && !canGoForward();
    if (sameStep && m_at > 0) {
        m_places.removeLast();
        --m_at;
    }
    visit(place);
    m_changed = part;
    m_when = when;
}

const Place &PageHistory::back()
{
    m_changed = 0;
    m_at = qMax<qsizetype>(0, m_at - 1);
    return current();
}

const Place &PageHistory::forward()
{
    m_changed = 0;
    m_at = qMin(m_places.size() - 1, m_at + 1);
    return current();
}

bool PageHistory::restore(const QList<Place> &places, qsizetype at)
{
    if (at < 0 || at >= places.size() || places.size() > limit)
        return false;
    m_places = places;
    m_at = at;
    m_changed = 0;
    return true;
}

} // namespace eventdesk
