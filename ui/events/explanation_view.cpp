// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/explanation_view.h"

#include "ui/common/theme.h"
#include "ui/conditions/condition_chip.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int indent = 16;
constexpr int deepestShown = 6; // what stands deeper is not set in any further
constexpr int highest = 190;
constexpr qsizetype longestValue = 80;
constexpr qsizetype mostValues = 5;
constexpr qsizetype mostItems = 5;

struct Line
{
    int depth = 0;
    bool held = false;
    QString text;
    QString values; // of a test
};

// One reading of an explanation from top to bottom.
class Lines
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationView)

public:
    explicit Lines(const ConditionExplanation &explanation)
    {
        // That all have to hold is what everybody expects of a list.
        if (explanation.kind == Condition::Kind::All) {
            for (const ConditionExplanation &child : explanation.children)
                read(child, 0);
        } else {
            read(explanation, 0);
        }
    }

    QList<Line> lines;
    int left = 0; // that found no room

private:
    void add(Line line)
    {
        if (lines.size() < ExplanationView::mostLines)
            lines.append(std::move(line));
        else
            ++left;
    }

    void read(const ConditionExplanation &part, int depth)
    {
        switch (part.kind) {
        case Condition::Kind::Test:
            add({depth, part.held, onOneLine(part.sentence), valuesOf(part)});
            break;
        case Condition::Kind::All:
            //: Above a list of conditions
            add({depth, part.held, tr("All of these:"), {}});
            break;
        case Condition::Kind::Any:
            //: Above a list of conditions
            add({depth, part.held, tr("At least one of these:"), {}});
            break;
        case Condition::Kind::Not:
            //: Above a condition
            add({depth, part.held, tr("The opposite of this:"), {}});
            break;
        }
        const bool ofItems = part.kind == Condition::Kind::Test;
        for (qsizetype i = 0; i < part.children.size(); ++i) {
            if (ofItems && i == mostItems)
                break;
            read(part.children[i], depth + 1);
        }
    }

    static QString valuesOf(const ConditionExplanation &test)
    {
        if (test.missing)
            //: Of a parameter that a payload does not have
            return tr("There is none.");
        QStringList values;
        for (const ExplainedValue &value : test.values.first(std::min(mostValues, test.values.size()))) {
            const QString json = onOneLine(QString::fromUtf8(value.json), longestValue);
            const QString note = explanationNoteText(value.note);
            //: %1: a value; %2: what there is to say of it, as "is a text, not a number"
            values.append(note.isEmpty() ? json : tr("%1 (%2)").arg(json, note));
        }
        const QString shown = values.join(u", "_s);
        const int more = int(test.values.size() - values.size());
        if (more == 0 && !test.cut)
            //: What a payload has at a parameter. %1: a value, or several
            return tr("Here: %1").arg(shown);
        //: What a payload has at a parameter. %1: the first values
        return tr("Here: %1 and more").arg(shown);
    }
};

QWidget *widgetFor(const Line &line)
{
    auto *widget = new QWidget;
    auto *mark = new QLabel;
    const auto &colors = theme::colors();
    const QIcon icon = theme::icon(line.held ? u"check"_s : u"close"_s, line.held ? colors.positive : colors.textFaint);
    mark->setPixmap(icon.pixmap(QSize(13, 13), widget->devicePixelRatio()));
    mark->setAlignment(Qt::AlignTop);
    mark->setContentsMargins(0, 2, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    const auto add = [texts](const QString &text, bool muted) {
        auto *label = new QLabel(text);
        label->setFont(theme::smallFont());
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (muted)
            label->setProperty("tone", u"muted"_s);
        texts->addWidget(label);
    };
    add(line.text, false);
    if (!line.values.isEmpty())
        add(line.values, true);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(std::min(line.depth, deepestShown) * indent, 0, 0, 0);
    row->setSpacing(7);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    const QString sentence = line.held
                                 //: To those who do not see the mark beside it. %1: a condition
                                 ? QCoreApplication::translate("ExplanationView", "It holds: %1")
                                 //: To those who do not see the mark beside it. %1: a condition
                                 : QCoreApplication::translate("ExplanationView", "It does not hold: %1");
    widget->setAccessibleName(sentence.arg(line.text));
    widget->setAccessibleDescription(line.values);
    return widget;
}

} // namespace

ExplanationView::ExplanationView(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QWidget)
    , m_column(new QVBoxLayout(m_lines))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    auto *title = new QLabel(tr("Why it is here"));
    title->setFont(theme::smallFont());
    title->setProperty("tone", u"muted"_s);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(title->text());
    m_lines->setProperty("scrolled", true);
    scroll->setWidget(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(scroll);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ExplanationView::setExplanation(const ConditionExplanation &explanation)
{
    m_explanation = explanation;
    show();
}

void ExplanationView::show()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Lines read(m_explanation);
    const auto add = [this](QWidget *widget) {
        m_column->addWidget(widget);
        widget->show(); // at once, to be counted in the height
    };
    for (const Line &line : read.lines)
        add(widgetFor(line));
    if (read.left > 0) {
        auto *rest = new QLabel(tr("and %Ln more", "conditions", read.left));
        rest->setFont(theme::smallFont());
        rest->setProperty("tone", u"muted"_s);
        add(rest);
    }
    m_column->addStretch();
    updateGeometry();
}

// As high as its lines need at this width, up to a bound from which on they scroll.
QSize ExplanationView::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    const int head = layout()->itemAt(0)->sizeHint().height() + layout()->spacing();
    const int lines = m_column->hasHeightForWidth() ? m_column->heightForWidth(std::max(width(), 200))
                                                    : m_column->sizeHint().height();
    return {hint.width(), head + std::min(lines + 2, highest)};
}

void ExplanationView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) // the marks have colours of their own
        show();
}

} // namespace eventdesk
