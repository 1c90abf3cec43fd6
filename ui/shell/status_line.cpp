// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/status_line.h"

#include "ui/common/formats.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>

#include <limits>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// Plural forms take an int; beyond it the form of the largest is right in all languages that we have.
int pluralOf(qint64 number)
{
    return int(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QLabel *line()
{
    auto *label = new QLabel;
    label->setFont(theme::smallFont());
    label->setProperty("tone", u"muted"_s);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_totals(line())
    , m_zone(line())
    , m_said(line())
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->setSpacing(18);
    row->addWidget(m_said);
    row->addStretch();
    row->addWidget(m_totals);
    row->addWidget(m_zone);
    m_saidLong.setSingleShot(true);
    m_saidLong.setInterval(6000);
    connect(&m_saidLong, &QTimer::timeout, m_said, &QLabel::clear);
}

void StatusLine::say(const QString &text)
{
    m_said->setText(text);
    m_saidLong.start();
    QAccessibleAnnouncementEvent told(m_said, text);
    QAccessible::updateAccessibility(&told);
}

void StatusLine::setTotals(const Totals &totals)
{
    //: The first part of the line under the window
    const QString events = tr("%Ln event(s)", nullptr, pluralOf(totals.events));
    const QString occurrences =
        totals.occurrences <= std::numeric_limits<int>::max()
            ? tr("%Ln occurrence(s)", nullptr, int(totals.occurrences))
            : tr("%1 occurrences", "more than two thousand million").arg(format::count(totals.occurrences));
    //: Two counts beside each other: 10 events · 791,802 occurrences
    m_totals->setText(tr("%1 · %2").arg(events, occurrences));
}

void StatusLine::setZone(const QTimeZone &zone)
{
    m_zone->setText(tr("Times in %1").arg(format::zoneName(zone)));
}

} // namespace eventdesk
