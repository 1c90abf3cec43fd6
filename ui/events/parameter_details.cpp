// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/parameter_details.h"

#include "models/items/parameters_model.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/conditions/flow_layout.h"
#include "ui/events/share_delegate.h"
#include "ui/events/small_bars.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QLabel *smallTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::smallFont());
    label->setProperty("tone", u"muted"_s);
    label->setWordWrap(true);
    return label;
}

QString number(double value)
{
    return QLocale().toString(value, 'g', 6);
}

// An end of a stretch of time; without the time of day where the stretch has many days.
QString shortTime(Instant time, std::chrono::milliseconds stretch, const QTimeZone &zone)
{
    using namespace std::chrono_literals;
    return stretch > 72h ? format::range({time, time + 1ms}, zone) : format::dateTime(time, zone);
}

// The bounds of the bars, the outermost first: bars there can be wider than the others. A bar of one number has it in
// its middle.
QList<SmallBars::Mark> histogramMarks(const QList<ParameterStats::Bar> &bars)
{
    const qsizetype size = bars.size();
    const bool single = size > 0 && bars.first().from == bars.first().to;
    QList<SmallBars::Mark> all;
    for (qsizetype i = 0; i < size; ++i)
        all.append({double(i) + (single ? 0.5 : 0), number(bars[i].from)});
    if (size > 0 && !single)
        all.append({double(size), number(bars.last().to)});
    QList<SmallBars::Mark> marks;
    for (; all.size() > 1; all = all.sliced(1, all.size() - 2))
        marks += {all.first(), all.last()};
    return marks + all;
}

} // namespace

