// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/custom_events_page.h"

#include "models/items/event_catalogue_model.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/page_header.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/catalogue_delegates.h"
#include "ui/events/connect_dialog.h"
#include "ui/events/new_event_dialog.h"
#include "ui/events/row_action_delegate.h"
#include "ui/events/source_title.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace eventdesk {

using Model = EventCatalogueModel;

struct CustomEventsPage::Private
{
    Session *session;
    Model *model = nullptr;
    QLineEdit *search = nullptr;
    QComboBox *source = nullptr;
    QCheckBox *showArchived = nullptr;
    InlineMessage *message = nullptr;
    StateView *view = nullptr;
    TableView *table = nullptr;
    QString lastArchived; // what Undo is about
    bool lastWasArchiving = false;
    QString selected; // kept over a reset of the model
};

CustomEventsPage::CustomEventsPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    d->model = new Model(session->store(), this);
    build();
    connect(d->model, &Model::stateChanged, this, &CustomEventsPage::showState);
    connect(d->model, &Model::catalogueChanged, this, [this] {
        showSources();
        showState();
        Q_EMIT countChanged(d->model->total());
    });
    connect(d->model, &QAbstractItemModel::rowsInserted, this, &CustomEventsPage::showState);
    connect(d->model, &QAbstractItemModel::rowsRemoved, this, &CustomEventsPage::showState);
    connect(d->model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const auto current = d->table->currentIndex();
        d->selected = current.isValid() ? current.data(Model::NameRole).toString() : QString();
    });
    connect(d->model, &QAbstractItemModel::modelReset, this, [this] {
        if (const int row = d->model->rowOf(d->selected); row >= 0)
            d->table->setCurrentIndex(d->model->index(row, 0));
        showState();
    });
    connect(session, &Session::settingsChanged, this, [this] { d->model->setZone(d->session->zone()); });
    // "3 min ago" goes on by itself.
    auto *minute = new QTimer(this);
    minute->setInterval(30'000);
    connect(minute, &QTimer::timeout, this, [this] { d->table->viewport()->update(); });
    minute->start();
    d->model->setZone(session->zone());
}

CustomEventsPage::~CustomEventsPage() = default;

bool CustomEventsPage::isSettled() const
{
    return d->model->state() != Model::State::Loading;
}

QString CustomEventsPage::search() const
{
    return d->search->text();
}

void CustomEventsPage::setSearch(const QString &text)
{
    if (text == search())
        return;
    const QSignalBlocker quiet(this);
    d->search->setText(text);
}

void CustomEventsPage::build()
{
    auto *header = new PageHeader;
    header->setTitle(tr("Custom events"));
    auto *create = new QPushButton(tr("New custom event"));
    create->setProperty("role", u"primary"_s);
    connect(create, &QPushButton::clicked, this, &CustomEventsPage::createEvent);
    header->addAction(create);

    d->message = new InlineMessage;
    connect(d->message, &InlineMessage::actionTriggered, this, [this] {
        d->message->hide();
        archive(d->lastArchived, !d->lastWasArchiving);
    });

    buildTable();
    d->view = new StateView(d->table);
    connect(d->view, &StateView::actionTriggered, this, &CustomEventsPage::importRequested);
    connect(d->view, &StateView::retryRequested, d->model, &Model::refresh);
    connect(d->view, &StateView::clearRequested, this, [this] {
        d->search->clear();
        d->source->setCurrentIndex(0);
        d->search->setFocus();
    });
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, Card::corner, 1, Card::corner);
    inside->addWidget(d->view);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(14);
    column->addWidget(header);
    column->addWidget(buildFilters());
    column->addWidget(d->message);
    column->addWidget(card, 1);
}

