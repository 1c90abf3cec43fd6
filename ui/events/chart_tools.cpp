// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_tools.h"

#include "ui/common/segmented_control.h"
#include "ui/common/session.h"
#include "ui/events/parameter_picker.h"
#include "ui/events/volume_words.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int spacing = 10;
constexpr int longestText = 170; // of a button, in pixels

QPushButton *menuButton(const QString &name)
{
    auto *button = new QPushButton;
    button->setObjectName(name);
    button->setProperty("menu", true);
    button->setMenu(new QMenu(button));
    return button;
}

void say(QPushButton *button, const QString &text)
{
    button->setText(button->fontMetrics().elidedText(text, Qt::ElideMiddle, longestText));
    button->setAccessibleName(text.left(500));
    button->setToolTip(button->text() == text ? QString() : text.left(500));
}

QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, int data)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

void check(const QActionGroup *group, int data)
{
    for (QAction *action : group->actions())
        action->setChecked(action->data().toInt() == data);
}

} // namespace

ChartTools::ChartTools(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_parameters(new ParameterData(session->store(), this))
    , m_size(new SegmentedControl(tr("How fine the chart is")))
    , m_style(new SegmentedControl(tr("How the chart is drawn")))
    , m_measure(menuButton(u"measure"_s))
    , m_breakDown(menuButton(u"breakDown"_s))
    , m_comparison(menuButton(u"comparison"_s))
    , m_measures(new QActionGroup(this))
    , m_comparisons(new QActionGroup(this))
    , m_questions(new QWidget)
    , m_end(new QWidget)
    , m_rows(new QGridLayout(this))
{
    m_size->setObjectName(u"granularity"_s);
    m_size->addOption(tr("Hourly"), int(BucketSize::Hour));
    m_size->addOption(tr("Daily"), int(BucketSize::Day));
    m_size->addOption(tr("Weekly"), int(BucketSize::Week));
    m_size->addOption(tr("Monthly"), int(BucketSize::Month));
    connect(m_size, &SegmentedControl::currentChanged, this, [this](const QVariant &size) {
        m_choices.size = BucketSize(size.toInt());
        Q_EMIT changed();
    });
    m_style->setObjectName(u"style"_s);
    //: How a chart is drawn
    m_style->addOption(tr("Bars"), false);
    //: How a chart is drawn
    m_style->addOption(tr("Lines"), true);
    connect(m_style, &SegmentedControl::currentChanged, this, [this](const QVariant &lines) {
        m_choices.lines = lines.toBool();
        Q_EMIT changed();
    });
    buildMeasure();
    buildBreakDown();
    buildComparison();

    auto *questions = new QHBoxLayout(m_questions);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(spacing);
    for (auto *button : {m_measure, m_breakDown, m_comparison})
        questions->addWidget(button);
    questions->addStretch();
    auto *end = new QHBoxLayout(m_end);
    end->setContentsMargins(0, 0, 0, 0);
    end->setSpacing(spacing);
    end->addWidget(m_style);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(spacing);
    m_rows->setVerticalSpacing(spacing);
    m_rows->setColumnStretch(1, 1);
    m_rows->addWidget(m_size, 0, 0);
    show();
}

void ChartTools::buildMeasure()
{
    QMenu *menu = m_measure->menu();
    for (const MeasureKind kind : {MeasureKind::Occurrences, MeasureKind::People}) {
        QAction *action = addChoice(menu, m_measures, measureTitle({kind, {}}), int(kind));
        connect(action, &QAction::triggered, this, [this, kind] {
            ChartChoices choices = m_choices;
            choices.measure = {kind, {}};
            choose(choices);
        });
    }
    menu->addSeparator();
    const auto addPicking = [&](const QString &text, MeasureKind kind) {
        QAction *action = addChoice(menu, m_measures, text, int(kind));
        // When the menu has gone: both would want the pointer.
        connect(action, &QAction::triggered, this, [this, kind] { pickParameter(kind); }, Qt::QueuedConnection);
    };
    addPicking(tr("Sum of a number …"), MeasureKind::Sum);
    addPicking(tr("Average of a number …"), MeasureKind::Average);
}

void ChartTools::buildBreakDown()
{
    QMenu *menu = m_breakDown->menu();
    m_noBreakDown = menu->addAction(tr("No break-down"));
    connect(m_noBreakDown, &QAction::triggered, this, [this] { setBreakDown({}); });
    auto *pick = menu->addAction(tr("By a parameter …"));
    connect(pick, &QAction::triggered, this, &ChartTools::pickBreakDown, Qt::QueuedConnection);
}

void ChartTools::buildComparison()
{
    const auto add = [this](const QString &text, Comparison comparison) {
        QAction *action = addChoice(m_comparison->menu(), m_comparisons, text, int(comparison));
        connect(action, &QAction::triggered, this, [this, comparison] {
            ChartChoices choices = m_choices;
            choices.comparison = comparison;
            choose(choices);
        });
    };
    add(tr("With nothing"), Comparison::None);
    add(tr("With the period before"), Comparison::PeriodBefore);
    add(tr("With a year before"), Comparison::YearBefore);
    m_comparison->menu()->setToolTipsVisible(true);
    for (QAction *action : m_comparisons->actions().sliced(1))
        action->setToolTip(tr("Whole weeks before, so that weekdays meet"));
}

void ChartTools::addAction(QPushButton *button)
{
    m_end->layout()->addWidget(button);
    arrange();
}

void ChartTools::setParametersOf(const QString &event, const TimeRange &range)
{
    ParameterQuery query;
    query.event = event;
    query.range = range;
    query.top = 0;
    if (query.event == m_parameterQuery.event && query.range == m_parameterQuery.range)
        return;
    m_parameterQuery = query;
    m_parameters->clear();
}

void ChartTools::askParameters()
{
    if (m_parameters->state() != ParameterData::State::Ready && m_parameters->isSettled())
        m_parameters->ask(m_parameterQuery);
    else
        m_parameters->refresh();
}

void ChartTools::pickParameter(MeasureKind kind)
{
    show(); // the menu has marked the kind; it holds only once a parameter is given
    askParameters();
    auto *picker = new ParameterPicker(m_parameters, ParameterPicker::Kind::Numbers, m_choices.measure.parameter, this);
    connect(picker, &ParameterPicker::picked, this, [this, kind](const QString &path) {
        ChartChoices choices = m_choices;
        choices.measure = {kind, path};
        choose(choices);
    });
    picker->popUp(m_measure);
}

void ChartTools::pickBreakDown()
{
    askParameters();
    auto *picker = new ParameterPicker(m_parameters, ParameterPicker::Kind::Values, m_choices.breakDown, this);
    connect(picker, &ParameterPicker::picked, this, &ChartTools::setBreakDown);
    picker->popUp(m_breakDown);
}

void ChartTools::setBreakDown(const QString &path)
{
    ChartChoices choices = m_choices;
    choices.breakDown = path;
    choose(choices);
}

void ChartTools::choose(const ChartChoices &choices)
{
    const bool changes = choices != m_choices;
    m_choices = choices;
    show();
    if (changes)
        Q_EMIT changed();
}

void ChartTools::setChoices(const ChartChoices &choices)
{
    m_choices = choices;
    show();
}

void ChartTools::setSuitingSize(BucketSize size)
{
    m_suitingSize = size;
    m_size->setCurrentData(int(this->size()));
}

BucketSize ChartTools::size() const
{
    return m_choices.size.value_or(m_suitingSize);
}

void ChartTools::show()
{
    m_size->setCurrentData(int(size()));
    m_style->setCurrentData(m_choices.lines);
    check(m_measures, int(m_choices.measure.kind));
    check(m_comparisons, int(m_choices.comparison));
    say(m_measure, measureTitle(m_choices.measure));
    m_noBreakDown->setEnabled(!m_choices.breakDown.isEmpty());
    //: On a button; %1: a parameter of the payload
    say(m_breakDown, m_choices.breakDown.isEmpty() ? tr("Break down by") : tr("By %1").arg(m_choices.breakDown));
    switch (m_choices.comparison) {
    case Comparison::None:
        //: On a button: with an earlier time
        say(m_comparison, tr("Compare"));
        break;
    case Comparison::PeriodBefore:
        say(m_comparison, tr("Compared with the period before"));
        break;
    case Comparison::YearBefore:
        say(m_comparison, tr("Compared with a year before"));
        break;
    }
    arrange();
}

void ChartTools::arrange()
{
    constexpr int slack = 16; // of the room around the texts on buttons
    const int upper = m_size->sizeHint().width() + m_end->sizeHint().width() + spacing - slack;
    const bool isOneRow = width() >= upper + m_questions->sizeHint().width() + spacing;
    for (QWidget *part : {m_questions, m_end})
        m_rows->removeWidget(part);
    if (isOneRow)
        m_rows->addWidget(m_questions, 0, 1);
    else
        m_rows->addWidget(m_questions, width() >= upper ? 1 : 2, 0, 1, 3);
    if (width() >= upper)
        m_rows->addWidget(m_end, 0, 2);
    else
        m_rows->addWidget(m_end, 1, 0, 1, 3, Qt::AlignLeft);
}

void ChartTools::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// As narrow as three rows: the layout's own would not let the row become narrower than it is.
QSize ChartTools::minimumSizeHint() const
{
    const int widest =
        std::max({m_size->sizeHint().width(), m_end->sizeHint().width(), m_questions->sizeHint().width()});
    return {widest, QWidget::minimumSizeHint().height()};
}

} // namespace eventdesk
