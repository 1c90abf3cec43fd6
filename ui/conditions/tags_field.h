// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/conditions/value_field.h"

#include <QStringList>

namespace eventdesk {

class FlowLayout;

// Several values: Enter makes one of what was typed, Backspace in the empty field takes the last one away, a click any.
// What is still being typed counts, too.
class TagsField final : public ValueField
{
    Q_OBJECT

public:
    TagsField(Wants wants, QWidget *parent);

    void setValue(const QJsonValue &value, const std::vector<std::string> &numbers) override;
    QJsonValue value() const override;
    QByteArray json() const override;
    void setSuggestions(const QList<Suggestion> &suggestions) override { m_edit->setSuggestions(suggestions); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList all() const; // with what is being typed
    void showTags();
    void take(qsizetype index);

    Wants m_wants;
    QStringList m_tags; // as typed
    QList<QWidget *> m_shown;
    FlowLayout *m_flow;
    CompletingEdit *m_edit;
};

} // namespace eventdesk
