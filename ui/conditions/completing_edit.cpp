// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/completing_edit.h"

#include "ui/common/theme.h"
#include "ui/conditions/condition_chip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace eventdesk {

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int longestText = 1 << 20;

class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const theme::Colors &colors = theme::colors();
        painter->save();
        painter->fillRect(option.rect, option.state & QStyle::State_Selected ? colors.accentSoft : colors.surface);
        const QRect place = option.rect.adjusted(10, 0, -10, 0);
        const QString note = index.data(noteRole).toString();
        painter->setFont(theme::smallFont());
        painter->setPen(colors.textMuted);
        const int noteWidth = QFontMetrics(theme::smallFont()).horizontalAdvance(note);
        const QRect noteRect(place.right() - noteWidth, place.top(), noteWidth + 1, place.height());
        painter->drawText(QStyle::visualRect(option.direction, place, noteRect), Qt::AlignVCenter, note);
        const QRect textRect = place.adjusted(0, 0, -noteWidth - 14, 0);
        painter->setFont(theme::monospaceFont());
        painter->setPen(colors.text);
        painter->drawText(QStyle::visualRect(option.direction, place, textRect), Qt::AlignVCenter,
                          QFontMetrics(theme::monospaceFont())
                              .elidedText(onOneLine(index.data().toString()), Qt::ElideMiddle, textRect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, option.fontMetrics.height() + 12};
    }
};

} // namespace

CompletingEdit::CompletingEdit(const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new QStandardItemModel(this))
{
    setAccessibleName(accessibleName);
    setMaxLength(longestText);
    auto *completer = new QCompleter(m_suggestions, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    completer->popup()->setItemDelegate(new SuggestionDelegate(completer));
    completer->popup()->setMinimumWidth(340);
    completer->popup()->setAccessibleName(accessibleName);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &CompletingEdit::edited);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &text) {
        setText(text);
        Q_EMIT edited();
    });
}

void CompletingEdit::setSuggestions(const QList<Suggestion> &suggestions)
{
    m_suggestions->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.note, noteRole);
        item->setData(QString(onOneLine(suggestion.text, 100) + u' ' + suggestion.note), Qt::AccessibleTextRole);
        m_suggestions->appendRow(item);
    }
}

void CompletingEdit::showText(const QString &text)
{
    if (text != this->text())
        setText(text);
}

void CompletingEdit::offerAll()
{
    completer()->setCompletionPrefix({});
    completer()->complete();
}

bool CompletingEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void CompletingEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier) {
        offerAll();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void CompletingEdit::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    if (text().isEmpty())
        offerAll();
}

} // namespace eventdesk
