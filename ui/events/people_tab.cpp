// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/people_tab.h"

#include "models/ingest/export.h"
#include "ui/common/card.h"
#include "ui/common/export_button.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/page_errors.h"
#include "ui/common/search_field.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/people_delegate.h"

#include <QBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace eventdesk {

PeopleTab::PeopleTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new BestPeopleModel(session->store(), this))
{
    m_search = new SearchField(tr("Search by subscriber"), tr("Search by subscriber"));
    m_search->setFixedWidth(240);
    connect(m_search, &SearchField::searched, this, &PeopleTab::ask);
    m_count = new QLabel;
    m_count->setFont(theme::smallFont());
    m_count->setProperty("tone", u"muted"_s);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_search);
    tools->addStretch();
    tools->addWidget(m_count);
    m_export = new ExportButton(tr("Export the people"), [this](ingest::ExportFormat format) {
        const ingest::PeopleExportOptions options{.query = query(), .format = format};
        return
            [store = m_session->store(), options](QIODevice *out, std::stop_token stop, FileExport::Progress progress) {
                return ingest::exportPeople(store, options, out, stop, std::move(progress));
            };
    });
    tools->addSpacing(10);
    tools->addWidget(m_export);

    buildTable();
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_message = new InlineMessage;
    auto *copy =
        new RowCopy(m_table, [this](CopyFormat format, const QList<int> &rows) { return copied(format, rows); });
    connect(copy, &RowCopy::tooMany, m_message, [this](qsizetype rows) {
        m_message->showWarning(
            tr("%1 people are too many to copy. An export writes all of them.").arg(format::count(rows)));
    });
    inside->addWidget(m_export->message());
    inside->addWidget(m_message);
    inside->addWidget(makePageErrors(m_model));
    inside->addWidget(m_table, 1);
    m_states = new StateView(content);
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, Card::corner, 1, Card::corner);
    inCard->addWidget(m_states);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addLayout(tools);
    column->addWidget(card, 1);

    connect(m_model, &WindowedModel::stateChanged, this, &PeopleTab::show);
    connect(m_model, &WindowedModel::countChanged, this, &PeopleTab::show);
    connect(m_states, &StateView::retryRequested, m_model, &WindowedModel::retry);
    connect(m_states, &StateView::clearRequested, m_search, [this] {
        if (m_search->text().isEmpty()) {
            Q_EMIT clearConditionsRequested();
            return;
        }
        m_search->clear();
        ask();
    });
    connect(m_states, &StateView::actionTriggered, this, &PeopleTab::allTimeRequested);
    connect(session, &Session::settingsChanged, m_table->viewport(), [this] { m_table->viewport()->update(); });
}

void PeopleTab::buildTable()
{
    m_table = new TableView(tr("Best people"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PeopleDelegate(m_session, m_table));
    m_table->setRowHeight(44);
    m_table->setStretchColumn(BestPeopleModel::PersonColumn);
    m_table->setColumnWidths({64, 0, 120, 190, 180, 180});
    m_table->setDroppableColumns({BestPeopleModel::FirstColumn});
    connect(m_table, &TableView::activatedRow, this, &PeopleTab::open);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == BestPeopleModel::PersonColumn)
            open(index.row());
    });
}

void PeopleTab::open(int row)
{
    if (const PersonCount *person = m_model->person(row))
        Q_EMIT subscriberRequested(person->subscriber.key());
}

void PeopleTab::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event())
        m_search->clear();
    m_scope = scope;
    //: The name of a file that people are exported to. %1: an event
    m_export->setFileName(tr("%1 people").arg(scope.event()));
    ask();
}

PeopleQuery PeopleTab::query() const
{
    PeopleQuery query;
    query.event = m_scope.event();
    query.range = m_scope.range;
    query.condition = m_scope.condition;
    query.search = m_search->text().trimmed();
    return query;
}

QString PeopleTab::copied(CopyFormat format, const QList<int> &rows)
{
    const ingest::ExportFormat line = format == CopyFormat::Json  ? ingest::ExportFormat::Ndjson
                                      : format == CopyFormat::Csv ? ingest::ExportFormat::Csv
                                                                  : ingest::ExportFormat::Tsv;
    std::string text = ingest::personTitles(line);
    qsizetype copied = 0;
    for (const int number : rows) {
        if (const PersonCount *person = m_model->person(number)) {
            ingest::appendPerson(text, *person, line);
            ++copied;
        }
    }
    if (copied < rows.size())
        //: %1, %2: numbers of rows
        m_message->showWarning(tr("%1 of the %2 chosen people were copied: the others have not been read. "
                                  "An export writes all of them.")
                                   .arg(format::count(copied), format::count(rows.size())));
    return QString::fromStdString(format == CopyFormat::Json ? ingest::jsonListOf(text) : text);
}

void PeopleTab::ask()
{
    m_search->take();
    if (m_scope.event().isEmpty())
        return;
    m_model->setQuery(query());
}

bool PeopleTab::isSettled() const
{
    return m_model->state() != WindowedModel::State::Loading && !m_search->isWaiting();
}

void PeopleTab::show()
{
    m_count->clear();
    switch (m_model->state()) {
    case WindowedModel::State::Loading:
        m_states->showLoading();
        break;
    case WindowedModel::State::Failed:
        m_states->showFailed(m_model->error());
        break;
    case WindowedModel::State::Empty:
        if (!m_search->text().isEmpty())
            m_states->showFiltered(tr("Nobody of that name did it in this range."));
        else if (!m_scope.condition.isEverything())
            m_states->showNoneUnderConditions();
        else if (m_scope.summary.people > 0)
            m_states->showEmpty(u"subscribers"_s, tr("Nobody in this range"),
                                tr("People did do it, but not in these days."), tr("Show all time"));
        else
            m_states->showEmpty(u"subscribers"_s, tr("Nobody is known to have done it"),
                                tr("Events that say who it was are counted here by person."));
        break;
    case WindowedModel::State::Ready:
        m_states->showContent();
        m_count->setText(tr("%Ln people", nullptr, m_model->rowCount()));
        break;
    }
}

void PeopleTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAsleep(false);
}

void PeopleTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAsleep(true);
}

} // namespace eventdesk
