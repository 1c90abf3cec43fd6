// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/store_answer.h"

namespace eventdesk {

// The answer behind a chart: a volume and, where one is wanted, the volume that it is held against. Both arrive
// together.
class ChartData : public StoreAnswer
{
    Q_OBJECT

public:
    explicit ChartData(EventStore *store, QObject *parent = nullptr);

    void ask(VolumeQuery query, std::optional<VolumeQuery> earlier = {});

    const Volume &volume() const { return m_volume; }
    const VolumeQuery &query() const { return m_asked; }       // the one under way, or answered last
    const VolumeQuery &answered() const { return m_answered; } // the one that volume() answers
    const std::optional<VolumeQuery> &answeredEarlier() const { return m_answeredEarlier; }
    const Volume &earlier() const { return m_earlier; } // empty without answeredEarlier()

protected:
    bool hasQuestion() const override { return !m_asked.event.isEmpty(); }
    void send(QPointer<EventStore> store, quint64 generation, std::stop_token stop) override;
    void forget() override;

private:
    static QCoro::Task<> run(QPointer<ChartData> self, QPointer<EventStore> store, quint64 generation,
                             VolumeQuery query, std::optional<VolumeQuery> earlierQuery, std::stop_token stop);

    VolumeQuery m_asked;
    VolumeQuery m_answered;
    std::optional<VolumeQuery> m_askedEarlier;
    std::optional<VolumeQuery> m_answeredEarlier;
    Volume m_volume;
    Volume m_earlier;
};

} // namespace eventdesk
