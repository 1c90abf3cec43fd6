// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/store_answer.h"

namespace eventdesk {

// The figures on top of an event's page, with those of the equally long period before where the range has a beginning
// and an end. Both come together.
class FiguresSource : public StoreAnswer
{
    Q_OBJECT

public:
    explicit FiguresSource(EventStore *store, QObject *parent = nullptr);

    // `before`: the period to compare with.
    void ask(FiguresQuery query, std::optional<TimeRange> before = {});

    const Figures &figures() const { return m_figures; }
    const std::optional<Figures> &before() const { return m_before; }

    // By how much it went up (0.18) or down (-0.2); nothing where there is nothing to compare with.
    static std::optional<double> change(double now, double before);

protected:
    bool hasQuestion() const override { return !m_query.event.isEmpty(); }
    void send(QPointer<EventStore> store, quint64 generation, std::stop_token stop) override;
    void forget() override;

private:
    static QCoro::Task<> run(QPointer<FiguresSource> self, QPointer<EventStore> store, quint64 generation,
                             FiguresQuery query, std::optional<TimeRange> before, std::stop_token stop);

    FiguresQuery m_query;
    std::optional<TimeRange> m_beforeRange;
    Figures m_figures;
    std::optional<Figures> m_before;
};

} // namespace eventdesk
