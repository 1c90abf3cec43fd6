// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/subscriber_activity_page.h"

#include "models/ingest/export.h"
#include "models/items/timeline_model.h"
#include "ui/common/card.h"
#include "ui/common/file_export.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/page_errors.h"
#include "ui/common/page_header.h"
#include "ui/common/range_button.h"
#include "ui/common/removal_dialog.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/conditions/condition_chip.h"
#include "ui/subscribers/payload_pane.h"
#include "ui/subscribers/profile_card.h"
#include "ui/subscribers/timeline_delegate.h"
#include "ui/subscribers/timeline_geometry.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct SubscriberActivityPage::Private
{
    Session *session;
    QString key;
    SubscriberProfile profile;
    quint64 generation = 0;
    std::stop_source stop;

    TimelineModel *model;
    FileExport *exporter;
    PageHeader *header;
    QComboBox *event;
    RangeButton *range;
    QPushButton *exportButton;
    InlineMessage *message;
    StateView *whole;
    ProfileCard *card;
    StateView *timeline;
    TableView *table;
    QPushButton *heldBack;
    QSplitter *splitter;
    PayloadPane *payload;
};

SubscriberActivityPage::SubscriberActivityPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->model = new TimelineModel(session->store(), this);
    d->exporter = new FileExport(this);
    build();

    connect(d->header, &PageHeader::breadcrumbActivated, this, &SubscriberActivityPage::subscribersRequested);
    connect(d->card, &ProfileCard::eventRequested, this, &SubscriberActivityPage::eventRequested);
    connect(d->card, &ProfileCard::forgetRequested, this, &SubscriberActivityPage::askToForget);
    connect(d->payload, &PayloadPane::eventRequested, this, &SubscriberActivityPage::eventRequested);
    connect(d->payload, &PayloadPane::closeRequested, this, &SubscriberActivityPage::closePayload);
    connect(d->event, &QComboBox::activated, this, &SubscriberActivityPage::askTimeline);
    connect(d->range, &RangeButton::choiceChanged, this, &SubscriberActivityPage::askTimeline);
    connect(d->whole, &StateView::retryRequested, this, &SubscriberActivityPage::askProfile);
    connect(d->whole, &StateView::actionTriggered, this, &SubscriberActivityPage::subscribersRequested);
    connect(d->timeline, &StateView::retryRequested, d->model, &TimelineModel::retry);
    connect(d->timeline, &StateView::clearRequested, this, [this] {
        d->event->setCurrentIndex(0);
        d->range->setChoice(RangeChoice::Kind::AllTime);
        askTimeline();
    });
    connect(d->model, &TimelineModel::stateChanged, this, &SubscriberActivityPage::showTimelineState);
    connect(d->model, &TimelineModel::heldBackChanged, this, [this](qint64 rows) {
        d->heldBack->setText(tr("%Ln new event(s)", nullptr, int(rows)));
        d->heldBack->setVisible(rows > 0);
    });
    connect(d->heldBack, &QPushButton::clicked, this, [this] {
        d->model->showHeldBack();
        d->table->scrollToTop();
    });
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (d->payload->isVisible())
                    showPayload(current.row());
            });
    connect(d->table, &TableView::clicked, this, [this](const QModelIndex &index) { showPayload(index.row()); });
    connect(d->table, &TableView::activatedRow, this, &SubscriberActivityPage::showPayload);
    // The first row on screen says its day, whichever row that is.
    connect(d->table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        d->table->viewport()->update();
        d->model->setFollowing(value == 0);
    });
    connect(session->store(), &EventStore::changed, this, [this] {
        if (!d->key.isEmpty() && d->whole->state() == StateView::State::Content)
            askProfile();
    });
    connect(session, &Session::settingsChanged, this, [this] {
        d->model->setZone(d->session->zone());
        if (!d->key.isEmpty())
            askProfile();
        d->table->viewport()->update();
    });
}

SubscriberActivityPage::~SubscriberActivityPage()
{
    d->stop.request_stop();
}

QString SubscriberActivityPage::subscriber() const
{
    return d->key;
}

