// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/feed_tab.h"

#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/page_errors.h"
#include "ui/common/search_field.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/feed_delegate.h"
#include "ui/events/occurrence_details.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace eventdesk {

namespace {

// The feed's rows said in words, in the session's zone.
class SpokenFeedModel final : public OccurrenceFeedModel
{
public:
    SpokenFeedModel(Session *session, QObject *parent)
        : OccurrenceFeedModel(session->store(), parent)
        , m_session(session)
    {
    }

protected:
    QVariant rowData(int row, int column, int role) const override
    {
        const Occurrence *its = occurrence(row);
        if (role != Qt::AccessibleTextRole || !its)
            return OccurrenceFeedModel::rowData(row, column, role);
        const QString who = its->subscriberKey.isEmpty() ? FeedTab::tr("Anonymous") : its->subscriberKey;
        return QString(who + u", "_s + format::longDateTime(its->time, m_session->zone()));
    }

private:
    Session *m_session;
};

} // namespace

FeedTab::FeedTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SpokenFeedModel(session, this))
    , m_details(new OccurrenceDetails(session))
{

    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(buildList(), 12);
    m_details->setMinimumWidth(300);
    row->addWidget(m_details, 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(buildTools());
    column->addLayout(row, 1);

    m_ageing.setInterval(20s);
    connect(&m_ageing, &QTimer::timeout, m_table, [this] {
        if (m_table->isVisible())
            m_table->viewport()->update();
    });
    m_ageing.start();

    connect(m_model, &WindowedModel::stateChanged, this, &FeedTab::show);
    connect(m_model, &WindowedModel::countChanged, this, &FeedTab::showCount);
    connect(m_model, &WindowedModel::heldBackChanged, this, [this](qint64 rows) {
        m_news->setText(tr("%Ln new event(s)", nullptr, int(rows)));
        m_news->setVisible(rows > 0);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int current = m_table->currentIndex().row();
        if (current >= first.row() && current <= last.row())
            showCurrent();
    });
    // A view forgets its row when the model is reset; by then the new state is known.
    connect(m_model, &QAbstractItemModel::modelReset, this, &FeedTab::show, Qt::QueuedConnection);
    connect(m_states, &StateView::retryRequested, m_model, &WindowedModel::retry);
    connect(m_states, &StateView::clearRequested, this, [this] {
        if (m_search->text().isEmpty() && !m_narrowed) {
            Q_EMIT clearConditionsRequested();
            return;
        }
        m_search->clear();
        widen();
    });
    connect(m_states, &StateView::actionTriggered, this, &FeedTab::allTimeRequested);
    connect(m_details, &OccurrenceDetails::subscriberRequested, this, &FeedTab::subscriberRequested);
    connect(session, &Session::settingsChanged, m_table->viewport(), [this] { m_table->viewport()->update(); });
}

QWidget *FeedTab::buildTools()
{
    m_search = new SearchField(tr("Search by subscriber"), tr("Search by subscriber"));
    m_search->setFixedWidth(240);
    connect(m_search, &SearchField::searched, this, &FeedTab::ask);
    m_chip = new QPushButton;
    m_chip->setIcon(theme::icon(u"close"_s));
    m_chip->setToolTip(tr("Show the whole range again"));
    m_chip->hide();
    connect(m_chip, &QPushButton::clicked, this, &FeedTab::widen);
    m_count = new QLabel;
    m_count->setFont(theme::smallFont());
    m_count->setProperty("tone", u"muted"_s);

    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_search);
    row->addWidget(m_chip);
    row->addStretch();
    row->addWidget(m_count);
    return tools;
}

