// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/test_row.h"

#include "ui/common/theme.h"
#include "ui/conditions/value_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int widthOfWide = 880; // a row's
constexpr int leastOfParameter = 150;
constexpr int leastOfOperator = 165;
constexpr int most = 1000; // of the room, up to the maximum

QToolButton *flatButton(const QString &icon, const QString &hint)
{
    auto *button = new QToolButton;
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon));
    button->setProperty("role", u"flat"_s);
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    return button;
}

void restyle(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

TestRow::TestRow(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Condition"));
    build();
}

void TestRow::build()
{
    m_not = flatButton({}, tr("The opposite is wanted; click to want the test itself"));
    //: Before a condition: its opposite
    m_not->setText(tr("not"));
    connect(m_not, &QToolButton::clicked, this, [this] {
        m_test.nots = 0;
        Q_EMIT edited(m_test, {});
    });
    m_parameter = new CompletingEdit(tr("Parameter"));
    m_parameter->setPlaceholderText(tr("Parameter"));
    m_parameter->setFont(theme::monospaceFont());
    m_parameter->setMinimumWidth(leastOfParameter);
    connect(m_parameter, &CompletingEdit::edited, this, &TestRow::parameterEdited);
    m_operator = new QComboBox;
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setMinimumWidth(leastOfOperator);
    m_operator->setMaxVisibleItems(20);
    connect(m_operator, &QComboBox::activated, this, [this] {
        m_test.setOperator(Operator(m_operator->currentData().toInt()));
        showValue();
        Q_EMIT edited(m_test, {});
    });
    m_place = new QWidget;
    auto *inPlace = new QHBoxLayout(m_place);
    inPlace->setContentsMargins(0, 0, 0, 0);
    //: Upper and lower case count
    m_matchCase = flatButton({}, tr("Match case"));
    m_matchCase->setText(u"Aa"_s);
    m_matchCase->setCheckable(true);
    m_matchCase->setProperty("choice", true);
    connect(m_matchCase, &QToolButton::clicked, this, [this](bool checked) {
        m_test.matchCase = checked;
        Q_EMIT edited(m_test, {});
    });
    m_more = flatButton(u"more"_s, tr("More about this row"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("Want the opposite"), this, [this] {
        m_test.nots = m_test.nots % 2 == 0 ? 1 : 0;
        Q_EMIT edited(m_test, {});
    });
    const auto offer = [this, menu](const QString &text, RowChange change) {
        menu->addAction(text, this, [this, change] { Q_EMIT changeRequested(change); });
    };
    offer(tr("Duplicate"), RowChange::Duplicate);
    offer(tr("Put into a group"), RowChange::Group);
    offer(tr("Move up") + u"\tAlt+↑"_s, RowChange::Up);
    offer(tr("Move down") + u"\tAlt+↓"_s, RowChange::Down);
    m_more->setMenu(menu);
    m_remove = flatButton(u"close"_s, tr("Take this condition away"));
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT changeRequested(RowChange::Remove); });
    m_fault = new QLabel;
    m_fault->setFont(theme::smallFont());
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);

    m_row = new QHBoxLayout;
    m_row->setSpacing(6);
    m_row->addWidget(m_not);
    m_row->addWidget(m_parameter, most);
    m_row->addWidget(m_operator, most);
    m_row->addWidget(m_place, 1);
    m_row->addWidget(m_matchCase);
    m_row->addWidget(m_more);
    m_row->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addWidget(m_fault);
}

QString TestRow::seenPath() const
{
    if (m_listPath.isEmpty())
        return m_test.parameter;
    if (m_test.parameter == "$item"_L1)
        return m_listPath + u"[]"_s;
    return m_listPath + (m_test.parameter.startsWith(u'[') ? u"[]"_s : u"[]."_s) + m_test.parameter;
}

void TestRow::setSeen(const SeenParameters &seen, const QString &listPath)
{
    m_seen = seen;
    m_listPath = listPath;
    m_parameter->setSuggestions(listPath.isEmpty() ? seen.parameters() : seen.itemParameters(listPath));
    showOperators();
    if (m_value)
        m_value->setSuggestions(m_seen.values(seenPath(), *m_wants));
}

void TestRow::setTest(const ConditionDraft &test)
{
    m_test = test;
    m_not->setVisible(test.nots % 2 == 1);
    m_parameter->showText(test.parameter);
    showOperators();
    showValue();
    showFault();
}

void TestRow::focusParameter()
{
    m_parameter->setFocus();
    m_parameter->selectAll();
}

void TestRow::focusValue()
{
    if (m_value)
        m_value->setFocus();
    else
        m_operator->setFocus();
}

