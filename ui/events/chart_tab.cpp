// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_tab.h"

#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/segmented_control.h"
#include "ui/common/session.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/volume_chart.h"
#include "ui/events/volume_table_model.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace eventdesk {

ChartTab::ChartTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_data(new ChartData(session->store(), this))
    , m_chart(new VolumeChart)
    , m_tableModel(new VolumeTableModel(this))
    , m_faces(new QStackedWidget)
{
    auto *chartCard = new Card;
    auto *inChart = new QVBoxLayout(chartCard);
    inChart->setContentsMargins(1, 1, 1, 1);
    inChart->addWidget(m_chart);

    auto *tableCard = new Card;
    auto *table = new TableView(tr("The chart's figures"));
    table->setModel(m_tableModel);
    table->setStretchColumn(VolumeTableModel::BucketColumn);
    table->setColumnWidths({0, 200});
    auto *inTable = new QVBoxLayout(tableCard);
    inTable->setContentsMargins(1, Card::corner, 1, Card::corner);
    inTable->addWidget(table);

    m_faces->addWidget(chartCard);
    m_faces->addWidget(tableCard);
    m_states = new StateView(m_faces);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(buildTools());
    column->addWidget(m_states, 1);

    connect(m_data, &ChartData::changed, this, &ChartTab::show);
    connect(m_states, &StateView::retryRequested, m_data, &ChartData::askAgain);
    connect(m_states, &StateView::actionTriggered, this, &ChartTab::allTimeRequested);
    connect(m_states, &StateView::clearRequested, this, &ChartTab::clearConditionsRequested);
    connect(m_chart, &VolumeChart::bucketActivated, this, [this](const Bucket &bucket) {
        Q_EMIT bucketActivated(bucket, format::bucket(bucket, m_data->answered().bucketing));
    });
    connect(m_session, &Session::settingsChanged, this, [this] { ask(); });
}

QWidget *ChartTab::buildTools()
{
    m_size = new SegmentedControl(tr("How fine the chart is"));
    m_size->setObjectName(u"granularity"_s);
    m_size->addOption(tr("Hourly"), int(BucketSize::Hour));
    m_size->addOption(tr("Daily"), int(BucketSize::Day));
    m_size->addOption(tr("Weekly"), int(BucketSize::Week));
    m_size->addOption(tr("Monthly"), int(BucketSize::Month));
    m_size->setCurrentData(int(BucketSize::Day));
    connect(m_size, &SegmentedControl::currentChanged, this, [this] {
        m_sizeChosen = true;
        ask();
    });

    m_measure = new SegmentedControl(tr("What is counted"));
    m_measure->setObjectName(u"measure"_s);
    m_measure->addOption(tr("Occurrences"), int(MeasureKind::Occurrences));
    m_measure->addOption(tr("People"), int(MeasureKind::People));
    connect(m_measure, &SegmentedControl::currentChanged, this, [this] { ask(); });

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

    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_size);
    row->addWidget(m_measure);
    row->addStretch();
    row->addWidget(m_asTable);
    return tools;
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

void ChartTab::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event()) {
        m_sizeChosen = false;
        m_data->clear();
    }
    m_scope = scope;
    if (!m_sizeChosen)
        m_size->setCurrentData(int(suitingSize(scope.length())));
    ask();
}

void ChartTab::ask()
{
    if (m_scope.event().isEmpty())
        return;
    VolumeQuery query;
    query.event = m_scope.event();
    query.range = m_scope.range;
    query.condition = m_scope.condition;
    query.bucketing = {BucketSize(m_size->currentData().toInt()), m_session->zone(), m_session->weekStart()};
    query.measure.kind = MeasureKind(m_measure->currentData().toInt());
    // Hours and days to come are no bars of the chart; the one that goes on is.
    const Instant end = bucketAt(query.bucketing, m_session->now()).end;
    if (query.range.to && *query.range.to > end && (!query.range.from || *query.range.from < end))
        query.range.to = end;
    m_data->ask(std::move(query));
}

void ChartTab::refresh()
{
    m_data->refresh();
}

void ChartTab::show()
{
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
    const Volume &volume = m_data->volume();
    const bool nothing = volume.series.isEmpty() || std::ranges::all_of(volume.series.first().values, [](double value) {
                             return !(std::abs(value) > 0);
                         }); // or no value
    if (nothing) {
        showEmpty();
        return;
    }
    m_chart->setVolume(volume, m_data->answered(), m_session->now());
    m_tableModel->setVolume(volume, m_data->answered());
    m_states->showContent();
}

void ChartTab::showEmpty()
{
    if (!m_scope.condition.isEverything())
        m_states->showNoneUnderConditions();
    else if (m_scope.summary.occurrences > 0)
        m_states->showEmpty(u"chart"_s, tr("Nothing in this range"), tr("The event did happen, but not in these days."),
                            tr("Show all time"));
    else
        m_states->showEmpty(u"chart"_s, tr("It has not happened yet"),
                            tr("As soon as the event is received or imported, its chart is here."));
}

} // namespace eventdesk
