// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_data.h"

namespace eventdesk {

ChartData::ChartData(EventStore *store, QObject *parent)
    : StoreAnswer(store, parent)
{
}

void ChartData::ask(VolumeQuery query)
{
    m_asked = std::move(query);
    askAgain();
}

void ChartData::forget()
{
    m_asked = {};
    m_answered = {};
    m_volume = {};
}

void ChartData::send(QPointer<EventStore> store, quint64 generation, std::stop_token stop)
{
    run(this, std::move(store), generation, m_asked, std::move(stop));
}

QCoro::Task<> ChartData::run(QPointer<ChartData> self, QPointer<EventStore> store, quint64 generation,
                             VolumeQuery query, std::stop_token stop)
{
    auto answer = co_await store->volume(query, stop);
    if (!self || !self->isWanted(generation))
        co_return;
    if (!answer) {
        self->fail(answer.error());
        co_return;
    }
    self->m_volume = *std::move(answer);
    self->m_answered = std::move(query);
    self->succeed();
}

} // namespace eventdesk
