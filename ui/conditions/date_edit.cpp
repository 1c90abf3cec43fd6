// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/date_edit.h"

#include "ui/common/calendar.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype dayLength = 10; // of 2026-11-02

// Escape closes it and nothing around it.
class Popup final : public QFrame
{
public:
    explicit Popup(QWidget *parent)
        : QFrame(parent, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setProperty("card", true);
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel))
            event->accept();
        return QFrame::event(event);
    }
};

QPoint popupPlace(const QWidget *below, QSize size)
{
    const QRect field(below->mapToGlobal(QPoint()), below->size());
    const QRect screen = below->screen()->availableGeometry();
    const int left = below->isRightToLeft() ? field.right() - size.width() : field.left();
    const bool fits = field.bottom() + 4 + size.height() <= screen.bottom();
    return {std::clamp(left, screen.left(), std::max(screen.left(), screen.right() - size.width())),
            fits ? field.bottom() + 4 : field.top() - 4 - size.height()};
}

} // namespace

DateEdit::DateEdit(const QString &accessibleName, QWidget *parent)
    : CompletingEdit(accessibleName, parent)
{
    QAction *open = addAction(theme::icon(u"calendar"_s), TrailingPosition);
    open->setText(tr("Choose a day"));
    //: %1: a key
    open->setToolTip(tr("Choose a day (%1)").arg(QKeySequence(Qt::Key_F4).toString(QKeySequence::NativeText)));
    connect(open, &QAction::triggered, this, &DateEdit::showCalendar);
}

void DateEdit::showCalendar()
{
    auto *popup = new Popup(this);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(tr("Calendar"));
    dressCalendar(calendar);
    calendar->setDateRange(QDate(1, 1, 1), QDate(9999, 12, 31));
    if (const QDate day =
            QDate::fromString(text().trimmed().first(std::min(dayLength, text().trimmed().size())), Qt::ISODate);
        day.isValid())
        calendar->setSelectedDate(day);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(calendar);
    const auto take = [this, popup](QDate day) {
        popup->close();
        choose(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);   // by the mouse
    connect(calendar, &QCalendarWidget::activated, this, take); // by Enter
    popup->adjustSize();
    popup->move(popupPlace(this, popup->size()));
    popup->show();
    calendar->setFocus();
}

void DateEdit::choose(QDate day)
{
    if (!isEnabled())
        return;
    const QString time = text().trimmed().mid(dayLength);
    setText(day.toString(Qt::ISODate) + (time.startsWith(u'T') || time.startsWith(u' ') ? time : QString()));
    setFocus();
    Q_EMIT edited();
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier) {
        showCalendar();
        return;
    }
    CompletingEdit::keyPressEvent(event);
}

} // namespace eventdesk
