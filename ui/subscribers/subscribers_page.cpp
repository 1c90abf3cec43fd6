// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/subscribers_page.h"

#include "models/items/subscribers_model.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/page_errors.h"
#include "ui/common/page_header.h"
#include "ui/common/search_field.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/conditions/condition_chip.h"
#include "ui/subscribers/subscriber_delegate.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct SubscribersPage::Private
{
    Session *session;
    SubscribersModel *model;
    PageHeader *header;
    SearchField *search;
    StateView *states;
    TableView *table;
};

SubscribersPage::SubscribersPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->model = new SubscribersModel(session->store(), this);
    d->header = new PageHeader;
    d->header->setTitle(tr("Subscribers"));

    d->search = new SearchField(tr("Search by e-mail, id or phone"), tr("Search subscribers"));
    d->search->setMaximumWidth(420);

    d->table = new TableView(tr("Subscribers"));
    d->table->setModel(d->model);
    d->table->setItemDelegate(new SubscriberDelegate(session, d->table));
    d->table->setRowHeight(48);
    d->table->setColumnWidths({0, 220, 110, 150, 150});
    d->table->setStretchColumn(SubscribersModel::KeyColumn);
    d->table->setDroppableColumns({SubscribersModel::OtherKeysColumn, SubscribersModel::FirstColumn});
    d->table->setSortableColumns(
        {SubscribersModel::KeyColumn, SubscribersModel::OccurrencesColumn, SubscribersModel::LastColumn});
    d->table->sortBy(SubscribersModel::LastColumn, Qt::DescendingOrder);
    d->states = new StateView(d->table);

    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, Card::corner, 1, Card::corner);
    inside->setSpacing(0);
    inside->addWidget(makePageErrors(d->model));
    inside->addWidget(d->states);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 24);
    layout->setSpacing(14);
    layout->addWidget(d->header);
    layout->addWidget(d->search);
    layout->addWidget(card, 1);

    connect(d->search, &SearchField::searched, this, [this] {
        d->model->setSearch(d->search->take());
        Q_EMIT searchChanged();
    });
    connect(d->table, &TableView::activatedRow, this, &SubscribersPage::open);
    connect(d->table, &TableView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(d->model, &SubscribersModel::stateChanged, this, &SubscribersPage::showState);
    connect(d->model, &SubscribersModel::countChanged, this, &SubscribersPage::showState);
    connect(d->states, &StateView::retryRequested, d->model, &SubscribersModel::retry);
    connect(d->states, &StateView::actionTriggered, this, &SubscribersPage::importRequested);
    connect(d->states, &StateView::clearRequested, this, [this] {
        setSearch({});
        Q_EMIT searchChanged();
        d->search->setFocus();
    });
    connect(session, &Session::settingsChanged, d->table->viewport(), qOverload<>(&QWidget::update));
    d->model->setSearch({});
}

SubscribersPage::~SubscribersPage() = default;

QString SubscribersPage::search() const
{
    return d->model->search();
}

void SubscribersPage::setSearch(const QString &text)
{
    if (text == search() && !d->search->isWaiting())
        return;
    d->search->setText(text);
    d->model->setSearch(d->search->take());
}

void SubscribersPage::open(int row)
{
    const SubscriberSummary *person = d->model->person(row);
    if (person)
        Q_EMIT subscriberRequested(person->subscriber.key());
}

void SubscribersPage::showState()
{
    switch (d->model->state()) {
    case WindowedModel::State::Loading:
        d->states->showLoading();
        return;
    case WindowedModel::State::Failed:
        d->states->showFailed(d->model->error());
        return;
    case WindowedModel::State::Empty:
        d->header->setSubtitle({});
        if (d->model->search().isEmpty())
            d->states->showEmpty(u"subscribers"_s, tr("Nobody is here yet"),
                                 tr("Subscribers come with the events that they cause. Import a log to see them."),
                                 tr("Import a log"));
        else
            d->states->showFiltered(
                tr("Nobody's e-mail, id or phone contains “%1”.").arg(onOneLine(d->model->search(), 60)));
        return;
    case WindowedModel::State::Ready:
        d->header->setSubtitle(d->model->search().isEmpty() ? tr("%Ln person(s)", nullptr, d->model->rowCount())
                                                            //: People who were found by a search
                                                            : tr("%Ln found", nullptr, d->model->rowCount()));
        d->states->showContent();
    }
}

} // namespace eventdesk
