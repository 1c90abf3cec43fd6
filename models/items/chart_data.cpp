// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_data.h"

namespace eventdesk {

ChartData::ChartData(EventStore *store, QObject *parent)
    : StoreAnswer(store, parent)
{
}

void ChartData::ask(VolumeQuery query, std::optional<VolumeQuery> earlier)
{
    m_asked = std::move(query);
    m_askedEarlier = std::move(earlier);
    askAgain();
}

void ChartData::forget()
{
    m_asked = {};
    m_answered = {};
    m_volume = {};
    m_askedEarlier.reset();
    m_answeredEarlier.reset();
    m_earlier = {};
}

void ChartData::send(QPointer<EventStore> store, quint64 generation, std::stop_token stop)
{
    run(this, std::move(store), generation, m_asked, m_askedEarlier, std::move(stop));
}

QCoro::Task<> ChartData::run(QPointer<ChartData> self, QPointer<EventStore> store, quint64 generation,
                             VolumeQuery query, std::optional<VolumeQuery> earlierQuery, std::stop_token stop)
{
    // Both are asked before either is waited for.
    auto volumeTask = store->volume(query, stop);
    std::optional<EventStore::Answer<Volume>> earlierTask;
    if (earlierQuery)
        earlierTask.emplace(store->volume(*earlierQuery, stop));
    auto answer = co_await volumeTask;
    Result<Volume> earlier;
    if (earlierTask)
        earlier = co_await *earlierTask;
    if (!self || !self->isWanted(generation))
        co_return;
    if (!answer || !earlier) {
        self->fail(answer ? earlier.error() : answer.error());
        co_return;
    }
    self->m_volume = *std::move(answer);
    self->m_answered = std::move(query);
    self->m_earlier = *std::move(earlier);
    self->m_answeredEarlier = std::move(earlierQuery);
    self->succeed();
}

} // namespace eventdesk
