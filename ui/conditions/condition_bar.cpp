// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/condition_bar.h"

#include "ui/common/session.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/flow_layout.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct ConditionBar::Private
{
    Session *session;
    QString event;
    Condition condition;
    FlowLayout *chips = nullptr;
    QList<ConditionChip *> shown;

    // What is joined with "and" at the top.
    QList<Condition> parts() const
    {
        return condition.kind == Condition::Kind::All ? condition.children : QList{condition};
    }
};

ConditionBar::ConditionBar(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    d->chips = new FlowLayout(this);
    d->chips->setContentsMargins(0, 0, 0, 12);
    showChips();
}

ConditionBar::~ConditionBar() = default;

void ConditionBar::setEvent(const QString &event)
{
    d->event = event;
}

void ConditionBar::setCondition(const Condition &condition)
{
    if (condition == d->condition)
        return;
    d->condition = condition;
    showChips();
}

Condition ConditionBar::condition() const
{
    return d->condition;
}

void ConditionBar::addTest(const Condition &test)
{
    QList<Condition> parts = d->parts();
    if (parts.contains(test))
        return;
    parts.append(test);
    d->condition = Condition::all(std::move(parts));
    showChips();
    Q_EMIT conditionChanged();
}

void ConditionBar::clear()
{
    if (d->condition.isEverything())
        return;
    setCondition({});
    Q_EMIT conditionChanged();
}

void ConditionBar::remove(qsizetype index)
{
    QList<Condition> parts = d->parts();
    parts.removeAt(index);
    d->condition = Condition::all(std::move(parts));
    showChips();
    Q_EMIT conditionChanged();
}

void ConditionBar::showChips()
{
    for (auto *chip : std::as_const(d->shown))
        chip->deleteLater();
    d->shown.clear();
    const QList<Condition> parts = d->parts();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        auto *chip = new ConditionChip(parts[i], this);
        connect(chip, &ConditionChip::removeRequested, this, [this, i] { remove(i); });
        d->chips->insertWidget(int(i), chip);
        chip->show();
        d->shown.append(chip);
    }
    setVisible(!parts.isEmpty());
}

} // namespace eventdesk
