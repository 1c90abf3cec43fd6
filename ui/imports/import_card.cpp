// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_card.h"

#include "models/ingest/log_format.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/imports/import_outcome.h"
#include "ui/imports/import_run.h"
#include "ui/imports/import_setup.h"
#include "ui/imports/import_words.h"
#include "ui/imports/rejected_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct ImportCard::Private
{
    Session *session;
    QString path;
    State state = State::Reading;
    ingest::ImportOptions options;
    ingest::LogPreview preview;
    quint64 generation = 0;
    std::stop_source stop;
    std::unique_ptr<ingest::ImportJob> job;

    QLabel *chip;
    QLabel *note;
    QPushButton *format;
    QToolButton *remove;
    InlineMessage *message;
    QWidget *wayOut; // of a file that cannot be read
    ImportSetup *setup;
    ImportRun *run;
    ImportOutcome *outcome;
};

ImportCard::ImportCard(Session *session, const QString &path, QWidget *parent)
    : Card(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->path = path;
    d->options.zone = session->zone().id();
    build();
    connect(d->setup, &ImportSetup::optionsChanged, this, [this] { readAgain(d->setup->options()); });
    connect(d->setup, &ImportSetup::importRequested, this, &ImportCard::importRequested);
    connect(d->run, &ImportRun::rejectedRequested, this, &ImportCard::showRejected);
    connect(d->outcome, &ImportOutcome::rejectedRequested, this, &ImportCard::showRejected);
    connect(d->outcome, &ImportOutcome::viewRequested, this, &ImportCard::view);
    connect(d->outcome, &ImportOutcome::againRequested, this, [this] { readAgain(d->options); });
    connect(d->remove, &QToolButton::clicked, this, &ImportCard::removeRequested);
    readAgain(d->options);
}

ImportCard::~ImportCard()
{
    d->stop.request_stop();
}

void ImportCard::build()
{
    auto *name = new QLabel(QFileInfo(d->path).fileName());
    name->setTextFormat(Qt::PlainText);
    name->setFont(theme::headingFont());
    name->setToolTip(QDir::toNativeSeparators(d->path));
    d->chip = new QLabel;
    d->chip->setProperty("chip", true);
    d->note = new QLabel;
    d->note->setProperty("tone", u"muted"_s);
    d->format = new QPushButton(tr("Change format"));
    d->format->setProperty("menu", true);
    d->remove = new QToolButton;
    d->remove->setIcon(theme::icon(u"close"_s));
    d->remove->setProperty("role", u"flat"_s);
    d->remove->setToolTip(tr("Put this file away"));
    d->remove->setAccessibleName(tr("Put this file away"));
    offerFormats();
    d->message = new InlineMessage;
    d->message->setCloseButtonVisible(false);

    d->wayOut = new QWidget;
    auto *ways = new QHBoxLayout(d->wayOut);
    ways->setContentsMargins({});
    auto *again = new QPushButton(tr("Try again"));
    auto *other = new QPushButton(tr("Choose another file…"));
    ways->addWidget(again);
    ways->addWidget(other);
    ways->addStretch();
    connect(again, &QPushButton::clicked, this, [this] {
        d->options.format.clear();
        d->options.encoding.clear();
        readAgain(d->options);
    });
    connect(other, &QPushButton::clicked, this, &ImportCard::chooseRequested);
    d->wayOut->setFocusProxy(again);

    d->setup = new ImportSetup;
    d->run = new ImportRun;
    d->outcome = new ImportOutcome(d->session->store());
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(name);
    top->addWidget(d->chip, 0, Qt::AlignVCenter);
    top->addWidget(d->note, 1);
    top->addWidget(d->format);
    top->addWidget(d->remove);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    for (QWidget *widget : {static_cast<QWidget *>(d->message), d->wayOut, static_cast<QWidget *>(d->setup),
                            static_cast<QWidget *>(d->run), static_cast<QWidget *>(d->outcome)})
        layout->addWidget(widget);
}

void ImportCard::offerFormats()
{
    auto *menu = new QMenu(d->format);
    const auto offer = [this, menu](const QString &title, const QString &name) {
        connect(menu->addAction(title), &QAction::triggered, this, [this, name] {
            d->options.format = name;
            d->options.mapping.reset(); // another format has other columns
            readAgain(d->options);
        });
    };
    //: In a list of formats
    offer(tr("As recognised"), {});
    for (const ingest::LogFormat *format : ingest::logFormats())
        offer(format->title(), format->name());
    d->format->setMenu(menu);
}

ImportCard::State ImportCard::state() const
{
    return d->state;
}

QString ImportCard::path() const
{
    return d->path;
}

bool ImportCard::canImport() const
{
    return d->state == State::Ready && d->setup->canImport();
}

