// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_run.h"

#include "ui/imports/import_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using eventdesk::ingest::ImportJob;

namespace eventdesk {

struct ImportRun::Private
{
    QPointer<ImportJob> job;
    bool cancelled = false;
    QLabel *text;
    QPushButton *pause;
    QPushButton *cancel;
    QProgressBar *bar;
    QLabel *counts;
    QPushButton *rejected;
    QWidget *question;
    QPushButton *keep;
    QPushButton *undo;
    QPushButton *goOn;
};

ImportRun::ImportRun(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->text = new QLabel;
    d->text->setProperty("tone", u"muted"_s);
    d->pause = new QPushButton;
    //: Verb: stop an import
    d->cancel = new QPushButton(tr("Cancel"));
    d->bar = new QProgressBar;
    d->bar->setRange(0, 1000);
    d->bar->setTextVisible(false);
    d->bar->setAccessibleName(tr("Progress of the import"));
    d->counts = new QLabel;
    d->counts->setProperty("tone", u"muted"_s);
    d->rejected = new QPushButton;
    d->rejected->setProperty("role", u"link"_s);
    d->rejected->setCursor(Qt::PointingHandCursor);

    d->question = new QWidget;
    auto *asking = new QHBoxLayout(d->question);
    asking->setContentsMargins({});
    asking->addStretch();
    asking->addWidget(new QLabel(tr("What is in already:")));
    //: What to do with the part of a log that is imported already
    d->keep = new QPushButton(tr("Keep it"));
    d->undo = new QPushButton(tr("Take everything back"));
    d->undo->setProperty("role", u"danger"_s);
    d->goOn = new QPushButton(tr("Go on importing"));
    for (QPushButton *button : {d->keep, d->undo, d->goOn})
        asking->addWidget(button);

    auto *top = new QHBoxLayout;
    top->addWidget(d->text, 1);
    top->addWidget(d->pause);
    top->addWidget(d->cancel);
    auto *below = new QHBoxLayout;
    below->addWidget(d->counts);
    below->addWidget(d->rejected);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(d->bar);
    layout->addLayout(below);
    layout->addWidget(d->question);

    setFocusProxy(d->cancel);
    connect(d->pause, &QPushButton::clicked, this, [this] {
        if (d->job && d->job->isPaused())
            d->job->resume();
        else if (d->job)
            d->job->pause();
        showProgress();
    });
    connect(d->cancel, &QPushButton::clicked, this, [this] { setAsking(true); });
    connect(d->goOn, &QPushButton::clicked, this, [this] { setAsking(false); });
    connect(d->keep, &QPushButton::clicked, this, [this] { cancel(ImportJob::OnCancel::KeepWhatIsIn); });
    connect(d->undo, &QPushButton::clicked, this, [this] { cancel(ImportJob::OnCancel::UndoAll); });
    connect(d->rejected, &QPushButton::clicked, this, &ImportRun::rejectedRequested);
}

ImportRun::~ImportRun() = default;

bool ImportRun::wasCancelled() const
{
    return d->cancelled;
}

void ImportRun::setJob(ImportJob *job)
{
    d->job = job;
    d->cancelled = false;
    d->question->hide();
    for (QPushButton *button : {d->keep, d->undo, d->goOn, d->pause, d->cancel})
        button->setEnabled(true);
    if (job) {
        connect(job, &ImportJob::progressed, this, &ImportRun::showProgress);
        showProgress();
    }
}

// While the person thinks, nothing more is taken in.
void ImportRun::setAsking(bool asking)
{
    d->question->setVisible(asking);
    d->pause->setEnabled(!asking);
    d->cancel->setEnabled(!asking);
    (asking ? d->keep : d->cancel)->setFocus();
    if (d->job && asking)
        d->job->pause();
    else if (d->job)
        d->job->resume();
    showProgress();
}

void ImportRun::cancel(ImportJob::OnCancel what)
{
    for (QPushButton *button : {d->keep, d->undo, d->goOn})
        button->setEnabled(false);
    d->cancelled = true;
    if (d->job)
        d->job->cancel(what);
}

void ImportRun::showProgress()
{
    if (!d->job)
        return;
    const ingest::ImportProgress &progress = d->job->progress();
    d->text->setText(import_words::progress(progress));
    d->pause->setText(d->job->isPaused() ? tr("Resume") : tr("Pause"));
    const double share = progress.bytesTotal > 0 ? double(progress.bytesRead) / double(progress.bytesTotal) : 0;
    d->bar->setValue(int(share * 1000));
    d->counts->setText(import_words::counts(progress.counts));
    d->rejected->setVisible(progress.counts.rejected > 0);
    d->rejected->setText(tr("%Ln line(s) could not be read — See them", nullptr, int(progress.counts.rejected)));
}

} // namespace eventdesk
