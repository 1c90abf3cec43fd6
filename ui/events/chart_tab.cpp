// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_tab.h"

#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/chart_notes.h"
#include "ui/events/chart_tools.h"
#include "ui/events/save_picture_button.h"
#include "ui/events/volume_chart.h"
#include "ui/events/volume_table_model.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

std::chrono::milliseconds usualLength(BucketSize size)
{
    using namespace std::chrono;
    switch (size) {
    case BucketSize::Hour:
        return hours(1);
    case BucketSize::Day:
        return days(1);
    case BucketSize::Week:
        return days(7);
    case BucketSize::Month:
        return days(30);
    }
    return days(1);
}

} // namespace

ChartTab::ChartTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_data(new ChartData(session->store(), this))
    , m_tools(new ChartTools(session))
    , m_notes(new ChartNotes(session, this))
    , m_message(new InlineMessage)
    , m_save(new SavePictureButton(m_message))
    , m_chart(new VolumeChart)
    , m_tableModel(new VolumeTableModel(this))
    , m_faces(new QStackedWidget)
{
    buildFaces();
    buildTools();
    m_states = new StateView(m_faces);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_tools);
    column->addWidget(m_message);
    column->addWidget(m_notes->message());
    column->addWidget(m_states, 1);

    connect(m_data, &ChartData::changed, this, &ChartTab::show);
    connect(m_states, &StateView::retryRequested, m_data, &ChartData::askAgain);
    connect(m_states, &StateView::clearRequested, this, &ChartTab::clearConditionsRequested);
    connect(m_states, &StateView::actionTriggered, this, [this] {
        if (!m_tooMany) {
            Q_EMIT allTimeRequested();
            return;
        }
        ChartChoices choices = m_tools->choices();
        choices.size.reset();
        setChoices(choices);
        Q_EMIT choicesChanged();
    });
    connect(m_chart, &VolumeChart::bucketActivated, this, &ChartTab::bucketActivated);
    connect(m_notes, &ChartNotes::changed, this, [this] {
        if (m_data->state() == ChartData::State::Ready)
            show();
    });
    connect(m_chart, &VolumeChart::menuRequested, this, [this](const Bucket &bucket, QPoint position) {
        m_notes->popUpMenu(bucket, format::bucket(bucket, m_data->answered().bucketing), position);
    });
    connect(m_chart, &VolumeChart::rangeRequested, this, &ChartTab::rangeRequested);
    connect(m_chart, &VolumeChart::panRequested, this, &ChartTab::panRequested);
    connect(m_chart, &VolumeChart::zoomOutRequested, this, &ChartTab::zoomOutRequested);
    connect(m_session, &Session::settingsChanged, this, [this] { ask(); });
}

void ChartTab::buildFaces()
{
    auto *chartCard = new Card;
    auto *inChart = new QVBoxLayout(chartCard);
    inChart->setContentsMargins(1, 1, 1, 1);
    inChart->addWidget(m_chart);

    auto *tableCard = new Card;
    m_table = new TableView(tr("The chart's figures"));
    m_table->setModel(m_tableModel);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QShortcut::activated, this, &ChartTab::copyTable);
    auto *inTable = new QVBoxLayout(tableCard);
    inTable->setContentsMargins(1, Card::corner, 1, Card::corner);
    inTable->addWidget(m_table);

    m_faces->addWidget(chartCard);
    m_faces->addWidget(tableCard);
}

void ChartTab::buildTools()
{
    connect(m_tools, &ChartTools::changed, this, [this] {
        ask();
        Q_EMIT choicesChanged();
    });
    m_zoomOut = new QPushButton;
    m_zoomOut->setObjectName(u"zoomOut"_s);
    m_zoomOut->setIcon(theme::icon(u"zoom-out"_s));
    m_zoomOut->setAccessibleName(tr("Back to the range before"));
    m_zoomOut->setToolTip(tr("Back to the range before (Esc, or a double click on the chart)"));
    m_zoomOut->hide();
    connect(m_zoomOut, &QPushButton::clicked, this, &ChartTab::zoomOutRequested);

    //: Shows the chart's figures as a table
    m_asTable = new QPushButton(tr("Table"));
    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setIcon(theme::icon(u"table"_s));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The same figures as a table"));
    connect(m_asTable, &QPushButton::toggled, this, [this](bool asTable) {
        m_faces->setCurrentIndex(asTable ? 1 : 0);
        //: Shows the table's figures as a chart
        m_asTable->setText(asTable ? tr("Chart") : tr("Table"));
        m_asTable->setIcon(theme::icon(asTable ? u"chart"_s : u"table"_s));
    });
    m_tools->addAction(m_zoomOut);
    m_tools->addAction(m_asTable);
    m_tools->addAction(m_save);
}

BucketSize ChartTab::suitingSize(std::optional<std::chrono::milliseconds> length)
{
    using namespace std::chrono;
    if (!length)
        return BucketSize::Day;
    if (*length <= hours(50))
        return BucketSize::Hour;
    if (*length <= days(100))
        return BucketSize::Day;
    return *length <= days(3 * 366) ? BucketSize::Week : BucketSize::Month;
}

ChartChoices ChartTab::choices() const
{
    return m_tools->choices();
}