QWidget *FeedTab::buildList()
{
    m_news = new QPushButton;
    m_news->setObjectName(u"news"_s);
    m_news->setIcon(theme::icon(u"arrow-up"_s, theme::colors().accent));
    m_news->hide();
    connect(m_news, &QPushButton::clicked, this, [this] {
        m_model->showHeldBack();
        m_table->scrollToTop();
        m_table->setFocus();
    });

    m_table = new TableView(tr("Activity feed"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FeedDelegate(m_session, m_table));
    m_table->setRowHeight(FeedDelegate::rowHeight());
    m_table->horizontalHeader()->hide();
    for (int each = 0; each < OccurrenceFeedModel::ColumnCount; ++each)
        m_table->setColumnHidden(each, each != OccurrenceFeedModel::SubscriberColumn);
    m_table->setStretchColumn(OccurrenceFeedModel::SubscriberColumn);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &TableView::activatedRow, this, [this](int number) {
        const Occurrence *occurrence = m_model->occurrence(number);
        if (occurrence && !occurrence->subscriberKey.isEmpty())
            Q_EMIT subscriberRequested(occurrence->subscriberKey);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_model->setFollowing(value == 0); });
    m_model->setFollowing(true);

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(m_news);
    inside->addWidget(makePageErrors(m_model));
    inside->addWidget(m_table, 1);
    m_states = new StateView(content);
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, Card::corner, 1, Card::corner);
    inCard->addWidget(m_states);
    return card;
}

void FeedTab::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event()) {
        m_search->clear();
        m_details->setOccurrence({});
    }
    m_scope = scope;
    m_narrowed.reset();
    m_chip->hide();
    ask();
}

void FeedTab::narrow(const TimeRange &range, const QString &title)
{
    m_narrowed = range;
    m_chip->setText(title);
    m_chip->setAccessibleName(tr("Only %1; show the whole range again").arg(title));
    m_chip->show();
    ask();
}

void FeedTab::widen()
{
    m_narrowed.reset();
    m_chip->hide();
    ask();
}

void FeedTab::ask()
{
    const QString sought = m_search->take();
    if (m_scope.event().isEmpty())
        return;
    FeedQuery query;
    query.event = m_scope.event();
    query.range = m_narrowed.value_or(m_scope.range);
    query.condition = m_scope.condition;
    query.subscriberSearch = sought;
    m_model->setQuery(std::move(query));
    m_table->scrollToTop();
}

bool FeedTab::isSettled() const
{
    return m_model->state() != WindowedModel::State::Loading && !m_search->isWaiting();
}

void FeedTab::show()
{
    switch (m_model->state()) {
    case WindowedModel::State::Loading:
        m_states->showLoading();
        break;
    case WindowedModel::State::Failed:
        m_states->showFailed(m_model->error());
        m_details->setOccurrence({});
        break;
    case WindowedModel::State::Empty:
        if (!m_search->text().isEmpty() || m_narrowed)
            m_states->showFiltered(tr("No event of such a subscriber in this range."));
        else if (!m_scope.condition.isEverything())
            m_states->showNoneUnderConditions();
        else if (m_scope.summary.occurrences > 0)
            m_states->showEmpty(u"list"_s, tr("Nothing in this range"),
                                tr("The event did happen, but not in these days."), tr("Show all time"));
        else
            m_states->showEmpty(u"list"_s, tr("It has not happened yet"),
                                tr("As soon as the event is received or imported, it is listed here."));
        m_details->setOccurrence({});
        break;
    case WindowedModel::State::Ready:
        m_states->showContent();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, OccurrenceFeedModel::SubscriberColumn));
        showCurrent();
        break;
    }
    showCount();
}

void FeedTab::showCount()
{
    const bool known = m_model->countIsFinal() && m_model->state() == WindowedModel::State::Ready;
    m_count->setText(known ? tr("%Ln event(s)", nullptr, m_model->rowCount()) : QString());
}

void FeedTab::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Occurrence *occurrence = current.isValid() ? m_model->occurrence(current.row()) : nullptr;
    if (occurrence)
        m_details->setOccurrence(*occurrence);
    else if (!current.isValid())
        m_details->setOccurrence({});
}

void FeedTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAsleep(false);
}

void FeedTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAsleep(true);
}

} // namespace eventdesk
