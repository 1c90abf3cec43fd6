// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/conditions/value_field.h"

#include <QJsonArray>

namespace eventdesk {

class FlowLayout;

// Several values: Enter makes one of what was typed, Backspace in the empty field takes the last one away, a click any.
// What is still being typed counts, too.
class TagsField final : public ValueField
{
    Q_OBJECT

public:
    TagsField(Wants wants, QWidget *parent);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setSuggestions(const QList<Suggestion> &suggestions) override { m_edit->setSuggestions(suggestions); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTags();
    void take(qsizetype index);

    Wants m_wants;
    QJsonArray m_tags;
    QList<QWidget *> m_shown;
    FlowLayout *m_flow;
    CompletingEdit *m_edit;
};

} // namespace eventdesk