QWidget *CustomEventsPage::buildFilters()
{
    auto *bar = new QWidget;
    d->search = new QLineEdit;
    d->search->setPlaceholderText(tr("Search events"));
    d->search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    d->search->setAccessibleName(tr("Search events"));
    d->search->setClearButtonEnabled(true);
    d->search->setFixedWidth(240);
    d->search->setProperty("searches", true);
    connect(d->search, &QLineEdit::textChanged, this, [this](const QString &text) {
        d->model->setSearch(text);
        showState();
        Q_EMIT searchChanged();
    });

    d->source = new QComboBox;
    d->source->setAccessibleName(tr("Source"));
    d->source->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    d->source->addItem(tr("All sources"), QString());
    connect(d->source, &QComboBox::currentIndexChanged, this, [this] {
        d->model->setSource(d->source->currentData().toString());
        showState();
    });

    d->showArchived = new QCheckBox(tr("Show archived"));
    d->showArchived->hide();
    connect(d->showArchived, &QCheckBox::toggled, this, [this](bool shown) {
        d->model->setShowsArchived(shown);
        showState();
    });

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(d->search);
    row->addWidget(d->source);
    row->addStretch();
    row->addWidget(d->showArchived);
    return bar;
}

void CustomEventsPage::buildTable()
{
    auto *table = new TableView(tr("Custom events"));
    d->table = table;
    table->setModel(d->model);
    const int lines = QFontMetrics(theme::monospaceFont()).height() + QFontMetrics(theme::smallFont()).height();
    table->setRowHeight(lines + 22);
    table->setItemDelegateForColumn(Model::NameColumn, new EventNameDelegate(table));
    table->setItemDelegateForColumn(Model::RecentColumn, new SparklineDelegate(table));
    const auto source = [](const QModelIndex &index, const Session &) {
        return sourceTitle(index.data(Model::SummaryRole).value<EventSummary>().event.source);
    };
    const auto last = [](const QModelIndex &index, const Session &session) {
        const auto time = index.data(Model::SummaryRole).value<EventSummary>().last;
        return time ? format::relativeTime(*time, session.now(), session.zone()) : index.data().toString();
    };
    table->setItemDelegateForColumn(Model::SourceColumn, new MutedTextDelegate(d->session, source, table));
    table->setItemDelegateForColumn(Model::LastColumn, new MutedTextDelegate(d->session, last, table));
    auto *action = new RowActionDelegate(table);
    table->setItemDelegateForColumn(Model::ActionColumn, action);
    table->setStretchColumn(Model::NameColumn);
    const int actionWidth = RowActionDelegate::columnWidth();
    table->setColumnWidths({0, 130, 176, 126, 96, 130, actionWidth});
    table->setDroppableColumns({Model::SourceColumn, Model::LastColumn, Model::RecentColumn});
    table->horizontalHeader()->setSectionResizeMode(Model::ActionColumn, QHeaderView::Fixed);
    table->setSortableColumns({Model::NameColumn, Model::SourceColumn, Model::RecentColumn, Model::OccurrencesColumn,
                               Model::PeopleColumn, Model::LastColumn});
    table->sortBy(Model::OccurrencesColumn, Qt::DescendingOrder);
    table->installEventFilter(this);
    table->viewport()->installEventFilter(this);

    connect(table, &TableView::activatedRow, this, &CustomEventsPage::openRow);
    connect(action, &RowActionDelegate::triggered, this, &CustomEventsPage::openRow);
    connect(action, &RowActionDelegate::moreRequested, this, &CustomEventsPage::showMenu);
}