ParameterDetails::ParameterDetails(Session *session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_faces(new QStackedLayout(this))
{
    setAccessibleName(tr("The chosen parameter"));
    m_faces->setContentsMargins(0, 0, 0, 0);
    auto *nothing = new QLabel(tr("Choose a parameter to see all of it."));
    nothing->setProperty("tone", u"muted"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_faces->addWidget(nothing);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(accessibleName());
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildContent());
    m_faces->addWidget(scroll);
    connect(session, &Session::settingsChanged, this, &ParameterDetails::show);
}

QWidget *ParameterDetails::buildContent()
{
    m_path = new QLabel;
    m_path->setFont(theme::monospaceFont());
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts = smallTitle({});
    m_facts->setTextFormat(Qt::PlainText);
    m_changes = new QLabel;
    m_changes->setTextFormat(Qt::PlainText);
    m_changes->setWordWrap(true);
    for (QLabel *label : {m_path, m_facts, m_changes})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    m_breakDown = new QPushButton(theme::icon(u"chart"_s), tr("Break down the chart"));
    m_breakDown->setToolTip(tr("Draws the chart by the values of this parameter"));
    connect(m_breakDown, &QPushButton::clicked, this, [this] {
        if (m_parameter)
            Q_EMIT breakDownRequested(m_parameter->path);
    });
    m_isSet = new QPushButton(theme::icon(u"filter"_s), tr("Only with it"));
    m_isSet->setToolTip(tr("Adds the condition that this parameter is set"));
    connect(m_isSet, &QPushButton::clicked, this, [this] {
        if (m_parameter)
            Q_EMIT conditionRequested(Condition::test(m_parameter->path, Operator::IsSet));
    });
    auto *buttons = new QWidget;
    auto *inButtons = new FlowLayout(buttons);
    inButtons->setSpacing(8);
    inButtons->insertWidget(0, m_breakDown);
    inButtons->insertWidget(1, m_isSet);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    buttons->setSizePolicy(policy);

    m_presence = new SmallBars(tr("How often it was there over time"));
    m_histogram = new SmallBars(tr("Histogram of the numbers"));
    m_numbersTitle = smallTitle({});
    m_numbers = new QWidget;
    auto *inNumbers = new QVBoxLayout(m_numbers);
    inNumbers->setContentsMargins(0, 0, 0, 0);
    inNumbers->setSpacing(6);
    inNumbers->addWidget(m_numbersTitle);
    inNumbers->addWidget(m_histogram);

    m_topTitle = smallTitle({});
    m_values = new TopValuesModel(this);
    m_top = new TableView(tr("Most frequent values"));
    m_top->setModel(m_values);
    m_top->setItemDelegate(new ShareDelegate(TopValuesModel::ShareColumn, TopValuesModel::ShareRole, m_top));
    m_top->setStretchColumn(TopValuesModel::ValueColumn);
    m_top->setColumnWidths({0, 124, 76});
    m_top->horizontalHeader()->hide();
    m_top->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_top->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_top->setCursor(Qt::PointingHandCursor);
    m_top->setRowHeight(30);
    const auto request = [this](int row) {
        if (m_parameter && row >= 0 && row < m_values->rowCount())
            Q_EMIT conditionRequested(conditionOfValue(m_parameter->path, m_values->value(row).json));
    };
    connect(m_top, &QAbstractItemView::clicked, this, [request](const QModelIndex &index) { request(index.row()); });
    connect(m_top, &TableView::activatedRow, this, request);

    auto *content = new QWidget;
    content->setProperty("scrolled", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_path);
    column->addWidget(m_facts);
    column->addWidget(buttons);
    column->addWidget(m_changes);
    column->addWidget(smallTitle(tr("Present in, over time")));
    column->addWidget(m_presence);
    column->addWidget(m_numbers);
    column->addWidget(m_topTitle);
    column->addWidget(m_top);
    column->addStretch();
    return content;
}

void ParameterDetails::setParameter(const std::optional<ParameterStats> &parameter)
{
    if (m_parameter == parameter)
        return;
    m_parameter = parameter;
    show();
}

void ParameterDetails::show()
{
    m_faces->setCurrentIndex(m_parameter ? 1 : 0);
    if (!m_parameter)
        return;
    constexpr qsizetype mostOfPath = 300;
    const QString &path = m_parameter->path;
    m_path->setText(path.size() > mostOfPath ? path.left(mostOfPath) + u'…' : path);
    m_path->setToolTip(m_path->text());
    m_facts->setText(factsText());
    m_changes->setText(changesText());
    m_changes->setVisible(!m_changes->text().isEmpty());
    showPresence();
    showHistogram();
    m_values->setParameter(*m_parameter);
    const int rows = m_values->rowCount();
    m_topTitle->setVisible(rows > 0);
    m_topTitle->setText(m_parameter->distinct < ParameterStats::distinctLimit
                            ? tr("Most frequent values — click one to filter by it")
                            : tr("Frequent among an even choice of %1 of the values — click one to filter by it")
                                  .arg(format::count(ParameterStats::distinctLimit)));
    m_top->setVisible(rows > 0);
    m_top->setFixedHeight(rows * m_top->verticalHeader()->defaultSectionSize() + 2);
    m_breakDown->setVisible(m_parameter->distinct > 0);
}

QString ParameterDetails::factsText() const
{
    const ParameterStats &p = *m_parameter;
    const QTimeZone zone = m_session->zone();
    const double share = p.occurrences > 0 ? double(p.present) / double(p.occurrences) : 0;
    QStringList lines;
    //: Of a parameter of a payload. %1: how many percent; %2, %3: numbers of occurrences
    lines.append(tr("In %1 of the occurrences: %2 of %3")
                     .arg(format::percent(share, share < 1 && share > 0.995 ? 2 : 1), format::count(p.present),
                          format::count(p.occurrences)));
    QStringList types;
    for (const auto &[type, count] : p.types.asKeyValueRange())
        //: %1: a type of values, "text"; %2: how many
        types.append(tr("%1: %2").arg(typeTitle(type), format::count(count)));
    lines.append(types.join(u" · "_s));
    if (p.distinct > 0)
        lines.append(p.distinct < ParameterStats::distinctLimit
                         ? tr("%Ln different value(s)", nullptr, int(p.distinct))
                         : tr("%1 different values or more").arg(format::count(p.distinct)));
    //: %1, %2: dates with times
    lines.append(
        tr("First seen %1, last %2").arg(format::dateTime(p.span.first, zone), format::dateTime(p.span.last, zone)));
    return lines.join(u'\n');
}

QString ParameterDetails::changesText() const
{
    using enum ParameterStats::Change::Kind;
    QStringList lines;
    for (const ParameterStats::Change &change : m_parameter->changes) {
        const QString time = format::dateTime(change.time, m_session->zone());
        if (change.kind == Appeared)
            //: A parameter of payloads. %1: a date and time
            lines.append(tr("New since %1").arg(time));
        else if (change.kind == Vanished)
            lines.append(tr("Gone after %1").arg(time));
        else if (change.kind == TypeAppeared)
            //: %1: a date and time; %2: a type of values, "text"
            lines.append(tr("Since %1 also %2").arg(time, typeTitle(change.type)));
        else
            lines.append(tr("After %1 no %2 any more").arg(time, typeTitle(change.type)));
    }
    return lines.join(u'\n');
}

void ParameterDetails::showPresence()
{
    const QTimeZone zone = m_session->zone();
    QList<SmallBars::Bar> bars;
    for (const ParameterStats::Period &period : m_parameter->periods) {
        const double share = period.occurrences > 0 ? double(period.present) / double(period.occurrences) : 0;
        //: A stretch of time. %1, %2: its ends
        const QString when =
            tr("%1 to %2").arg(format::dateTime(period.start, zone), format::dateTime(period.end, zone));
        const QString what =
            period.occurrences > 0
                //: %1: percent; %2, %3: numbers of occurrences
                ? tr("in %1: %2 of %3")
                      .arg(format::percent(share, 1), format::count(period.present), format::count(period.occurrences))
                : tr("no occurrence");
        //: %1: a stretch of time or of numbers; %2: what is in it
        bars.append({share, tr("%1: %2").arg(when, what)});
    }
    QList<SmallBars::Mark> ends;
    if (!bars.isEmpty()) {
        const Instant first = m_parameter->periods.first().start;
        const Instant last = m_parameter->periods.last().end;
        ends = {{0, shortTime(first, last - first, zone)}, {double(bars.size()), shortTime(last, last - first, zone)}};
    }
    m_presence->setBars(bars, ends, 1);
}

void ParameterDetails::showHistogram()
{
    const auto &histogram = m_parameter->histogram;
    m_numbers->setVisible(!histogram.isEmpty());
    QList<SmallBars::Bar> bars;
    for (const ParameterStats::Bar &bar : histogram) {
        const QString bounds = bar.from == bar.to ? number(bar.from)
                                                  //: Numbers from the first up to the second
                                                  : tr("%1 to %2", "numbers").arg(number(bar.from), number(bar.to));
        bars.append({double(bar.count), tr("%1: %2").arg(bounds, format::count(bar.count))});
    }
    if (!bars.isEmpty() && m_parameter->min && m_parameter->max)
        //: %1, %2: numbers
        m_numbersTitle->setText(tr("Numbers from %1 to %2").arg(number(*m_parameter->min), number(*m_parameter->max)));
    m_histogram->setBars(bars, histogramMarks(histogram));
}

} // namespace eventdesk
