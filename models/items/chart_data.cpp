// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_data.h"

namespace eventdesk {

ChartData::ChartData(EventStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

ChartData::~ChartData()
{
    m_stop.request_stop();
}

void ChartData::ask(VolumeQuery query)
{
    m_asked = std::move(query);
    askAgain();
}

void ChartData::askAgain()
{
    if (!m_store || m_asked.event.isEmpty())
        return;
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_state = State::Loading;
    Q_EMIT changed();
    run(this, m_store, m_generation, m_asked, m_stop.get_token());
}

void ChartData::clear()
{
    m_stop.request_stop();
    ++m_generation;
    m_asked = {};
    m_answered = {};
    m_volume = {};
    m_state = State::Nothing;
    Q_EMIT changed();
}

QCoro::Task<> ChartData::run(QPointer<ChartData> self, QPointer<EventStore> store, quint64 generation,
                             VolumeQuery query, std::stop_token stop)
{
    auto answer = co_await store->volume(query, stop);
    if (!self || self->m_generation != generation)
        co_return;
    self->take(std::move(query), std::move(answer));
}

void ChartData::take(VolumeQuery query, Result<Volume> answer)
{
    if (answer) {
        m_volume = *std::move(answer);
        m_answered = std::move(query);
        m_state = State::Ready;
    } else if (answer.error().kind == ErrorKind::Cancelled) {
        return;
    } else {
        m_error = answer.error();
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

} // namespace eventdesk