void ChartTab::setChoices(const ChartChoices &choices)
{
    if (choices == this->choices())
        return;
    m_tools->setChoices(choices);
    ask();
}

void ChartTab::setBreakDown(const QString &path)
{
    m_tools->setBreakDown(path);
}

void ChartTab::setCanZoomOut(bool can)
{
    m_chart->setCanZoomOut(can);
    m_zoomOut->setVisible(can);
    m_tools->updateArrangement();
}

void ChartTab::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event())
        m_data->clear();
    m_scope = scope;
    m_tools->setSuitingSize(suitingSize(scope.length()));
    m_notes->ask(scope.event(), scope.range);
    m_tools->setParametersOf(scope.event(), scope.range);
    ask();
}

// Open ends are those of the event's history.
TimeRange ChartTab::closedRange() const
{
    TimeRange range = m_scope.range;
    if (!range.from)
        range.from = m_scope.summary.first;
    if (!range.to && m_scope.summary.last)
        range.to = *m_scope.summary.last + std::chrono::milliseconds(1);
    return range;
}

void ChartTab::ask()
{
    if (m_scope.event().isEmpty())
        return;
    const ChartChoices &choices = m_tools->choices();
    VolumeQuery query;
    query.event = m_scope.event();
    query.range = m_scope.range;
    query.condition = m_scope.condition;
    query.bucketing = {m_tools->size(), m_session->zone(), m_session->weekStart()};
    query.measure = choices.measure;
    query.breakDown = choices.breakDown;
    // Hours and days to come are no bars of the chart; the one that goes on is.
    const Instant end = bucketAt(query.bucketing, m_session->now()).end;
    TimeRange range = closedRange();
    if (query.range.to && *query.range.to > end && (!query.range.from || *query.range.from < end)) {
        query.range.to = end;
        range.to = end;
    }
    const qint64 buckets = range.from && range.to ? (*range.to - *range.from) / usualLength(query.bucketing.size) : 0;
    m_tooMany = buckets > mostBuckets;
    if (m_tooMany) {
        showTooMany(buckets);
        return;
    }
    m_askedComparison = choices.comparison;
    m_period = comparedPeriod(range, query.bucketing, choices.comparison);
    std::optional<VolumeQuery> earlier;
    if (m_period) {
        earlier = query;
        earlier->range = m_period->range;
        // Only the whole is compared. Items of a list count each, so theirs is the sum of the parts.
        earlier->seriesLimit = 1;
        if (!isAdditive(query.measure))
            earlier->breakDown.clear();
    }
    m_data->ask(std::move(query), std::move(earlier));
}

void ChartTab::refresh()
{
    m_notes->refresh();
    if (!m_tooMany)
        m_data->refresh();
}

void ChartTab::show()
{
    if (m_tooMany)
        return;
    switch (m_data->state()) {
    case ChartData::State::Nothing:
    case ChartData::State::Loading:
        m_states->showLoading();
        return;
    case ChartData::State::Failed:
        m_states->showFailed(m_data->error());
        return;
    case ChartData::State::Ready:
        break;
    }
    std::optional<ComparedVolume> earlier;
    if (m_data->answeredEarlier() && m_period)
        earlier = {m_askedComparison, *m_period, m_data->earlier()};
    ChartContent content =
        chartContent(m_data->volume(), m_data->answered(), earlier, m_tools->choices().lines, m_session->now());
    content.annotations = m_notes->annotations();
    if (content.isEmpty()) {
        showEmpty();
        return;
    }
    m_chart->setContent(content);
    m_tableModel->setContent(content);
    m_save->setContent(content);
    m_table->setStretchColumn(VolumeTableModel::bucketColumn);
    QList<int> widths(m_tableModel->columnCount(), 140);
    widths[0] = 0;
    m_table->setColumnWidths(widths);
    m_states->showContent();
}

void ChartTab::showTooMany(qint64 buckets)
{
    //: %1: how many bars there would be; %2: how many there may be
    m_states->showEmpty(
        u"chart"_s, tr("Too fine for so long a time"),
        tr("%1 bars would be needed; a chart has room for %2.").arg(format::count(buckets), format::count(mostBuckets)),
        tr("Show coarser bars"));
}

void ChartTab::showEmpty()
{
    if (!m_scope.condition.isEverything())
        m_states->showNoneUnderConditions();
    else if (m_tools->choices().measure.kind >= MeasureKind::Sum)
        m_states->showEmpty(u"chart"_s, tr("No number in this range"),
                            tr("%1 is in no occurrence of these days, or is no number.")
                                .arg(m_tools->choices().measure.parameter.left(100)),
                            tr("Show all time"));
    else if (m_scope.summary.occurrences > 0)
        m_states->showEmpty(u"chart"_s, tr("Nothing in this range"), tr("The event did happen, but not in these days."),
                            tr("Show all time"));
    else
        m_states->showEmpty(u"chart"_s, tr("It has not happened yet"),
                            tr("As soon as the event is received or imported, its chart is here."));
}

// What is selected, or all of it.
void ChartTab::copyTable()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        for (int row = 0; row < m_tableModel->rowCount(); ++row)
            rows.append(row);
    }
    QGuiApplication::clipboard()->setText(tabSeparated(*m_tableModel, rows));
}

} // namespace eventdesk
