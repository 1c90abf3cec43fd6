// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"

#include <optional>

namespace eventdesk {

// Where a part of a draft stands: the indexes of children from the root on; the root's own is empty.
using DraftPath = QList<int>;

// What is wrong with a test while it is edited.
struct DraftFault
{
    enum class Place { Parameter, Value };

    QString sentence; // for the person; empty: nothing is wrong
    Place place = Place::Value;
    int part = 0;            // of a value that has several
    bool unfinished = false; // nothing was said there yet

    bool isEmpty() const { return sentence.isEmpty(); }
};

// A condition while it is edited: as a Condition, but tests may be unfinished or wrong. Such a test counts as it was
// right last; one that never was is left out.
struct ConditionDraft
{
    Condition::Kind kind = Condition::Kind::All; // never Not
    int nots = 0;                                // how many stand before it
    QList<ConditionDraft> children;              // of a group; of a test of items: one group

    // Of a test:
    QString parameter; // as typed
    Operator op = Operator::Is;
    QJsonValue value = QJsonValue::Undefined; // of any kind; a number that is none is the text that was typed
    QByteArray written;                       // Condition::written
    bool matchCase = false;
    QByteArray zone;
    std::optional<Condition> applied; // as it was right last

    // The root is always a group.
    static ConditionDraft root(const Condition &condition);
    static ConditionDraft group(Condition::Kind kind);
    static ConditionDraft test(const QString &parameter = {});

    bool isTest() const { return kind == Condition::Kind::Test; }
    bool hasGroup() const { return !isTest() || op == Operator::SomeItem; }
    bool isBlank() const; // a test in which nothing was said yet
    DraftFault fault() const;
    std::optional<Condition> condition() const; // nothing: it is left out
    Condition wholeCondition() const;           // of a root
    int lines() const;                          // it and all below

    void settle();                                                  // notes all tests that are right as applied
    void setValue(const QJsonValue &value, const QByteArray &json); // `json` as of Condition::setWritten()
    // Condition::numberTexts() where they are not what the value says; else empty.
    std::vector<std::string> writtenNumbers() const;
    // Another operator, with as much of the value as suits it.
    void setOperator(Operator to);
    // The children of a group, and of the group that a test of items has.
    QList<ConditionDraft> &rows() { return isTest() ? children.first().children : children; }

    ConditionDraft &at(const DraftPath &path); // which must exist
    const ConditionDraft &at(const DraftPath &path) const;
    // Takes it away, and the groups above that it leaves empty.
    void remove(DraftPath path);

    bool operator==(const ConditionDraft &other) const;
};

} // namespace eventdesk
