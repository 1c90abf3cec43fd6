// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/store_answer.h"

namespace eventdesk {

// The parameters seen in an event's payloads, and how many occurrences there are that could have them.
class ParameterData : public StoreAnswer
{
    Q_OBJECT

public:
    explicit ParameterData(EventStore *store, QObject *parent = nullptr);

    void ask(ParameterQuery query);

    const ParameterQuery &query() const { return m_asked; }
    const QList<ParameterStats> &parameters() const { return m_parameters; }
    // What shares are of: 0 where no parameter was seen.
    qint64 occurrences() const { return m_parameters.isEmpty() ? 0 : m_parameters.first().occurrences; }

protected:
    bool hasQuestion() const override { return !m_asked.event.isEmpty(); }
    void send(QPointer<EventStore> store, quint64 generation, std::stop_token stop) override;
    void forget() override;

private:
    static QCoro::Task<> run(QPointer<ParameterData> self, QPointer<EventStore> store, quint64 generation,
                             ParameterQuery query, std::stop_token stop);

    ParameterQuery m_asked;
    QList<ParameterStats> m_parameters;
};

} // namespace eventdesk
