// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/figures_card.h"

#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"

#include <KSqueezedTextLabel>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

void setTone(QLabel *label, const QString &tone)
{
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

KSqueezedTextLabel *squeezedLabel()
{
    auto *label = new KSqueezedTextLabel;
    label->setTextElideMode(Qt::ElideRight);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

FiguresCard::FiguresCard(Session *session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_source(new FiguresSource(session->store(), this))
    , m_message(new InlineMessage)
{
    setAccessibleName(tr("Figures"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    const std::array<QString, PlaceCount> titles{tr("Occurrences"), tr("People"),
                                                 //: Occurrences per person, on average
                                                 tr("Per person"), tr("Busiest hour"), tr("Last seen")};
    // A percentage alone needs less room than words.
    const std::array<int, PlaceCount> shares{6, 4, 4, 6, 6};
    for (size_t i = 0; i < m_cells.size(); ++i) {
        Cell &cell = m_cells[i];
        cell.box = new QWidget;
        cell.title = new QLabel(titles[i]);
        cell.value = squeezedLabel();
        cell.value->setFont(theme::figureFont());
        if (i == LastSeen) {
            // A subscriber may have any name, and a long one no place to break it at.
            cell.note = squeezedLabel();
        } else {
            cell.note = new QLabel;
            cell.note->setTextFormat(Qt::PlainText);
            cell.note->setWordWrap(true);
        }
        for (QLabel *label : {cell.title, cell.note}) {
            label->setFont(theme::smallFont());
            label->setProperty("tone", u"muted"_s);
        }
        auto *column = new QVBoxLayout(cell.box);
        column->setContentsMargins(17, 12, 12, 12);
        column->setSpacing(2);
        column->addWidget(cell.title);
        column->addWidget(cell.value);
        column->addWidget(cell.note);
        column->addStretch();
        row->addWidget(cell.box, shares[i]);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(row);
    all->addWidget(m_message);
    connect(m_source, &FiguresSource::changed, this, &FiguresCard::show);
    connect(m_message, &InlineMessage::actionTriggered, m_source, &FiguresSource::askAgain);
}

void FiguresCard::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event())
        m_source->clear();
    m_scope = scope;
    m_source->ask({scope.event(), scope.range, scope.condition, m_session->zone()}, periodBefore());
}

void FiguresCard::refresh()
{
    m_source->refresh();
}

// Of the range; 0 where it is open, or begins or ends within a day.
int FiguresCard::wholeDays() const
{
    const TimeRange &range = m_scope.range;
    if (!range.from || !range.to)
        return 0;
    const QTimeZone zone = m_session->zone();
    const auto isDay = [&](const QDateTime &time) { return time == time.date().startOfDay(zone); };
    const QDateTime from = toDateTime(*range.from, zone), to = toDateTime(*range.to, zone);
    return isDay(from) && isDay(to) ? int(from.date().daysTo(to.date())) : 0;
}

// As many days as the range has, or else as long a time, right before it. Nothing where the range is open, or nothing
// was there yet.
std::optional<TimeRange> FiguresCard::periodBefore() const
{
    const TimeRange &range = m_scope.range;
    if (!range.from || !range.to || *range.to <= *range.from || !m_scope.summary.first ||
        *m_scope.summary.first >= *range.from)
        return std::nullopt;
    const QTimeZone zone = m_session->zone();
    if (const int days = wholeDays(); days > 0) {
        const QDate first = toDateTime(*range.from, zone).date();
        return TimeRange{toInstant(first.addDays(-days).startOfDay(zone)), range.from};
    }
    return TimeRange{*range.from - (*range.to - *range.from), range.from};
}

void FiguresCard::say(Place place, const QString &value, const QString &note, const QString &tone)
{
    const Cell &cell = m_cells[place];
    cell.value->setText(value);
    // setText() is not virtual.
    if (auto *squeezed = qobject_cast<KSqueezedTextLabel *>(cell.note))
        squeezed->setText(note);
    else
        cell.note->setText(note);
    setTone(cell.note, tone.isEmpty() ? u"muted"_s : tone);
    cell.box->setAccessibleName(u"%1: %2 %3"_s.arg(cell.title->text(), value, note));
}

void FiguresCard::sayChange(Place place, const QString &value, double now, double before, bool explain)
{
    const std::optional<double> change = FiguresSource::change(now, before);
    if (!change) {
        say(place, value);
        return;
    }
    const double shown = std::round(*change * 100);
    const QString amount = format::percent(std::abs(*change));
    const QString mark = shown > 0 ? u"▲ %1"_s : shown < 0 ? u"▼ %1"_s : u"%1"_s;
    QString note = mark.arg(amount);
    if (explain) {
        const int days = wholeDays();
        //: How a figure changed. %1: ▲ 18 %; %n: the length of the period that it is compared with
        note = days > 0 ? tr("%1 on the %n day(s) before", nullptr, days).arg(note)
                        //: How a figure changed against as long a time before. %1: ▲ 18 %
                        : tr("%1 on the period before").arg(note);
    }
    say(place, value, note, shown > 0 ? u"positive"_s : shown < 0 ? u"danger"_s : QString());
}

void FiguresCard::show()
{
    switch (m_source->state()) {
    case FiguresSource::State::Nothing:
        for (int place = 0; place < PlaceCount; ++place)
            say(Place(place), u" "_s, u" "_s);
        m_message->hide();
        return;
    case FiguresSource::State::Loading:
        return;
    case FiguresSource::State::Failed:
        m_message->showError(m_source->error(), tr("Try again"));
        for (int place = 0; place < PlaceCount; ++place)
            say(Place(place), u"–"_s);
        return;
    case FiguresSource::State::Ready:
        break;
    }
    m_message->hide();
    const Figures &now = m_source->figures();
    const Figures before = m_source->before().value_or(Figures());
    const QTimeZone zone = m_session->zone();
    // Those without a person are nobody's.
    const auto perPerson = [](const Figures &figures) {
        return figures.people > 0 ? double(figures.occurrences - figures.anonymous) / double(figures.people) : 0.0;
    };
    sayChange(Occurrences, format::count(now.occurrences), double(now.occurrences), double(before.occurrences), true);
    sayChange(People, format::count(now.people), double(now.people), double(before.people), false);
    sayChange(PerPerson, now.people > 0 ? format::decimal(perPerson(now), 1) : u"–"_s, perPerson(now),
              perPerson(before), false);
    if (now.busiestHour) {
        const QDateTime start = toDateTime(now.busiestHour->start, zone);
        //: A weekday and a time of day: Tue 20:00
        const QString hour = tr("%1 %2").arg(QLocale().dayName(start.date().dayOfWeek(), QLocale::ShortFormat),
                                             format::timeOfDay(now.busiestHour->start, zone));
        const QString date = format::range({now.busiestHour->start, now.busiestHour->end}, zone);
        //: %1: a date
        say(BusiestHour, hour, tr("%1 · %Ln occurrence(s)", nullptr, int(now.busiestHourOccurrences)).arg(date));
    } else {
        say(BusiestHour, u"–"_s);
    }
    if (now.last) {
        const QString who = now.last->subscriberKey.isEmpty() ? tr("Anonymous") : now.last->subscriberKey;
        say(LastSeen, format::relativeTime(now.last->time, m_session->now(), zone), who);
    } else {
        say(LastSeen, u"–"_s);
    }
}

void FiguresCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setPen(theme::colors().border);
    for (size_t i = 1; i < m_cells.size(); ++i) {
        const QRect box = m_cells[i].box->geometry();
        const int x = isRightToLeft() ? box.right() : box.left();
        painter.drawLine(x, box.top() + 1, x, box.bottom() - 1);
    }
}

void FiguresCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        show();
}

} // namespace eventdesk
