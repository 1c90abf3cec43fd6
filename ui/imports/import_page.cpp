// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_page.h"

#include "ui/common/inline_message.h"
#include "ui/common/page_header.h"
#include "ui/common/session.h"
#include "ui/imports/drop_zone.h"
#include "ui/imports/earlier_imports.h"
#include "ui/imports/import_card.h"

#include <QDirIterator>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype mostFiles = 100; // at a time: each is a card

QStringList withoutFolders(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext() && inside.size() <= mostFiles)
            inside.append(walk.next());
        inside.sort();
        files += inside;
    }
    return files;
}

} // namespace

struct ImportPage::Private
{
    Session *session;
    QList<ImportCard *> cards; // newest first
    QList<ImportCard *> queue;
    PageHeader *header;
    QPushButton *choose;
    QPushButton *all;
    InlineMessage *message;
    DropZone *zone;
    QVBoxLayout *list;
};

ImportPage::ImportPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    setAcceptDrops(true);
    build();
    showState();
}

ImportPage::~ImportPage() = default;

void ImportPage::build()
{
    d->header = new PageHeader;
    d->header->setTitle(tr("Import a log"));
    d->all = new QPushButton;
    d->choose = new QPushButton(tr("Choose files…"));
    d->header->addAction(d->all);
    d->header->addAction(d->choose);
    d->message = new InlineMessage;
    d->zone = new DropZone;

    auto *content = new QWidget;
    content->setProperty("scrolled", true);
    d->list = new QVBoxLayout(content);
    d->list->setContentsMargins({});
    d->list->setSpacing(14);
    d->list->addWidget(d->zone, 1);
    d->list->addWidget(new EarlierImports(d->session));
    d->list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(14);
    layout->addWidget(d->header);
    layout->addWidget(d->message);
    layout->addWidget(scroll, 1);

    connect(d->choose, &QPushButton::clicked, this, [this] { chooseFiles(nullptr); });
    connect(d->zone, &DropZone::chooseRequested, this, [this] { chooseFiles(nullptr); });
    connect(d->all, &QPushButton::clicked, this, &ImportPage::importAll);
}

void ImportPage::openFiles(const QStringList &paths)
{
    QStringList files = withoutFolders(paths);
    if (files.isEmpty() && !paths.isEmpty())
        d->message->showInformation(tr("There is no file in that folder. Choose another."));
    else if (files.size() > mostFiles)
        d->message->showWarning(
            tr("These are more than %Ln files: the first of them are here, open the others after them.", nullptr,
               int(mostFiles)));
    else
        d->message->hide();
    files = files.first(std::min(files.size(), mostFiles));
    for (auto path = files.crbegin(); path != files.crend(); ++path)
        add(*path);
}

bool ImportPage::isImporting() const
{
    return std::ranges::any_of(d->cards, [](const ImportCard *card) {
        return card->state() == ImportCard::State::Running || card->state() == ImportCard::State::Waiting;
    });
}

void ImportPage::add(const QString &path)
{
    // The same file once more: what was chosen for it stays.
    for (const ImportCard *card : std::as_const(d->cards)) {
        if (card->path() == path && card->state() != ImportCard::State::Ended)
            return;
    }
    auto *card = new ImportCard(d->session, path);
    d->cards.prepend(card);
    d->list->insertWidget(0, card);
    connect(card, &ImportCard::importRequested, this, [this, card] {
        d->queue.append(card);
        card->wait();
        startNext();
    });
    connect(card, &ImportCard::stateChanged, this, [this] {
        startNext();
        showState();
    });
    connect(card, &ImportCard::removeRequested, this, [this, card] { remove(card); });
    connect(card, &ImportCard::chooseRequested, this, [this, card] { chooseFiles(card); });
    connect(card, &ImportCard::eventRequested, this, &ImportPage::eventRequested);
    connect(card, &ImportCard::eventsRequested, this, &ImportPage::eventsRequested);
    showState();
}

void ImportPage::remove(ImportCard *card)
{
    d->queue.removeOne(card);
    d->cards.removeOne(card);
    card->hide();
    card->deleteLater();
    showState();
}

// The store takes in one log at a time.
void ImportPage::startNext()
{
    const bool running = std::ranges::any_of(
        d->cards, [](const ImportCard *card) { return card->state() == ImportCard::State::Running; });
    if (!running && !d->queue.isEmpty())
        d->queue.takeFirst()->start();
}

void ImportPage::importAll()
{
    QList<ImportCard *> ready;
    for (ImportCard *card : std::as_const(d->cards)) {
        if (card->canImport())
            ready.append(card);
    }
    for (ImportCard *card : std::as_const(ready))
        Q_EMIT card->importRequested();
}

void ImportPage::showState()
{
    const auto ready = std::ranges::count_if(d->cards, &ImportCard::canImport);
    d->all->setVisible(ready > 1);
    d->all->setText(tr("Import %Ln file(s)", nullptr, int(ready)));
    d->zone->setVisible(d->cards.isEmpty());
    d->choose->setVisible(!d->cards.isEmpty());
}

void ImportPage::chooseFiles(ImportCard *instead)
{
    auto *dialog = new QFileDialog(this, tr("Choose logs"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setDirectory(instead ? QFileInfo(instead->path()).absolutePath()
                                 : QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    connect(dialog, &QFileDialog::filesSelected, this,
            [this, instead = QPointer<ImportCard>(instead)](const QStringList &paths) {
                if (instead)
                    remove(instead);
                openFiles(paths);
            });
    dialog->open();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    d->zone->setHovered(true);
}

void ImportPage::dragLeaveEvent(QDragLeaveEvent *)
{
    d->zone->setHovered(false);
}

void ImportPage::dropEvent(QDropEvent *event)
{
    d->zone->setHovered(false);
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        d->message->showInformation(tr("Only files of this computer can be dropped here."));
    else
        openFiles(paths);
    event->acceptProposedAction();
}

} // namespace eventdesk
