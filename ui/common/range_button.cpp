// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/range_button.h"

#include "ui/common/calendar.h"
#include "ui/common/session.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>
#include <QFrame>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct RangeButton::Private
{
    Session *session;
    RangeChoice choice;
    QActionGroup *actions = nullptr;

    void show(RangeButton *button) const
    {
        const QString title = choice.title(session->zone());
        const int missing = button->sizeHint().width() - button->width();
        const QFontMetrics metrics = button->fontMetrics();
        button->setText(missing <= 0
                            ? title
                            : metrics.elidedText(title, Qt::ElideMiddle, metrics.horizontalAdvance(title) - missing));
        button->setToolTip(button->text() == title ? QString() : title);
        button->setAccessibleName(RangeButton::tr("Days: %1").arg(title));
        for (auto *action : actions->actions())
            action->setChecked(action->data().toInt() == int(choice.kind()));
    }
};

RangeButton::RangeButton(Session *session, QWidget *parent)
    : QPushButton(parent)
    , d(std::make_unique<Private>(session))
{
    setProperty("menu", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    d->actions = new QActionGroup(this);
    for (int kind = 0; kind < int(RangeChoice::Kind::Custom); ++kind) {
        const RangeChoice choice{RangeChoice::Kind(kind)};
        auto *action = menu->addAction(choice.title(session->zone()));
        action->setCheckable(true);
        action->setData(kind);
        d->actions->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { choose(choice); });
    }
    menu->addSeparator();
    auto *custom = menu->addAction(tr("Custom …", "a range of days"));
    custom->setCheckable(true);
    custom->setData(int(RangeChoice::Kind::Custom));
    d->actions->addAction(custom);
    connect(custom, &QAction::triggered, this, &RangeButton::askForDays);
    setMenu(menu);
    d->show(this);
}

RangeButton::~RangeButton() = default;

RangeChoice RangeButton::choice() const
{
    return d->choice;
}

void RangeButton::setChoice(const RangeChoice &choice)
{
    d->choice = choice;
    d->show(this);
}

QSize RangeButton::sizeHint() const
{
    const int hidden =
        fontMetrics().horizontalAdvance(d->choice.title(d->session->zone())) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(hidden, 0);
}

QSize RangeButton::minimumSizeHint() const
{
    constexpr int narrowest = 130;
    const QSize hint = sizeHint();
    return {std::min(narrowest, hint.width()), hint.height()};
}

void RangeButton::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    d->show(this);
}

TimeRange RangeButton::range() const
{
    return d->choice.resolve(d->session->now(), d->session->zone());
}

void RangeButton::choose(const RangeChoice &choice)
{
    const bool changes = choice != d->choice;
    setChoice(choice);
    if (changes)
        Q_EMIT choiceChanged(choice);
}

void RangeButton::askForDays()
{
    d->show(this); // the menu has marked Custom; it holds only once days are given
    const TimeRange shown = range();
    const QTimeZone zone = d->session->zone();
    const QDate today = toDateTime(d->session->now(), zone).date();

    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"customRange"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setProperty("card", true);
    const auto dateEdit = [&](QDate date, const QString &name) {
        auto *edit = new QDateEdit(date);
        edit->setCalendarPopup(true);
        dressCalendar(edit->calendarWidget());
        edit->setAccessibleName(name);
        return edit;
    };
    auto *first = dateEdit(shown.from ? toDateTime(*shown.from, zone).date() : today.addDays(-29), tr("First day"));
    auto *last = dateEdit(shown.to ? toDateTime(*shown.to, zone).date().addDays(-1) : today, tr("Last day"));
    auto *apply = new QPushButton(tr("Show these days"));
    apply->setProperty("role", u"primary"_s);
    auto *form = new QFormLayout(popup);
    form->setContentsMargins(14, 14, 14, 14);
    form->addRow(tr("From"), first);
    form->addRow(tr("To"), last);
    form->addRow(apply);
    connect(apply, &QPushButton::clicked, popup, [this, popup, first, last] {
        choose(RangeChoice::custom(first->date(), last->date()));
        popup->close();
    });
    popup->adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? width() - popup->width() : 0;
    popup->move(mapToGlobal(QPoint(x, height() + 4)));
    popup->show();
    first->setFocus();
}

} // namespace eventdesk
