// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/operator_traits.h"
#include "ui/conditions/completing_edit.h"

#include <QWidget>

#include <string>
#include <vector>

namespace eventdesk {

// Where a test's value is given; one kind for each thing that an operator can want.
class ValueField : public QWidget
{
    Q_OBJECT

public:
    // nullptr where nothing is wanted, or rows of their own.
    static ValueField *make(Wants wants, QWidget *parent);

    // Without a signal. Of a value with numbers, these as they were written; empty: as the value has them.
    virtual void setValue(const QJsonValue &value, const std::vector<std::string> &numbers) = 0;
    virtual QJsonValue value() const = 0; // as Condition::value; wrong where what was typed is
    // The same as it was typed, for Condition::setWritten().
    virtual QByteArray json() const { return {}; }
    virtual void setSuggestions(const QList<Suggestion> &) {}
    // Where a part of the value is given.
    virtual QWidget *part(int) const { return focusProxy(); }
    virtual int parts() const { return 1; }

Q_SIGNALS:
    void edited(); // by the person

protected:
    using QWidget::QWidget;
};

} // namespace eventdesk
