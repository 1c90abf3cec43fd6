// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/store_answer.h"

namespace eventdesk {

// The answer behind a chart.
class ChartData : public StoreAnswer
{
    Q_OBJECT

public:
    explicit ChartData(EventStore *store, QObject *parent = nullptr);

    void ask(VolumeQuery query);

    const Volume &volume() const { return m_volume; }
    const VolumeQuery &query() const { return m_asked; }       // the one under way, or answered last
    const VolumeQuery &answered() const { return m_answered; } // the one that volume() answers

protected:
    bool hasQuestion() const override { return !m_asked.event.isEmpty(); }
    void send(QPointer<EventStore> store, quint64 generation, std::stop_token stop) override;
    void forget() override;

private:
    static QCoro::Task<> run(QPointer<ChartData> self, QPointer<EventStore> store, quint64 generation,
                             VolumeQuery query, std::stop_token stop);

    VolumeQuery m_asked;
    VolumeQuery m_answered;
    Volume m_volume;
};

} // namespace eventdesk
