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
}

void ParameterData::send(QPointer<EventStore> store, quint64 generation, std::stop_token stop)
{
    run(this, std::move(store), generation, m_asked, std::move(stop));
}

QCoro::Task<> ParameterData::run(QPointer<ParameterData> self, QPointer<EventStore> store, quint64 generation,
                                 ParameterQuery query, std::stop_token stop)
{
    auto answer = co_await store->parameters(std::move(query), stop);
    if (!self || !self->isWanted(generation))
        co_return;
    if (!answer) {
        self->fail(answer.error());
        co_return;
    }
    self->m_parameters = *std::move(answer);
    self->succeed();
}

} // namespace eventdesk
