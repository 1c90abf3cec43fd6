// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/state_view.h"

#include "ui/common/symbol.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int loadingDelay = 150; // ms

} // namespace

struct StateView::Private
{
    State state = State::Loading;
    QStackedLayout *stack = nullptr;
    QWidget *content = nullptr;
    QWidget *blank = nullptr;
    QWidget *loading = nullptr;
    QWidget *message = nullptr;
    Symbol *icon = nullptr;
    QLabel *title = nullptr;
    QLabel *text = nullptr;
    QPushButton *button = nullptr;
    QTimer timer;
    // Its button was used, from where the focus goes on to what comes next.
    bool used = false;

    void buildLoading()
    {
        loading = new QWidget;
        auto *bar = new QProgressBar;
        bar->setRange(0, 0);
        bar->setTextVisible(false);
        bar->setFixedWidth(160);
        bar->setAccessibleName(StateView::tr("Loading"));
        auto *label = new QLabel(StateView::tr("Loading …"));
        label->setProperty("tone", u"muted"_s);
        auto *column = new QVBoxLayout(loading);
        column->addStretch();
        column->addWidget(label, 0, Qt::AlignHCenter);
        column->addWidget(bar, 0, Qt::AlignHCenter);
        column->addStretch();
    }

    void buildMessage()
    {
        message = new QWidget;
        icon = new Symbol;
        title = new QLabel;
        title->setFont(theme::headingFont());
        title->setAlignment(Qt::AlignHCenter);
        title->setTextFormat(Qt::PlainText);
        text = new QLabel;
        text->setProperty("tone", u"muted"_s);
        text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setFixedWidth(440);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        button = new QPushButton;
        auto *column = new QVBoxLayout(message);
        column->setContentsMargins(24, 24, 24, 24);
        column->setSpacing(8);
        column->addStretch(2);
        column->addWidget(icon, 0, Qt::AlignHCenter);
        column->addWidget(title);
        column->addWidget(text, 0, Qt::AlignHCenter);
        column->addSpacing(6);
        column->addWidget(button, 0, Qt::AlignHCenter);
        column->addStretch(3);
    }

    void say(State next, const QString &heading, const QString &sentence, const QString &action)
    {
        timer.stop();
        state = next;
        title->setText(heading);
        title->setVisible(!heading.isEmpty());
        text->setText(sentence);
        // A layout gives an aligned text the height of one line, however many it has.
        text->setFixedHeight(text->heightForWidth(text->maximumWidth()));
        text->setVisible(!sentence.isEmpty());
        button->setText(action);
        button->setVisible(!action.isEmpty());
        message->setAccessibleName(heading);
        message->setAccessibleDescription(sentence);
        stack->setCurrentWidget(message);
        if (std::exchange(used, false) && button->isVisible())
            button->setFocus();
    }
};

StateView::StateView(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->content = content;
    d->blank = new QWidget;
    d->buildLoading();
    d->buildMessage();
    d->stack = new QStackedLayout(this);
    d->stack->setContentsMargins(0, 0, 0, 0);
    for (auto *page : {d->blank, content, d->loading, d->message})
        d->stack->addWidget(page);
    d->timer.setSingleShot(true);
    d->timer.setInterval(loadingDelay);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->stack->setCurrentWidget(d->loading); });
    connect(d->button, &QPushButton::clicked, this, [this] {
        d->used = d->button->hasFocus();
        if (d->state == State::Empty)
            Q_EMIT actionTriggered();
        else if (d->state == State::Filtered)
            Q_EMIT clearRequested();
        else if (d->state == State::Failed)
            Q_EMIT retryRequested();
    });
    d->timer.start();
}

StateView::~StateView() = default;

StateView::State StateView::state() const
{
    return d->state;
}

QWidget *StateView::content() const
{
    return d->content;
}

void StateView::showContent()
{
    d->timer.stop();
    d->state = State::Content;
    d->stack->setCurrentWidget(d->content);
    if (std::exchange(d->used, false) && !isAncestorOf(window()->focusWidget()))
        d->content->setFocus();
}

void StateView::showLoading()
{
    if (d->state == State::Loading)
        return;
    d->state = State::Loading;
    d->timer.start();
}

void StateView::showEmpty(const QString &icon, const QString &title, const QString &text, const QString &actionText)
{
    d->icon->setIcon(icon);
    d->say(State::Empty, title, text, actionText);
}

void StateView::showFiltered(const QString &text)
{
    d->icon->setIcon(u"search"_s);
    d->say(State::Filtered, tr("Nothing matches"), text, tr("Clear filter"));
}

void StateView::showNoneUnderConditions()
{
    d->icon->setIcon(u"filter"_s);
    d->say(State::Filtered, tr("Nothing under these conditions"),
           tr("The event did not happen like this in these days."), tr("Clear conditions"));
}

void StateView::showFailed(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    d->icon->setIcon(u"warning"_s, &theme::Colors::danger);
    d->say(State::Failed, tr("This could not be shown"), error.sentence, tr("Try again"));
}

} // namespace eventdesk
