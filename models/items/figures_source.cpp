// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/figures_source.h"

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
    m_beforeRange = std::move(before);
    askAgain();
}

void FiguresSource::askAgain()
{
    if (!m_store || m_query.event.isEmpty())
        return;
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_state = State::Loading;
    Q_EMIT changed();
    run(this, m_store, m_generation, m_query, m_beforeRange, m_stop.get_token());
}

void FiguresSource::clear()
{
    m_stop.request_stop();
    ++m_generation;
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
    Q_EMIT self->changed();
}

void FiguresSource::fail(Error error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_error = std::move(error);
    m_state = State::Failed;
    Q_EMIT changed();
}

} // namespace eventdesk
