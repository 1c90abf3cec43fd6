// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/calendar.h"

#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QTextCharFormat>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

void dressCalendar(QCalendarWidget *calendar)
{
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, {}); // they are red otherwise
    QTextCharFormat head;
    head.setForeground(theme::colors().textMuted);
    head.setBackground(theme::colors().surface);
    head.setFont(theme::smallFont());
    calendar->setHeaderTextFormat(head);
    // The names are Qt's.
    const auto dress = [calendar](const QString &name, const QString &icon, const QString &says) {
        if (auto *button = calendar->findChild<QToolButton *>(name)) {
            button->setIcon(theme::icon(icon));
            button->setAccessibleName(says);
        }
    };
    const bool mirrored = calendar->isRightToLeft();
    dress(u"qt_calendar_prevmonth"_s, mirrored ? u"chevron-right"_s : u"chevron-left"_s,
          QCoreApplication::translate("eventdesk::calendar", "Previous month"));
    dress(u"qt_calendar_nextmonth"_s, mirrored ? u"chevron-left"_s : u"chevron-right"_s,
          QCoreApplication::translate("eventdesk::calendar", "Next month"));
}

} // namespace eventdesk
