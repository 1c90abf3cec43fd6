// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/tags_field.h"

#include "ui/common/theme.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/flow_layout.h"
#include "ui/conditions/value_words.h"

#include <QJsonArray>
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

void TagsField::setValue(const QJsonValue &value, const std::vector<std::string> &numbers)
{
    const QJsonArray items = value.toArray();
    QStringList tags;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const std::string number = size_t(i) < numbers.size() ? numbers[size_t(i)] : std::string();
        tags += typedFromValue(m_wants, items[i], number);
    }
    if (tags == all() && m_edit->hasFocus())
        return; // the last one may be the one that is being typed
    m_tags = tags;
    m_edit->clear();
    showTags();
}

QStringList TagsField::all() const
{
    return m_edit->text().isEmpty() ? m_tags : m_tags + QStringList{m_edit->text()};
}

QJsonValue TagsField::value() const
{
    QJsonArray items;
    for (const QString &typed : all())
        items.append(typed.isEmpty() ? QJsonValue(QString()) : valueFromTyped(m_wants, typed));
    return items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
}

QByteArray TagsField::json() const
{
    QByteArrayList items;
    for (const QString &typed : all())
        items += jsonFromTyped(m_wants, typed);
    return m_wants == Wants::Items ? '[' + items.join(',') + ']' : QByteArray();
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
        const QString text = onOneLine(m_tags[i], 40);
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
        m_tags = all();
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
