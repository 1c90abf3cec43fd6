// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/profile_card.h"

#include "ui/common/avatar.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/subscribers/event_bars.h"
#include "ui/subscribers/heat_map.h"

#include <KSqueezedTextLabel>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace eventdesk {

namespace {

QFrame *rule()
{
    auto *line = new QFrame;
    line->setProperty("rule", true);
    return line;
}

QLabel *toned(const QString &text, const char *tone)
{
    auto *label = new QLabel(text);
    label->setProperty("tone", QString::fromLatin1(tone));
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

struct ProfileCard::Private
{
    // A row "First seen … 3 Feb 2026" with a rule under it.
    QLabel *addFact(const QString &title)
    {
        auto *value = new QLabel;
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        const int row = facts->rowCount();
        facts->addWidget(toned(title, "muted"), row, 0);
        facts->addWidget(value, row, 1);
        facts->addWidget(rule(), row + 1, 0, 1, 2);
        return value;
    }

    Session *session;
    Avatar *avatar;
    KSqueezedTextLabel *key;
    QLabel *others;
    QGridLayout *facts;
    QLabel *first;
    QLabel *last;
    QLabel *count;
    HeatMap *map;
    EventBars *bars;
};

ProfileCard::ProfileCard(Session *session, QWidget *parent)
    : Card(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->avatar = new Avatar(40);
    d->key = new KSqueezedTextLabel;
    d->key->setTextElideMode(Qt::ElideMiddle);
    d->key->setTextFormat(Qt::PlainText);
    d->key->setFont(theme::headingFont());
    d->key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->others = toned({}, "muted");
    d->others->setWordWrap(true);
    d->others->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(d->key);
    names->addWidget(d->others);
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(d->avatar, 0, Qt::AlignVCenter);
    who->addLayout(names, 1);
    names->setAlignment(Qt::AlignVCenter);

    d->facts = new QGridLayout;
    d->facts->setColumnStretch(1, 1);
    d->facts->setVerticalSpacing(9);
    d->first = d->addFact(tr("First seen"));
    d->last = d->addFact(tr("Last seen"));
    //: How many events a person has caused
    d->count = d->addFact(tr("Events"));
    d->map = new HeatMap;
    d->bars = new EventBars;
    connect(d->bars, &EventBars::eventRequested, this, &ProfileCard::eventRequested);

    auto *content = new QWidget;
    content->setProperty("scrolled", true);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(14);
    layout->addLayout(who);
    layout->addLayout(d->facts);
    //: %n is 26
    layout->addWidget(toned(tr("Activity, %n week(s)", nullptr, HeatMapGeometry::weeks), "muted"));
    layout->addWidget(d->map);
    layout->addWidget(toned(tr("Most frequent events"), "muted"));
    layout->addWidget(d->bars);
    layout->addStretch();
    auto *forget = new QPushButton(tr("Forget this person…"));
    connect(forget, &QPushButton::clicked, this, &ProfileCard::forgetRequested);
    layout->addWidget(forget, 0, Qt::AlignLeft);

    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(1, 1, 1, 1);
    outside->addWidget(scroll);
    setFixedWidth(316);
}

ProfileCard::~ProfileCard() = default;

void ProfileCard::setProfile(const SubscriberProfile &profile)
{
    const SubscriberSummary &summary = profile.summary;
    const QTimeZone zone = d->session->zone();
    const QDate today = toDateTime(d->session->now(), zone).date();
    const QString key = summary.subscriber.key();
    d->avatar->setKey(key);
    d->key->setText(key);
    QStringList others = profile.otherKeys;
    constexpr qsizetype shown = 5;
    if (others.size() > shown) {
        const int more = int(others.size() - shown + 1);
        others = others.first(shown - 1);
        //: Further e-mails, ids and phones of a person
        others.append(tr("and %Ln more", nullptr, more));
        d->others->setToolTip(profile.otherKeys.join(u'\n'));
    }
    d->others->setText(others.join(u'\n'));
    d->others->setVisible(!others.isEmpty());

    const auto show = [&](QLabel *label, const std::optional<Instant> &instant, bool relative) {
        //: Of somebody who has caused no event: first seen, last seen
        label->setText(!instant   ? tr("never")
                       : relative ? format::relativeTime(*instant, d->session->now(), zone)
                                  : format::day(toDateTime(*instant, zone).date(), today));
        label->setToolTip(instant ? format::longDateTime(*instant, zone) : QString());
    };
    show(d->first, summary.first, false);
    show(d->last, summary.last, true);
    d->count->setText(format::count(summary.occurrences));

    std::optional<QDate> lastDay;
    if (summary.last)
        lastDay = toDateTime(*summary.last, zone).date();
    d->map->setDays(profile.days, heatMapEnd(today, lastDay), d->session->weekStart());
    d->bars->setEvents(profile.events);
}

} // namespace eventdesk