void SubscriberActivityPage::build()
{
    d->header = new PageHeader;
    d->header->setBreadcrumb(tr("Subscribers"));
    d->header->setTitle(tr("Subscriber activity"));
    d->event = new QComboBox;
    d->event->setAccessibleName(tr("Event"));
    d->event->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    d->event->setMinimumContentsLength(18);
    d->range = new RangeButton(d->session);
    d->range->setChoice(RangeChoice::Kind::AllTime);
    d->exportButton = new QPushButton(tr("Export"));
    d->exportButton->setProperty("menu", true);
    auto *menu = new QMenu(d->exportButton);
    connect(menu->addAction(tr("NDJSON…")), &QAction::triggered, this,
            [this] { chooseFile(int(ingest::ExportFormat::Ndjson)); });
    connect(menu->addAction(tr("CSV…")), &QAction::triggered, this,
            [this] { chooseFile(int(ingest::ExportFormat::Csv)); });
    d->exportButton->setMenu(menu);
    for (QWidget *widget :
         {static_cast<QWidget *>(d->event), static_cast<QWidget *>(d->range), static_cast<QWidget *>(d->exportButton)})
        d->header->addAction(widget);

    d->message = new InlineMessage;
    connect(d->message, &InlineMessage::actionTriggered, d->exporter, &FileExport::cancel);
    connect(d->exporter, &FileExport::progressed, this, [this](qint64 done) {
        d->message->showInformation(tr("Exporting: %Ln event(s) so far", nullptr, int(done)), tr("Cancel"));
    });
    connect(d->exporter, &FileExport::finished, this, [this](qint64 count, const QString &path) {
        d->exportButton->setEnabled(true);
        //: %1 is a file
        d->message->showPositive(
            tr("%Ln event(s) are in %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(path)));
    });
    connect(d->exporter, &FileExport::failed, this, [this](const Error &error) {
        d->exportButton->setEnabled(true);
        d->message->showError(error);
    });
    connect(d->exporter, &FileExport::cancelled, this, [this] {
        d->exportButton->setEnabled(true);
        d->message->showInformation(tr("The export was cancelled; no file was written."));
    });

    d->card = new ProfileCard(d->session);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(d->card);
    row->addWidget(buildTimeline(), 1);
    d->whole = new StateView(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(14);
    layout->addWidget(d->header);
    layout->addWidget(d->message);
    layout->addWidget(d->whole, 1);
}

QWidget *SubscriberActivityPage::buildTimeline()
{
    d->table = new TableView(tr("Timeline"));
    d->table->setModel(d->model);
    d->table->setItemDelegate(new TimelineDelegate(d->session, d->table));
    d->table->setRowHeight(TimelineGeometry::rowHeight);
    d->table->horizontalHeader()->hide();
    for (int column = 1; column < d->model->columnCount(); ++column)
        d->table->hideColumn(column);
    d->table->setStretchColumn(0);
    d->timeline = new StateView(d->table);
    d->payload = new PayloadPane(d->session);
    d->payload->hide();
    d->heldBack = new QPushButton;
    d->heldBack->setProperty("role", u"link"_s);
    d->heldBack->hide();

    d->splitter = new QSplitter(Qt::Vertical);
    d->splitter->addWidget(d->timeline);
    d->splitter->addWidget(d->payload);
    d->splitter->setStretchFactor(0, 3);
    d->splitter->setStretchFactor(1, 2);
    d->splitter->setChildrenCollapsible(false);
    auto *card = new Card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, Card::corner, 1, Card::corner);
    layout->setSpacing(0);
    layout->addWidget(d->heldBack, 0, Qt::AlignHCenter);
    layout->addWidget(makePageErrors(d->model));
    layout->addWidget(d->splitter, 1);
    return card;
}

void SubscriberActivityPage::showSubscriber(const QString &key)
{
    const bool another = key != d->key;
    d->key = key;
    if (another) {
        d->profile = {};
        d->event->clear();
        d->range->setChoice(RangeChoice::Kind::AllTime);
        d->message->hide();
        d->model->clear();
        closePayload();
        d->whole->showLoading();
    }
    askProfile();
}

void SubscriberActivityPage::askProfile()
{
    d->stop.request_stop();
    d->stop = {};
    awaitProfile(this, ++d->generation, d->key, d->stop.get_token());
}

QCoro::Task<> SubscriberActivityPage::awaitProfile(QPointer<SubscriberActivityPage> page, quint64 generation,
                                                   QString key, std::stop_token stop)
{
    Session *session = page->d->session;
    ProfileQuery query;
    query.subscriber = key;
    query.zone = session->zone();
    auto answer = co_await session->store()->profile(std::move(query), stop);
    if (!page || page->d->generation != generation)
        co_return;
    if (answer)
        page->takeProfile(std::move(*answer));
    else if (answer.error().kind == ErrorKind::NotFound)
        page->d->whole->showEmpty(
            u"user"_s, tr("Nobody here is called “%1”").arg(onOneLine(key, 60)),
            tr("The person may have come with an import that was undone since, or was forgotten."),
            tr("All subscribers"));
    else
        page->d->whole->showFailed(answer.error());
}

void SubscriberActivityPage::takeProfile(SubscriberProfile profile)
{
    const bool another = profile.summary.subscriber.number != d->profile.summary.subscriber.number;
    d->profile = std::move(profile);
    d->card->setProfile(d->profile);
    d->header->setSubtitle(d->profile.summary.subscriber.key());
    offerEvents();
    d->whole->showContent();
    if (another)
        askTimeline();
}

// Keeps what is chosen.
void SubscriberActivityPage::offerEvents()
{
    const QVariant chosen = d->event->currentData();
    d->event->clear();
    d->event->addItem(tr("All events"), QString());
    for (const SubscriberProfile::EventCount &event : std::as_const(d->profile.events)) {
        //: An event and how often it happened
        d->event->addItem(tr("%1 (%2)").arg(event.event, format::count(event.occurrences)), event.event);
    }
    d->event->setCurrentIndex(std::max(0, d->event->findData(chosen)));
}

void SubscriberActivityPage::askTimeline()
{
    closePayload();
    d->model->setZone(d->session->zone());
    FeedQuery query;
    query.event = d->event->currentData().toString();
    query.subscriber = d->profile.summary.subscriber.number;
    query.range = d->range->range();
    d->model->setQuery(query);
    d->table->scrollToTop();
}

void SubscriberActivityPage::showTimelineState()
{
    switch (d->model->state()) {
    case WindowedModel::State::Loading:
        d->timeline->showLoading();
        return;
    case WindowedModel::State::Failed:
        d->timeline->showFailed(d->model->error());
        return;
    case WindowedModel::State::Empty:
        if (d->event->currentIndex() > 0 || d->range->choice() != RangeChoice::Kind::AllTime)
            d->timeline->showFiltered(tr("Nothing of that kind happened in this time."));
        else
            d->timeline->showEmpty(u"list"_s, tr("Nothing has happened yet"),
                                   tr("Events that name this person will appear here."));
        return;
    case WindowedModel::State::Ready:
        d->timeline->showContent();
    }
}

void SubscriberActivityPage::showPayload(int row)
{
    const Occurrence *occurrence = row >= 0 ? d->model->occurrence(row) : nullptr;
    if (!occurrence)
        return;
    d->payload->setOccurrence(*occurrence);
    if (d->payload->isHidden()) {
        d->payload->show();
        const int height = d->splitter->height();
        d->splitter->setSizes({height * 3 / 5, height * 2 / 5});
        d->table->scrollTo(d->model->index(row, 0));
    }
}

void SubscriberActivityPage::closePayload()
{
    d->payload->hide();
}

void SubscriberActivityPage::askToForget()
{
    const QString key = d->profile.summary.subscriber.key();
    if (key.isEmpty())
        return; // another person is on the way
    auto *dialog = new RemovalDialog(tr("Forget this person"), tr("Forget for good"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is a person's e-mail, id or phone
    dialog->offer(
        tr("Everything that %1 did will be removed: %Ln event(s). Rejected records that name this person lose "
           "their text.",
           nullptr, int(d->profile.summary.occurrences))
            .arg(key),
        [store = d->session->store(), key] { return store->forget(key); });
    connect(dialog, &RemovalDialog::removed, this, [this] {
        ++d->generation; // an answer under way is of nobody
        d->key.clear();
        d->profile = {};
        d->model->clear();
        d->whole->showLoading(); // nothing of them is seen on the way
        Q_EMIT subscribersRequested();
    });
    dialog->open();
}

void SubscriberActivityPage::chooseFile(int format)
{
    const bool csv = ingest::ExportFormat(format) == ingest::ExportFormat::Csv;
    auto *dialog = new QFileDialog(this, tr("Export the timeline"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"ndjson"_s);
    dialog->setNameFilter(csv ? tr("CSV (*.csv)") : tr("NDJSON (*.ndjson)"));
    QString name = d->key;
    for (QChar &letter : name) {
        if (!letter.isLetterOrNumber() && letter != u'.' && letter != u'@' && letter != u'-')
            letter = u'_';
    }
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        ingest::ExportOptions options;
        options.query = d->model->query();
        options.format = ingest::ExportFormat(format);
        d->exportButton->setEnabled(false);
        d->message->showInformation(tr("Exporting…"), tr("Cancel"));
        d->exporter->start(
            [store = d->session->store(), options](QIODevice *out, std::stop_token stop,
                                                   FileExport::Progress progress) {
                return ingest::exportOccurrences(store, options, out, stop, std::move(progress));
            },
            path);
    });
    dialog->open();
}

} // namespace eventdesk
