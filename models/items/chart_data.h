// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QPointer>

namespace eventdesk {

// The answer behind a chart: asks the store for a volume, stops the question before it, and never takes an answer that
// was overtaken. The last answer stays until the next one is there.
class ChartData : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit ChartData(EventStore *store, QObject *parent = nullptr);
    ~ChartData() override;

    void ask(VolumeQuery query);
    void askAgain(); // after a failure
    void refresh();  // the store has changed: what is shown stays until the answer is there
    void clear();    // forgets question and answer

    bool isSettled() const { return !m_underWay; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; } // of State::Failed
    const Volume &volume() const { return m_volume; }
    const VolumeQuery &query() const { return m_asked; }       // the one under way, or answered last
    const VolumeQuery &answered() const { return m_answered; } // the one that volume() answers

Q_SIGNALS:
    void changed(); // state or volume

private:
    void start();
    void arrived();
    static QCoro::Task<> run(QPointer<ChartData> self, QPointer<EventStore> store, quint64 generation,
                             VolumeQuery query, std::stop_token stop);
    void take(VolumeQuery query, Result<Volume> answer);

    QPointer<EventStore> m_store;
    VolumeQuery m_asked;
    VolumeQuery m_answered;
    Volume m_volume;
    Error m_error;
    State m_state = State::Nothing;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    bool m_underWay = false;
    bool m_outdated = false; // the store changed while it was being asked
};

} // namespace eventdesk
