// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/parameter_data.h"

namespace eventdesk {

ParameterData::ParameterData(EventStore *store, QObject *parent)
    : StoreAnswer(store, parent)
{
}

void ParameterData::ask(ParameterQuery query)
{
    m_asked = std::move(query);
    askAgain();
}

void ParameterData::forget()
{
    m_asked = {};
    m_parameters.clear();
    m_occurrences = 0;
}

void ParameterData::send(QPointer<EventStore> store, quint64 generation, std::stop_token stop)
{
    run(this, std::move(store), generation, m_asked, std::move(stop));
}

QCoro::Task<> ParameterData::run(QPointer<ParameterData> self, QPointer<EventStore> store, quint64 generation,
                                 ParameterQuery query, std::stop_token stop)
{
    FeedQuery all;
    all.event = query.event;
    all.range = query.range;
    auto countTask = store->feedSize(all, stop);
    auto parametersTask = store->parameters(query, stop);
    auto count = co_await countTask;
    auto parameters = co_await parametersTask;
    if (!self || !self->isWanted(generation))
        co_return;
    if (!count || !parameters) {
        self->fail(count ? parameters.error() : count.error());
        co_return;
    }
    self->m_occurrences = *count;
    self->m_parameters = *std::move(parameters);
    self->succeed();
}

} // namespace eventdesk
