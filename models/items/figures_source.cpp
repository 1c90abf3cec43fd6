// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/figures_source.h"

namespace eventdesk {

FiguresSource::FiguresSource(EventStore *store, QObject *parent)
    : StoreAnswer(store, parent)
{
}

void FiguresSource::ask(FiguresQuery query, std::optional<TimeRange> before)
{
    m_query = std::move(query);
    m_beforeRange = before;
    askAgain();
}

void FiguresSource::forget()
{
    m_query = {};
    m_figures = {};
    m_before = {};
}

void FiguresSource::send(QPointer<EventStore> store, quint64 generation, std::stop_token stop)
{
    run(this, std::move(store), generation, m_query, m_beforeRange, std::move(stop));
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
    if (!self || !self->isWanted(generation))
        co_return;
    if (!now) {
        self->fail(now.error());
        co_return;
    }
    std::optional<Figures> past;
    if (before && store) {
        query.range = *before;
        auto answer = co_await store->figures(query, stop);
        if (!self || !self->isWanted(generation))
            co_return;
        if (!answer) {
            self->fail(answer.error());
            co_return;
        }
        past = *std::move(answer);
    }
    self->m_figures = *std::move(now);
    self->m_before = std::move(past);
    self->succeed();
}

} // namespace eventdesk
