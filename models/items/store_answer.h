// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QPointer>

namespace eventdesk {

// One question to the store and the state of its answer: stops the question before it, never takes an answer that was
// overtaken, and keeps the last one until the next is there.
//
// Makers of one give hasQuestion(), send() and forget(); the coroutine that send() starts ends in succeed() or fail(),
// or where isWanted() says no.
class StoreAnswer : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Ready, Failed };
    Q_ENUM(State)

    ~StoreAnswer() override;

    void askAgain(); // after a failure
    void refresh();  // the store has changed: what is shown stays until the answer is there
    void clear();    // forgets question and answer

    bool isSettled() const { return !m_underWay; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; } // of State::Failed

Q_SIGNALS:
    void changed(); // the state or the answer

protected:
    StoreAnswer(EventStore *store, QObject *parent);

    virtual bool hasQuestion() const = 0;
    virtual void send(QPointer<EventStore> store, quint64 generation, std::stop_token stop) = 0;
    virtual void forget() = 0;

    bool isWanted(quint64 generation) const { return generation == m_generation; }
    void succeed(); // the answer has been put in its place
    void fail(Error error);

private:
    void start();
    void arrived();

    QPointer<EventStore> m_store;
    Error m_error;
    State m_state = State::Nothing;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    bool m_underWay = false;
    bool m_outdated = false; // the store changed while it was being asked
};

} // namespace eventdesk
