// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_outcome.h"

#include "ui/common/inline_message.h"
#include "ui/imports/import_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct ImportOutcome::Private
{
    EventStore *store;
    ImportRecord record;
    bool stoppedEarly = false;
    QLabel *title;
    QLabel *sum;
    QPushButton *rejected;
    QPushButton *undo;
    QPushButton *again;
    QPushButton *view;
    InlineMessage *message;
};

ImportOutcome::ImportOutcome(EventStore *store, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->store = store;
    d->title = new QLabel;
    d->sum = new QLabel;
    d->sum->setProperty("tone", u"muted"_s);
    d->sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->rejected = new QPushButton;
    d->rejected->setProperty("role", u"link"_s);
    d->undo = new QPushButton(tr("Undo this import"));
    d->again = new QPushButton(tr("Import again"));
    //: Verb: look at what was imported
    d->view = new QPushButton(tr("View"));
    d->view->setProperty("role", u"primary"_s);
    d->message = new InlineMessage;

    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(d->title);
    texts->addWidget(d->sum);
    texts->addWidget(d->rejected, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    for (QPushButton *button : {d->undo, d->again, d->view})
        row->addWidget(button, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(d->message);

    setFocusProxy(d->view);
    connect(d->view, &QPushButton::clicked, this, &ImportOutcome::viewRequested);
    connect(d->rejected, &QPushButton::clicked, this, &ImportOutcome::rejectedRequested);
    connect(d->again, &QPushButton::clicked, this, &ImportOutcome::againRequested);
    connect(d->undo, &QPushButton::clicked, this, &ImportOutcome::undo);
}

ImportOutcome::~ImportOutcome() = default;

const ImportRecord &ImportOutcome::record() const
{
    return d->record;
}

void ImportOutcome::setRecord(const ImportRecord &record, bool stoppedEarly)
{
    d->record = record;
    d->stoppedEarly = stoppedEarly;
    d->message->hide();
    showRecord();
}

void ImportOutcome::showRecord()
{
    const ImportCounts &counts = d->record.counts;
    const bool undone = d->record.state == ImportState::Undone;
    setFocusProxy(undone ? d->again : d->view);
    d->title->setText(undone            ? tr("Everything was taken back: nothing of this file is in the store.")
                      : d->stoppedEarly ? tr("Stopped before the end: %Ln event(s) are in.", nullptr, int(counts.added))
                      : counts.added == 0 && counts.duplicate > 0
                          ? tr("Nothing new: all of it was there already.")
                          : tr("%Ln event(s) came in.", nullptr, int(counts.added)));
    d->sum->setText(import_words::sum(counts));
    d->rejected->setVisible(counts.rejected > 0 && !undone);
    d->rejected->setText(tr("%Ln line(s) could not be read — See them", nullptr, int(counts.rejected)));
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    d->undo->setVisible(!undone);
    d->undo->setEnabled(true);
    d->again->setVisible(undone);
    d->view->setVisible(!undone);
    if (hadFocus)
        setFocus();
}

void ImportOutcome::undo()
{
    if (d->undo->hasFocus())
        d->view->setFocus();
    d->undo->setEnabled(false);
    awaitUndo(this, d->store, d->record.id);
}

QCoro::Task<> ImportOutcome::awaitUndo(QPointer<ImportOutcome> outcome, EventStore *store, ImportId import)
{
    auto undone = co_await store->undoImport(import);
    if (!outcome)
        co_return;
    if (!undone) {
        outcome->d->undo->setEnabled(true);
        outcome->d->message->showError(undone.error());
        co_return;
    }
    // What it had brought stays written there, as history.
    outcome->d->record.state = ImportState::Undone;
    outcome->d->message->hide();
    outcome->showRecord();
}

} // namespace eventdesk
