// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/store_answer.h"

namespace eventdesk {

// The notes on an event's charts.
class AnnotationData : public StoreAnswer
{
    Q_OBJECT

public:
    explicit AnnotationData(EventStore *store, QObject *parent = nullptr);

    void ask(AnnotationQuery query);

    const QList<Annotation> &annotations() const { return m_annotations; }

protected:
    bool hasQuestion() const override { return !m_asked.event.isEmpty(); }
    void send(QPointer<EventStore> store, quint64 generation, std::stop_token stop) override;
    void forget() override;

private:
    static QCoro::Task<> run(QPointer<AnnotationData> self, QPointer<EventStore> store, quint64 generation,
                             AnnotationQuery query, std::stop_token stop);

    AnnotationQuery m_asked;
    QList<Annotation> m_annotations;
};

} // namespace eventdesk
