// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/chart_data.h"

#include <utility>

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
    m_state = State::Loading;
    Q_EMIT changed();
    start();
}

// A question under way is not broken off: while the store keeps changing, none would ever be answered.
void ChartData::refresh()
{
    if (m_underWay)
        m_outdated = true;
    else if (m_state == State::Failed)
        askAgain();
    else if (m_state == State::Ready)
        start();
}

void ChartData::start()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_underWay = true;
    m_outdated = false;
    run(this, m_store, m_generation, m_asked, m_stop.get_token());
}

void ChartData::arrived()
{
    m_underWay = false;
    Q_EMIT changed();
    if (std::exchange(m_outdated, false))
        refresh();
}

void ChartData::clear()
{
    m_stop.request_stop();
    ++m_generation;
    m_underWay = false;
    m_outdated = false;
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
        m_underWay = false;
        return;
    } else {
        m_error = answer.error();
        m_state = State::Failed;
    }
    arrived();
}

} // namespace eventdesk
