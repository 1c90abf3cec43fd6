// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payload_tab.h"

#include "models/items/parameter_data.h"
#include "models/items/parameters_model.h"
#include "ui/common/card.h"
#include "ui/common/search_field.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/parameter_details.h"
#include "ui/events/share_delegate.h"

#include <QBoxLayout>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

PayloadTab::PayloadTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_data(new ParameterData(session->store(), this))
    , m_model(new ParametersModel(this))
    , m_details(new ParameterDetails(session))
{
    m_search = new SearchField(tr("Search parameters"), tr("Search parameters"));
    m_search->setFixedWidth(240);
    connect(m_search, &SearchField::searched, this, [this] {
        m_model->setFilter(m_search->take());
        showRows();
    });
    m_count = new QLabel;
    m_count->setFont(theme::smallFont());
    m_count->setProperty("tone", u"muted"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_search);
    tools->addStretch();
    tools->addWidget(m_count);

    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(buildList(), 12);
    m_details->setMinimumWidth(320);
    row->addWidget(m_details, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(tools);
    column->addLayout(row, 1);

    connect(m_data, &StoreAnswer::changed, this, &PayloadTab::show);
    connect(session->store(), &EventStore::changed, this, [this] {
        if (isVisible())
            m_data->refresh();
        else
            m_outdated = true;
    });
    connect(m_details, &ParameterDetails::breakDownRequested, this, &PayloadTab::breakDownRequested);
    connect(m_details, &ParameterDetails::conditionRequested, this, &PayloadTab::conditionRequested);
    connect(m_states, &StateView::retryRequested, m_data, &StoreAnswer::askAgain);
    connect(m_states, &StateView::actionTriggered, this, &PayloadTab::allTimeRequested);
    connect(m_states, &StateView::clearRequested, this, [this] {
        if (m_data->parameters().isEmpty()) {
            Q_EMIT clearConditionsRequested();
            return;
        }
        m_search->clear();
        m_model->setFilter(m_search->take());
        showRows();
    });
}

QWidget *PayloadTab::buildList()
{
    m_table = new TableView(tr("Parameters"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ShareDelegate(ParametersModel::PresenceColumn, ParametersModel::ShareRole, m_table));
    m_table->setStretchColumn(ParametersModel::PathColumn);
    m_table->setTextElideMode(Qt::ElideMiddle); // paths differ at their ends
    m_table->setColumnWidths({0, 112, 130, 90, 150});
    m_table->setDroppableColumns({ParametersModel::TopColumn, ParametersModel::DistinctColumn});
    m_table->setSortableColumns(
        {ParametersModel::PathColumn, ParametersModel::PresenceColumn, ParametersModel::DistinctColumn});
    m_table->sortBy(ParametersModel::PathColumn, Qt::AscendingOrder);
    connect(m_table, &TableView::sortChanged, this, &PayloadTab::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_chosen = m_model->parameter(now.row()).path;
        showCurrent();
    });
    connect(m_table, &TableView::activatedRow, this,
            [this](int number) { Q_EMIT breakDownRequested(m_model->parameter(number).path); });
    m_states = new StateView(m_table);
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, Card::corner, 1, Card::corner);
    inCard->addWidget(m_states);
    return card;
}

void PayloadTab::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event()) {
        m_search->clear();
        m_model->setFilter(m_search->take());
        m_chosen.clear();
        m_data->clear();
    }
    m_scope = scope;
    ask();
}

void PayloadTab::ask()
{
    if (m_scope.event().isEmpty())
        return;
    ParameterQuery query;
    query.event = m_scope.event();
    query.range = m_scope.range;
    query.condition = m_scope.condition;
    m_outdated = false;
    m_data->ask(std::move(query));
}

bool PayloadTab::isSettled() const
{
    return m_data->isSettled() && !m_search->isWaiting();
}

void PayloadTab::show()
{
    m_count->clear();
    switch (m_data->state()) {
    case StoreAnswer::State::Nothing:
    case StoreAnswer::State::Loading:
        m_states->showLoading();
        break;
    case StoreAnswer::State::Failed:
        m_states->showFailed(m_data->error());
        m_details->setParameter({});
        break;
    case StoreAnswer::State::Ready:
        m_model->setParameters(m_data->parameters());
        showRows();
        break;
    }
}

void PayloadTab::showRows()
{
    if (m_data->state() != StoreAnswer::State::Ready)
        return;
    const int rows = m_model->rowCount();
    if (rows > 0) {
        m_states->showContent();
        m_count->setText(tr("%Ln parameter(s)", nullptr, rows));
        int row = m_model->rowOf(m_chosen);
        // At first one that has values: lists and objects say little.
        for (int i = 0; i < rows && row < 0; ++i)
            row = m_model->parameter(i).distinct > 0 ? i : row;
        row = std::max(row, 0);
        m_table->setCurrentIndex(m_model->index(row, ParametersModel::PathColumn));
        showCurrent();
        return;
    }
    m_count->clear();
    m_details->setParameter({});
    if (!m_data->parameters().isEmpty())
        m_states->showFiltered(tr("No parameter has that in its name."));
    else if (!m_scope.condition.isEverything())
        m_states->showNoneUnderConditions();
    else if (m_scope.range != TimeRange() && m_scope.summary.occurrences > 0)
        m_states->showEmpty(u"braces"_s, tr("No parameter in this range"),
                            tr("Either the event did not happen in these days, or nothing was sent with it."),
                            tr("Show all time"));
    else
        m_states->showEmpty(u"braces"_s, tr("No parameter yet"),
                            tr("What is sent with the event, its payload, is taken apart here."));
}

void PayloadTab::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setParameter(current.isValid() ? std::optional(m_model->parameter(current.row())) : std::nullopt);
}

void PayloadTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_outdated, false))
        m_data->refresh();
}

} // namespace eventdesk
