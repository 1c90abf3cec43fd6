// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/new_event_dialog.h"

#include "models/core/event_name.h"
#include "ui/common/inline_message.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QString reasonOf(NameVerdict::Fault fault)
{
    switch (fault) {
    case NameVerdict::Fault::None:
    case NameVerdict::Fault::Empty:
        return {};
    case NameVerdict::Fault::TooLong:
        return NewEventDialog::tr("At most %n character(s).", nullptr, maxCreatedNameLength);
    case NameVerdict::Fault::BadStart:
        return NewEventDialog::tr("Start with a lowercase letter.");
    case NameVerdict::Fault::BadCharacters:
        return NewEventDialog::tr("Use lowercase letters, digits, _ and - only.");
    case NameVerdict::Fault::Taken:
        return NewEventDialog::tr("There is an event of this name already.");
    }
    return {};
}

void setTone(QLabel *label, const QString &tone)
{
    label->setProperty("tone", tone);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

struct NewEventDialog::Private
{
    EventStore *store;
    QStringList existing;
    QLineEdit *name = nullptr;
    QLabel *verdict = nullptr;
    QPushButton *repair = nullptr;
    QPlainTextEdit *description = nullptr;
    InlineMessage *message = nullptr;
    QPushButton *create = nullptr;
    bool sending = false;
};

NewEventDialog::NewEventDialog(EventStore *store, QStringList existing, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(store, std::move(existing)))
{
    setWindowTitle(tr("New custom event"));
    setMinimumWidth(500);
    auto *heading = new QLabel(windowTitle());
    heading->setFont(theme::titleFont());

    d->name = new QLineEdit;
    d->name->setFont(theme::monospaceFont());
    d->name->setPlaceholderText(u"plan_upgraded"_s);
    auto *nameLabel = new QLabel(tr("Event &name"));
    nameLabel->setBuddy(d->name);
    d->name->setAccessibleName(tr("Event name"));
    d->verdict = new QLabel;
    d->verdict->setFont(theme::smallFont());
    d->verdict->setTextFormat(Qt::PlainText);
    d->repair = new QPushButton;
    d->repair->setFont(theme::smallFont());
    d->repair->setProperty("role", u"link"_s);
    d->repair->setCursor(Qt::PointingHandCursor);
    d->repair->setAutoDefault(false);
    auto *verdictRow = new QHBoxLayout;
    verdictRow->setSpacing(4);
    verdictRow->addWidget(d->verdict);
    verdictRow->addWidget(d->repair);
    verdictRow->addStretch();

    d->description = new QPlainTextEdit;
    d->description->setTabChangesFocus(true);
    d->description->setFixedHeight(76);
    d->description->setAccessibleName(tr("Description"));
    d->description->setPlaceholderText(tr("What has happened when it is sent, for the people who read the figures"));
    auto *descriptionLabel = new QLabel(tr("&Description"));
    descriptionLabel->setBuddy(d->description);

    auto *hint = new QLabel(tr("The name is what your developer sends to the API. It can't be changed later."));
    hint->setFont(theme::smallFont());
    hint->setProperty("tone", u"muted"_s);
    hint->setWordWrap(true);
    d->message = new InlineMessage;

    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    d->create = new QPushButton(tr("Create", "an event"));
    d->create->setProperty("role", u"primary"_s);
    d->create->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(d->create);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(6);
    column->addWidget(heading);
    column->addSpacing(10);
    column->addWidget(nameLabel);
    column->addWidget(d->name);
    column->addLayout(verdictRow);
    column->addSpacing(8);
    column->addWidget(descriptionLabel);
    column->addWidget(d->description);
    column->addSpacing(6);
    column->addWidget(hint);
    column->addWidget(d->message);
    column->addSpacing(8);
    column->addLayout(buttons);

    connect(d->name, &QLineEdit::textChanged, this, &NewEventDialog::judge);
    connect(d->repair, &QPushButton::clicked, this, [this] {
        d->name->setText(d->repair->property("name").toString());
        d->name->setFocus();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(d->create, &QPushButton::clicked, this, &NewEventDialog::create);
    judge();
    d->name->setFocus();
}

NewEventDialog::~NewEventDialog() = default;

void NewEventDialog::setName(const QString &name)
{
    d->name->setText(name);
}

void NewEventDialog::judge()
{
    const NameVerdict verdict = judgeEventName(d->name->text(), d->existing);
    const bool wrong = !verdict.valid() && verdict.fault != NameVerdict::Fault::Empty;
    d->name->setProperty("invalid", wrong);
    d->name->style()->unpolish(d->name);
    d->name->style()->polish(d->name);

    QString text = reasonOf(verdict.fault);
    if (verdict.valid() && !verdict.nearDuplicate.isEmpty())
        text = tr("Very close to %1, which exists already. Is it the same?").arg(verdict.nearDuplicate);
    setTone(d->verdict, wrong ? u"danger"_s : u"warning"_s);
    // A line without words keeps its height, so that nothing jumps while typing.
    d->verdict->setText(text.isEmpty() ? u" "_s : text);
    d->name->setAccessibleDescription(text);
    const bool repairs = wrong && !verdict.repaired.isEmpty();
    d->repair->setVisible(repairs);
    d->repair->setText(tr("Use %1").arg(verdict.repaired));
    d->repair->setProperty("name", verdict.repaired);
    d->create->setEnabled(verdict.valid() && !d->sending);
    d->create->setToolTip(verdict.fault == NameVerdict::Fault::Empty ? tr("The event needs a name.") : text);
}

void NewEventDialog::create()
{
    d->sending = true;
    d->create->setEnabled(false);
    d->message->hide();
    send(this, d->name->text(), d->description->toPlainText().trimmed());
}

QCoro::Task<> NewEventDialog::send(QPointer<NewEventDialog> self, QString name, QString description)
{
    const auto answer = co_await self->d->store->createEvent(name, description);
    if (!self)
        co_return;
    self->d->sending = false;
    if (answer) {
        self->accept();
        Q_EMIT self->created(answer->name);
        co_return;
    }
    // Somebody else was quicker: the name is judged anew, the reason stands beside it.
    if (answer.error().kind == ErrorKind::AlreadyExists)
        self->d->existing.append(name);
    else
        self->d->message->showError(answer.error());
    self->judge();
}

} // namespace eventdesk
