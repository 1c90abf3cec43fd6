// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/parameter_periods.h"
#include "models/core/parameter_values.h"
#include "models/core/payload_path.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace eventdesk {

// What is seen under one path of payloads; the tree of nodes follows their own shape. `periods` is always the one that
// its collector has for all nodes.
class ParameterNode
{
public:
    enum Type { Text, Number, TrueFalse, List, Object, Null, TypeCount };

    ParameterNode() = default;
    ParameterNode(const ParameterNode &parent, PayloadPath::Step::Kind kind, std::string_view key);

    // Null where there is none yet. What came after a member is looked at first: payloads repeat their order.
    ParameterNode *findMember(std::string_view key);
    ParameterNode &addMember(std::string_view key);
    ParameterNode *findItem() { return m_items.get(); }
    ParameterNode &addItem();

    void see(Type type, qint64 payload, Instant time, size_t period);
    // Many payloads that have it once each, and how many of them lie in which period.
    struct Payloads
    {
        ParameterStats::Span span;
        std::vector<std::pair<size_t, qint64>> inPeriods;
    };
    void see(Type type, const Payloads &payloads);
    void countScalar(Type type, std::string_view json, qint64 times = 1);

    void movePeriods(const ParameterPeriods &now, const ParameterPeriods &before);
    void merge(const ParameterNode &other, const ParameterPeriods &periods, const ParameterPeriods &othersPeriods);

    // The place among all paths when there are too many: the smallest stay, so a parent before its children.
    std::pair<int, size_t> rank() const { return {m_depth, m_hash}; }
    void appendRanks(std::vector<std::pair<int, size_t>> &ranks) const;
    void removeBeyond(const std::pair<int, size_t> &largestKept);

    // Of the nodes below this one.
    void appendStats(QList<PayloadPath::Step> &steps, const std::pair<int, size_t> &largestKept, int top,
                     const ParameterPeriods &periods, const ParameterPeriods::Counts &occurrences,
                     QList<ParameterStats> &out) const;

private:
    struct TypeSeen
    {
        ParameterStats::Span span;
        ParameterPeriods::Counts counts{};
    };
    TypeSeen &seen(Type type, const ParameterStats::Span &span); // which reaches over that span now
    ParameterStats stats(const QList<PayloadPath::Step> &steps, int top, const ParameterPeriods &periods,
                         const ParameterPeriods::Counts &occurrences) const;
    void takeValues(ParameterStats &stats, int top) const;
    PayloadPath::Step step() const;
    template <typename Visit>
    void forEachChild(Visit visit) const;

    std::string m_key;
    PayloadPath::Step::Kind m_kind = PayloadPath::Step::Kind::Key;
    int m_depth = 0;
    size_t m_hash = 0;
    std::map<std::string, std::unique_ptr<ParameterNode>, std::less<>> m_members;
    std::unique_ptr<ParameterNode> m_items;
    ParameterNode *m_next = nullptr;   // its sibling that came after it last
    ParameterNode *m_latest = nullptr; // its member that was looked for last
    ParameterNode *m_first = nullptr;

    std::unique_ptr<TypeSeen> m_types[TypeCount];
    ParameterPeriods::Counts m_present{};
    qint64 m_lastPayload = 0; // that is counted in m_present
    ParameterValues m_values;
    std::optional<double> m_min, m_max;
};

} // namespace eventdesk
