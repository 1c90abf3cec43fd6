// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/figures_source.h"

#include <utility>

namespace eventdesk {

FiguresSource::FiguresSource(EventStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

FiguresSource::~FiguresSource()
{
    m_stop.request_stop();
}

void FiguresSource::ask(FiguresQuery query, std::optional<TimeRange> before)
{
    m_query = std::move(query);
    m_beforeRange = before;
    askAgain();
}

void FiguresSource::askAgain()
{
    if (!m_store || m_query.event.isEmpty())
        return;
    m_state = State::Loading;
    Q_EMIT changed();
    start();
}

// A question under way is not broken off: while the store keeps changing, none would ever be answered.
void FiguresSource::refresh()
{
    if (m_underWay)
        m_outdated = true;
    else if (m_state == State::Failed)
        askAgain();
    else if (m_state == State::Ready)
        start();
}

void FiguresSource::start()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_underWay = true;
    m_outdated = false;
    run(this, m_store, m_generation, m_query, m_beforeRange, m_stop.get_token());
}

void FiguresSource::arrived()
{
    m_underWay = false;
    Q_EMIT changed();
    if (std::exchange(m_outdated, false))
        refresh();
}

void FiguresSource::clear()
{
    m_stop.request_stop();
    ++m_generation;
    m_underWay = false;
    m_outdated = false;
    m_query = {};
    m_figures = {};
    m_before = {};
    m_state = State::Nothing;
    Q_EMIT changed();
}

std::optional<double> FiguresSource::change(double now, double before)
{
    if (before <= 0)
        return std::nullopt;
    return now / before - 1;
}

QCoro::Task<> FiguresSource::run(QPointer<FiguresSource> self, QPointer<EventStore> store, quint64 generation,
                                 FiguresQuery query, std::optional<TimeRange> before, std::stop_token stop)
{
    auto now = co_await store->figures(query, stop);
    if (!self || self->m_generation != generation)
        co_return;
    if (!now) {
        self->fail(now.error());
        co_return;
    }
    std::optional<Figures> past;
    if (before && store) {
        query.range = *before;
        auto answer = co_await store->figures(query, stop);
        if (!self || self->m_generation != generation)
            co_return;
        if (!answer) {
            self->fail(answer.error());
            co_return;
        }
        past = *std::move(answer);
    }
    self->m_figures = *std::move(now);
    self->m_before = std::move(past);
    self->m_state = State::Ready;
    self->arrived();
}

void FiguresSource::fail(Error error)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_underWay = false;
        return;
    }
    m_error = std::move(error);
    m_state = State::Failed;
    arrived();
}

} // namespace eventdesk
