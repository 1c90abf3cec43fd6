// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QPointer>

namespace eventdesk {

// The figures on top of an event's page, with those of the equally long period before where the range has a beginning
// and an end. Both come together; an overtaken answer is dropped, the last one stays until the next is there.
class FiguresSource : public QObject
{
    Q_OBJECT

public:
    enum class State { Nothing, Loading, Ready, Failed };
    Q_ENUM(State)

    explicit FiguresSource(EventStore *store, QObject *parent = nullptr);
    ~FiguresSource() override;

    // `before`: the period to compare with.
    void ask(FiguresQuery query, std::optional<TimeRange> before = {});
    void askAgain(); // after a failure
    void refresh();  // the store has changed: what is shown stays until the answer is there
    void clear();

    bool isSettled() const { return !m_underWay; }
    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    const Figures &figures() const { return m_figures; }
    const std::optional<Figures> &before() const { return m_before; }

    // By how much it went up (0.18) or down (-0.2); nothing where there is nothing to compare with.
    static std::optional<double> change(double now, double before);

Q_SIGNALS:
    void changed();

private:
    void start();
    void arrived();
    static QCoro::Task<> run(QPointer<FiguresSource> self, QPointer<EventStore> store, quint64 generation,
                             FiguresQuery query, std::optional<TimeRange> before, std::stop_token stop);
    void fail(Error error);

    QPointer<EventStore> m_store;
    FiguresQuery m_query;
    std::optional<TimeRange> m_beforeRange;
    Figures m_figures;
    std::optional<Figures> m_before;
    Error m_error;
    State m_state = State::Nothing;
    quint64 m_generation = 0;
    std::stop_source m_stop;
    bool m_underWay = false;
    bool m_outdated = false; // the store changed while it was being asked
};

} // namespace eventdesk