// A parameter that has been seen brings the operator that suits it, unless something was said with another.
void TestRow::parameterEdited()
{
    m_test.parameter = m_parameter->text();
    const bool untouched = m_test.op == Operator::Is && m_test.value.isUndefined();
    if (untouched || !m_seen.operators(seenPath()).contains(m_test.op))
        m_test.setOperator(m_seen.usualOperator(seenPath()));
    showOperators();
    showValue();
    Q_EMIT edited(m_test, u"parameter"_s);
}

void TestRow::showOperators()
{
    QList<Operator> operators = m_seen.operators(seenPath());
    if (!operators.contains(m_test.op))
        operators.append(m_test.op);
    if (operators == m_offered) {
        m_operator->setCurrentIndex(m_operator->findData(int(m_test.op)));
        return;
    }
    m_offered = operators;
    m_operator->clear();
    ValueType type = traitsOf(operators.first()).type;
    for (const Operator op : std::as_const(operators)) {
        if (std::exchange(type, traitsOf(op).type) != traitsOf(op).type)
            m_operator->insertSeparator(m_operator->count());
        m_operator->addItem(operatorLabel(op), int(op));
    }
    m_operator->setCurrentIndex(m_operator->findData(int(m_test.op)));
}

void TestRow::showValue()
{
    const OperatorTraits &traits = traitsOf(m_test.op);
    if (m_wants != traits.wants) {
        m_faulty = nullptr; // may be in it
        delete m_value;
        m_wants = traits.wants;
        m_value = ValueField::make(traits.wants, m_place);
        if (m_value) {
            m_place->layout()->addWidget(m_value);
            m_value->show();
            connect(m_value, &ValueField::edited, this, [this] {
                m_test.setValue(m_value->value(), m_value->json());
                Q_EMIT edited(m_test, u"value"_s);
            });
            QWidget *last = m_operator;
            for (auto *part : m_value->findChildren<QWidget *>()) {
                if (part->focusProxy() || !(part->focusPolicy() & Qt::TabFocus))
                    continue;
                setTabOrder(last, part);
                last = part;
            }
            setTabOrder(last, m_matchCase);
        }
    }
    if (m_value) {
        m_value->setSuggestions(m_seen.values(seenPath(), traits.wants));
        ConditionDraft shown = m_test;
        shown.setValue(m_value->value(), m_value->json());
        if (shown.value != m_test.value || shown.written != m_test.written)
            m_value->setValue(m_test.value, m_test.writtenNumbers());
    }
    m_matchCase->setVisible(traits.matchesCase);
    m_matchCase->setChecked(m_test.matchCase);
}

void TestRow::showFault()
{
    const DraftFault fault = m_test.fault();
    m_fault->setVisible(!fault.isEmpty());
    //: %1: what is wrong with a condition, a sentence
    m_fault->setText(fault.isEmpty() || !m_test.applied ? fault.sentence
                                                        : tr("%1 Until then it stays as it was.").arg(fault.sentence));
    restyle(m_fault, "tone", fault.unfinished ? u"muted"_s : u"danger"_s);

    QWidget *faulty = fault.place == DraftFault::Place::Parameter ? m_parameter
                      : m_value                                   ? m_value->part(fault.part)
                                                                  : m_operator;
    const auto mark = [&](QWidget *field) {
        const bool isAbout = field == faulty && !fault.isEmpty();
        restyle(field, "invalid", isAbout && !fault.unfinished);
        field->setAccessibleDescription(isAbout ? fault.sentence : QString());
    };
    mark(m_parameter);
    for (int i = 0; m_value && i < m_value->parts(); ++i)
        mark(m_value->part(i));
    m_faulty = fault.isEmpty() ? nullptr : faulty;
    placeFault();
}

// Under the field that it is about, or as near as leaves the sentence on one line.
void TestRow::placeFault()
{
    if (!m_faulty || !isVisible())
        return;
    const QRect inside = contentsRect();
    const auto startOf = [&](const QWidget *field) {
        const QRect place(field->mapTo(this, QPoint()), field->size());
        return isRightToLeft() ? inside.right() - place.right() : place.left() - inside.left();
    };
    const int lineWidth = m_fault->fontMetrics().horizontalAdvance(m_fault->text()) + 4;
    const int start = std::max(std::min(startOf(m_faulty), inside.width() - lineWidth), startOf(m_parameter));
    m_fault->setContentsMargins(isRightToLeft() ? 0 : start, 0, isRightToLeft() ? start : 0, 0);
}

bool TestRow::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize) {
        // Not by what else is in the row, so that the fields of all rows stand below each other; and without a change
        // of what the row needs at least.
        const bool narrow = width() < widthOfWide;
        m_parameter->setMaximumWidth(narrow ? leastOfParameter : 230);
        m_operator->setMaximumWidth(narrow ? leastOfOperator : 210);
    }
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        placeFault();
    return taken;
}

} // namespace eventdesk
