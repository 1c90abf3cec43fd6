// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/operator_traits.h"
#include "models/core/queries.h"
#include "ui/conditions/completing_edit.h"

namespace eventdesk {

// What has been seen in an event's payloads, as help for who writes conditions about them.
class SeenParameters
{
public:
    SeenParameters() = default;
    SeenParameters(QList<ParameterStats> stats, qint64 occurrences); // 0: how many is not known

    bool isEmpty() const { return m_stats.isEmpty(); }
    QList<Suggestion> parameters() const; // the most present first, then what is beside payloads
    // Of the items of a list at a path: their parameters from the item on.
    QList<Suggestion> itemParameters(const QString &listPath) const;
    QList<Suggestion> values(const QString &path, Wants wants) const; // the most frequent first

    // What makes sense at a path, in the table's order; everything where nothing has been seen.
    QList<Operator> operators(const QString &path) const;
    Operator usualOperator(const QString &path) const;

private:
    const ParameterStats *find(const QString &path) const;
    QList<ValueType> typesAt(const QString &path) const; // the most frequent first
    QString noteOf(const ParameterStats &stats) const;

    QList<ParameterStats> m_stats;
    qint64 m_occurrences = 0;
};

} // namespace eventdesk
