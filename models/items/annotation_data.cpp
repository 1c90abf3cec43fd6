// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/annotation_data.h"

namespace eventdesk {

AnnotationData::AnnotationData(EventStore *store, QObject *parent)
    : StoreAnswer(store, parent)
{
}

void AnnotationData::ask(AnnotationQuery query)
{
    if (query == m_asked && hasQuestion() && state() != State::Failed)
        return; // refresh() follows the store
    m_asked = std::move(query);
    askAgain();
}

void AnnotationData::forget()
{
    m_asked = {};
    m_annotations.clear();
}

void AnnotationData::send(QPointer<EventStore> store, quint64 generation, std::stop_token stop)
{
    run(this, std::move(store), generation, m_asked, std::move(stop));
}

QCoro::Task<> AnnotationData::run(QPointer<AnnotationData> self, QPointer<EventStore> store, quint64 generation,
                                  AnnotationQuery query, std::stop_token stop)
{
    auto answer = co_await store->annotations(std::move(query), std::move(stop));
    if (!self || !self->isWanted(generation))
        co_return;
    if (!answer) {
        self->fail(answer.error());
        co_return;
    }
    self->m_annotations = *std::move(answer);
    self->succeed();
}

} // namespace eventdesk