// The menu key is about the row that the keyboard is on, wherever the mouse lies.
bool CustomEventsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool keyboard = menu->reason() == QContextMenuEvent::Keyboard;
        if (!keyboard && watched != d->table->viewport())
            return false;
        const auto index = keyboard ? d->table->currentIndex() : d->table->indexAt(menu->pos());
        if (index.isValid())
            showMenu(index.row(), keyboard ? d->table->viewport()->mapToGlobal(d->table->visualRect(index).bottomLeft())
                                           : menu->globalPos());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CustomEventsPage::showState()
{
    d->showArchived->setVisible(d->model->archived() > 0);
    switch (d->model->state()) {
    case Model::State::Loading:
        d->view->showLoading();
        return;
    case Model::State::Failed:
        d->view->showFailed(d->model->error());
        return;
    case Model::State::Ready:
        break;
    }
    if (d->model->rowCount() > 0)
        d->view->showContent();
    else if (d->model->isFiltered())
        d->view->showFiltered(tr("No event has this in its name or description, from this source."));
    else if (d->model->archived() > 0)
        d->view->showEmpty(u"archive"_s, tr("All events are archived"),
                           tr("Show the archived ones to take them out of the archive again."));
    else
        d->view->showEmpty(u"events"_s, tr("No custom events yet"),
                           tr("Import a log that you have: its events appear here. Or make the first event yourself "
                              "and give its code to your developer."),
                           tr("Import a log"));
}

void CustomEventsPage::showSources()
{
    const QStringList sources = d->model->sources();
    QStringList listed;
    for (int i = 1; i < d->source->count(); ++i)
        listed.append(d->source->itemData(i).toString());
    if (listed == sources)
        return;
    const QString chosen = d->source->currentData().toString();
    const QSignalBlocker quiet(d->source);
    while (d->source->count() > 1)
        d->source->removeItem(1);
    for (const auto &source : sources)
        d->source->addItem(sourceTitle(source), source);
    d->source->setCurrentIndex(qMax(0, d->source->findData(chosen)));
    d->model->setSource(d->source->currentData().toString());
}

void CustomEventsPage::focusSearch()
{
    d->search->setFocus();
    d->search->selectAll();
}

void CustomEventsPage::openRow(int row)
{
    const EventSummary &summary = d->model->summary(row);
    if (summary.occurrences == 0)
        connectEvent(summary.event.name);
    else
        Q_EMIT eventRequested(summary.event.name);
}

void CustomEventsPage::createEvent()
{
    auto *dialog = new NewEventDialog(d->session->store(), d->model->names(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewEventDialog::created, this, &CustomEventsPage::connectEvent);
    dialog->open();
}

void CustomEventsPage::connectEvent(const QString &name)
{
    auto *dialog = new ConnectDialog(name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CustomEventsPage::showMenu(int row, QPoint globalPosition)
{
    d->table->setCurrentIndex(d->model->index(row, 0));
    const EventSummary summary = d->model->summary(row);
    const QString name = summary.event.name;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(u"chart"_s), tr("View"), this, [this, name] { Q_EMIT eventRequested(name); });
    menu->addAction(theme::icon(u"code"_s), tr("Connect …"), this, [this, name] { connectEvent(name); });
    menu->addAction(theme::icon(u"copy"_s), tr("Copy name"), this,
                    [name] { QGuiApplication::clipboard()->setText(name); });
    menu->addSeparator();
    if (summary.event.archived)
        menu->addAction(theme::icon(u"unarchive"_s), tr("Take out of the archive"), this,
                        [this, name] { archive(name, false); });
    else
        menu->addAction(theme::icon(u"archive"_s), tr("Archive"), this, [this, name] { archive(name, true); });
    menu->popup(globalPosition);
}

void CustomEventsPage::archive(const QString &name, bool archived)
{
    sendArchive(this, name, archived);
}

QCoro::Task<> CustomEventsPage::sendArchive(QPointer<CustomEventsPage> self, QString name, bool archived)
{
    const auto answer = co_await self->d->session->store()->archiveEvent(name, archived);
    if (!self)
        co_return;
    Private &d = *self->d;
    d.model->refresh();
    if (!answer) {
        d.message->showError(answer.error());
        co_return;
    }
    d.lastArchived = name;
    d.lastWasArchiving = archived;
    d.message->showPositive(archived ? tr("%1 is archived. Its occurrences are kept.").arg(name)
                                     : tr("%1 is out of the archive.").arg(name),
                            tr("Undo"));
}

} // namespace eventdesk