void ImportCard::setState(State state)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    d->state = state;
    d->chip->setVisible(!d->chip->text().isEmpty() && state != State::Unreadable);
    d->format->setVisible(state == State::Ready || state == State::Unreadable);
    d->remove->setVisible(state != State::Running);
    d->message->setVisible(state == State::Unreadable);
    d->wayOut->setVisible(state == State::Unreadable);
    // While it is read again, what was there stays.
    d->setup->setVisible(state == State::Ready || (state == State::Reading && !d->preview.file.isEmpty()));
    d->setup->setBusy(state == State::Reading);
    d->run->setVisible(state == State::Running);
    d->outcome->setVisible(state == State::Ended);
    switch (state) {
    case State::Reading:
        d->note->setText(tr("reading…"));
        break;
    case State::Ready:
        d->note->setText(import_words::recognised(d->preview));
        break;
    case State::Waiting:
        //: An import that starts when the one before it has ended
        d->note->setText(tr("waits for the import before it"));
        break;
    case State::Running:
        d->note->setText(format::bytes(d->preview.bytes));
        break;
    case State::Unreadable:
    case State::Ended:
        d->note->clear();
        break;
    }
    if (hadFocus)
        focusNextStep();
    Q_EMIT stateChanged();
}

// Where the button that was used is gone now, what a person will want next has the focus.
void ImportCard::focusNextStep()
{
    switch (d->state) {
    case State::Running:
        d->run->setFocus();
        break;
    case State::Ended:
        d->outcome->setFocus();
        break;
    case State::Unreadable:
        d->wayOut->setFocus();
        break;
    case State::Ready:
        if (!d->setup->isAncestorOf(window()->focusWidget()))
            d->setup->setFocus();
        break;
    case State::Reading:
    case State::Waiting:
        if (!isAncestorOf(window()->focusWidget()))
            d->remove->setFocus();
        break;
    }
}

void ImportCard::readAgain(const ingest::ImportOptions &options)
{
    d->options = options;
    d->stop.request_stop();
    d->stop = {};
    setState(State::Reading);
    awaitPreview(this, ++d->generation, d->path, d->options, d->stop.get_token());
}

QCoro::Task<> ImportCard::awaitPreview(QPointer<ImportCard> card, quint64 generation, QString path,
                                       ingest::ImportOptions options, std::stop_token stop)
{
    auto preview = co_await ingest::previewLog(std::move(path), std::move(options), stop);
    if (card && card->d->generation == generation)
        card->takePreview(std::move(preview));
}

void ImportCard::takePreview(Result<ingest::LogPreview> preview)
{
    if (!preview) {
        if (preview.error().kind == ErrorKind::Cancelled)
            return;
        d->preview = {};
        d->message->showError(preview.error());
        setState(State::Unreadable);
        return;
    }
    d->preview = std::move(*preview);
    d->chip->setText(d->preview.formatTitle);
    d->setup->setPreview(d->preview, d->options, d->session->zone());
    setState(State::Ready);
}

void ImportCard::wait()
{
    setState(State::Waiting);
}

void ImportCard::start()
{
    d->job = std::make_unique<ingest::ImportJob>(d->session->store(), d->path, d->options);
    d->run->setJob(d->job.get());
    setState(State::Running);
    awaitEnd(this, d->job.get());
}

QCoro::Task<> ImportCard::awaitEnd(QPointer<ImportCard> card, ingest::ImportJob *job)
{
    auto record = co_await job->run();
    if (card)
        card->takeEnd(std::move(record));
}

void ImportCard::takeEnd(Result<ImportRecord> record)
{
    const bool stopped = d->run->wasCancelled();
    d->run->setJob(nullptr);
    d->job.release()->deleteLater();                              // it is still in the call that brought us here
    if (!record && record.error().kind == ErrorKind::Cancelled) { // before anything was in
        readAgain(d->options);
        return;
    }
    if (!record) {
        d->message->showError(record.error());
        setState(State::Unreadable);
        return;
    }
    d->outcome->setRecord(*record, stopped);
    setState(State::Ended);
}

void ImportCard::showRejected()
{
    if (d->state == State::Ended)
        openRejected(d->outcome->record().id);
    else
        awaitRunning(this, d->session->store());
}

QCoro::Task<> ImportCard::awaitRunning(QPointer<ImportCard> card, EventStore *store)
{
    auto imports = co_await store->imports();
    if (!card || !imports)
        co_return;
    for (const ImportRecord &import : std::as_const(*imports)) {
        if (import.state == ImportState::Running) { // there is but one
            card->openRejected(import.id);
            break;
        }
    }
}

void ImportCard::openRejected(ImportId import)
{
    auto *dialog = new RejectedDialog(d->session->store(), QFileInfo(d->path).fileName(), import, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// The one event that it brought, where there is but one.
void ImportCard::view()
{
    const QString event = d->preview.eventName;
    if (!event.isEmpty() && !d->preview.mapping.contains(ingest::Field::Event))
        Q_EMIT eventRequested(event);
    else
        Q_EMIT eventsRequested();
}

} // namespace eventdesk
