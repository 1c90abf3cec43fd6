// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/store_answer.h"

#include <utility>

namespace eventdesk {

StoreAnswer::StoreAnswer(EventStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

StoreAnswer::~StoreAnswer()
{
    m_stop.request_stop();
}

void StoreAnswer::askAgain()
{
    if (!m_store || !hasQuestion())
        return;
    m_state = State::Loading;
    Q_EMIT changed();
    start();
}

// A question under way is not broken off: while the store keeps changing, none would ever be answered.
void StoreAnswer::refresh()
{
    if (m_underWay)
        m_outdated = true;
    else if (m_state == State::Failed)
        askAgain();
    else if (m_state == State::Ready && m_store)
        start();
}

void StoreAnswer::clear()
{
    m_stop.request_stop();
    ++m_generation;
    m_underWay = false;
    m_outdated = false;
    m_state = State::Nothing;
    forget();
    Q_EMIT changed();
}

void StoreAnswer::start()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    m_underWay = true;
    m_outdated = false;
    send(m_store, m_generation, m_stop.get_token());
}

void StoreAnswer::succeed()
{
    m_state = State::Ready;
    arrived();
}

void StoreAnswer::fail(Error error)
{
    if (error.kind == ErrorKind::Cancelled) {
        m_underWay = false;
        return;
    }
    m_error = std::move(error);
    m_state = State::Failed;
    arrived();
}

void StoreAnswer::arrived()
{
    m_underWay = false;
    Q_EMIT changed();
    if (std::exchange(m_outdated, false))
        refresh();
}

} // namespace eventdesk
