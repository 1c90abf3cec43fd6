// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/tags_field.h"

#include "ui/common/theme.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/flow_layout.h"
#include "ui/conditions/value_words.h"

#include <QKeyEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

TagsField::TagsField(Wants wants, QWidget *parent)
    : ValueField(parent)
    , m_wants(wants)
    , m_flow(new FlowLayout(this))
    , m_edit(new CompletingEdit(tr("Values")))
{
    m_flow->setSpacing(4);
    m_edit->setPlaceholderText(placeholderFor(wants));
    m_edit->setMinimumWidth(190);
    m_edit->installEventFilter(this);
    m_flow->insertWidget(0, m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &CompletingEdit::edited, this, &ValueField::edited);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TagsField::setValue(const QJsonValue &value)
{
    if (value == this->value() && m_edit->hasFocus())
        return; // the last one may be the one that is being typed
    m_tags = value.toArray();
    m_edit->clear();
    showTags();
}

QJsonValue TagsField::value() const
{
    QJsonArray all = m_tags;
    if (!m_edit->text().isEmpty())
        all.append(valueFromTyped(m_wants, m_edit->text()));
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

void TagsField::showTags()
{
    for (QWidget *tag : std::as_const(m_shown)) {
        m_flow->removeWidget(tag);
        tag->hide();
        tag->deleteLater();
    }
    m_shown.clear();
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        const QString text = onOneLine(typedFromValue(m_wants, m_tags[i]), 40);
        auto *tag = new QToolButton;
        tag->setText(text);
        tag->setIcon(theme::icon(u"close"_s));
        tag->setIconSize({11, 11});
        tag->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tag->setProperty("tag", true);
        //: %1: one of several values
        tag->setAccessibleName(tr("Take away %1").arg(text));
        connect(tag, &QToolButton::clicked, this, [this, i] { take(i); });
        m_flow->insertWidget(int(i), tag);
        tag->show();
        m_shown.append(tag);
    }
    updateGeometry();
}

void TagsField::take(qsizetype index)
{
    m_tags.removeAt(index);
    showTags();
    m_edit->setFocus();
    Q_EMIT edited();
}

bool TagsField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return ValueField::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers() == Qt::NoModifier && !m_edit->text().isEmpty()) {
        m_tags = value().toArray();
        m_edit->clear();
        showTags();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tags.isEmpty()) {
        take(m_tags.size() - 1);
        return true;
    }
    return ValueField::eventFilter(watched, event);
}

} // namespace eventdesk
