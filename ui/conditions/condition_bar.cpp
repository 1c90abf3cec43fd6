// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/condition_bar.h"

#include "models/core/json_text.h"
#include "models/items/parameter_data.h"
#include "ui/common/card.h"
#include "ui/common/code_view.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/condition_rows.h"
#include "ui/conditions/flow_layout.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype mostChips = 12;
constexpr int highestEditor = 280;
constexpr int topValues = 30;

// One change, both ways.
class DraftCommand final : public QUndoCommand
{
public:
    using Apply = std::function<void(const ConditionDraft &)>;

    DraftCommand(ConditionDraft before, ConditionDraft after, QString place, Apply apply)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_place(std::move(place))
        , m_apply(std::move(apply))
    {
    }

    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }
    int id() const override { return m_place.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const DraftCommand *>(other);
        if (next->m_place != m_place)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    ConditionDraft m_before;
    ConditionDraft m_after;
    QString m_place;
    Apply m_apply;
};

} // namespace

struct ConditionBar::Private
{
    Session *session;
    QString event;
    TimeRange range;
    ConditionDraft draft;
    Condition condition;
    QUndoStack history;

    ParameterData *parameters = nullptr;
    TimeRange seenRange; // that the parameters were asked under
    QWidget *folded = nullptr;
    FlowLayout *flow = nullptr;
    QList<QWidget *> shown; // of the chips' row
    QPushButton *add = nullptr;
    QToolButton *more = nullptr;
    Card *editor = nullptr;
    QStackedWidget *faces = nullptr;
    QScrollArea *scroll = nullptr;
    ConditionRows *rows = nullptr;
    CodeView *json = nullptr;
    QPushButton *asJson = nullptr;
    QLabel *tooMany = nullptr;
    InlineMessage *message = nullptr;
    QMenu *menu = nullptr;
};

ConditionBar::ConditionBar(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    d->parameters = new ParameterData(session->store(), this);
    connect(d->parameters, &ParameterData::changed, this, &ConditionBar::showSeen);
    buildActions();
    buildChips();
    buildEditor();
    d->message = new InlineMessage;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(8);
    column->addWidget(d->folded);
    column->addWidget(d->editor);
    column->addWidget(d->message);
    showAll();
}

ConditionBar::~ConditionBar() = default;

void ConditionBar::buildActions()
{
    d->menu = new QMenu(this);
    const auto offer = [this](const QString &text, const QString &icon, QKeySequence keys, auto slot) {
        QAction *action = d->menu->addAction(theme::icon(icon), text);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        //: Heading over keyboard shortcuts that work while the focus is in the conditions
        action->setProperty("group", tr("In the conditions"));
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    QAction *undo = offer(tr("Undo"), u"undo"_s, QKeySequence(u"Ctrl+Z"_s), [this] { d->history.undo(); });
    QAction *redo = offer(tr("Redo"), u"refresh"_s, QKeySequence(u"Ctrl+Shift+Z"_s), [this] { d->history.redo(); });
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&d->history, &QUndoStack::canUndoChanged, undo, &QAction::setEnabled);
    connect(&d->history, &QUndoStack::canRedoChanged, redo, &QAction::setEnabled);
    d->menu->addSeparator();
    offer(tr("Copy as JSON"), u"copy"_s, QKeySequence::Copy, [this] { copy(); });
    offer(tr("Paste JSON"), u"braces"_s, QKeySequence::Paste, [this] { paste(); });
    d->menu->addSeparator();
    offer(tr("Clear conditions"), u"trash"_s, {}, [this] { clear(); });
}

void ConditionBar::buildChips()
{
    d->folded = new QWidget;
    d->flow = new FlowLayout(d->folded);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    d->folded->setSizePolicy(policy);
    d->add = new QPushButton(tr("+ Condition"));
    d->add->setObjectName(u"addCondition"_s);
    d->add->setProperty("role", u"flat"_s);
    connect(d->add, &QPushButton::clicked, this, [this] {
        unfold();
        d->rows->addTest();
    });
    d->more = new QToolButton;
    d->more->setIcon(theme::icon(u"more"_s));
    d->more->setProperty("role", u"flat"_s);
    d->more->setToolTip(tr("More about these conditions"));
    d->more->setAccessibleName(d->more->toolTip());
    d->more->setPopupMode(QToolButton::InstantPopup);
    d->more->setMenu(d->menu);
    d->flow->insertWidget(0, d->add);
    d->flow->insertWidget(1, d->more);
}

void ConditionBar::buildEditor()
{
    d->rows = new ConditionRows;
    d->rows->setProperty("scrolled", true);
    d->rows->installEventFilter(this);
    connect(d->rows, &ConditionRows::edited, this,
            [this](const ConditionDraft &draft, const QString &place) { push(draft, place); });
    d->scroll = new QScrollArea;
    d->scroll->setWidget(d->rows);
    d->scroll->setWidgetResizable(true);
    d->scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->scroll->setFocusPolicy(Qt::NoFocus);
    d->json = new CodeView(tr("The conditions as JSON"));
    d->faces = new QStackedWidget;
    d->faces->addWidget(d->scroll);
    d->faces->addWidget(d->json);
    d->tooMany = new QLabel(tr("These are too many to be edited as rows; copy the JSON, change it, and paste it."));
    d->tooMany->setProperty("tone", u"muted"_s);

    //: Shows the conditions as JSON
    d->asJson = new QPushButton(tr("JSON"));
    d->asJson->setIcon(theme::icon(u"braces"_s));
    d->asJson->setCheckable(true);
    d->asJson->setProperty("role", u"flat"_s);
    d->asJson->setProperty("choice", true);
    connect(d->asJson, &QPushButton::toggled, this, &ConditionBar::showJson);
    auto *more = new QToolButton;
    more->setIcon(theme::icon(u"more"_s));
    more->setProperty("role", u"flat"_s);
    more->setToolTip(d->more->toolTip());
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(d->menu);
    //: Folds the conditions up; they hold already
    auto *done = new QPushButton(tr("Done"));
    done->setObjectName(u"done"_s);
    connect(done, &QPushButton::clicked, this, &ConditionBar::fold);
    auto *title = new QLabel(tr("Conditions"));
    title->setFont(theme::headingFont());

    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(title);
    head->addWidget(d->tooMany);
    head->addStretch();
    head->addWidget(d->asJson);
    head->addWidget(more);
    head->addWidget(done);
    d->editor = new Card;
    auto *column = new QVBoxLayout(d->editor);
    column->setContentsMargins(14, 10, 10, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(d->faces);
    d->editor->hide();
    auto *escape = new QShortcut(Qt::Key_Escape, d->editor);
    connect(escape, &QShortcut::activated, this, &ConditionBar::fold);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
}

void ConditionBar::setEvent(const QString &event)
{
    if (event == d->event)
        return;
    d->event = event;
    d->parameters->clear();
    d->draft = ConditionDraft::root(d->condition);
    d->history.clear();
    d->editor->hide();
    showAll();
}

void ConditionBar::setRange(const TimeRange &range)
{
    d->range = range;
    if (isUnfolded())
        askParameters();
}

void ConditionBar::setCondition(const Condition &condition)
{
    if (condition == d->condition)
        return;
    d->condition = condition;
    d->draft = ConditionDraft::root(condition);
    d->history.clear();
    d->message->hide();
    showAll();
}

Condition ConditionBar::condition() const
{
    return d->condition;
}

void ConditionBar::addTest(const Condition &test)
{
    ConditionDraft added = ConditionDraft::root(test);
    if (test.kind == Condition::Kind::Test)
        added = ConditionDraft(added.children.first());
    ConditionDraft whole = d->draft;
    if (whole.kind != Condition::Kind::All || whole.nots != 0) {
        ConditionDraft both;
        both.children = {std::move(whole)};
        whole = std::move(both);
    }
    for (const ConditionDraft &child : std::as_const(whole.children)) {
        if (child.condition() == test)
            return;
    }
    whole.children.append(std::move(added));
    push(std::move(whole));
}

void ConditionBar::clear()
{
    if (d->draft != ConditionDraft())
        push({});
}

bool ConditionBar::isUnfolded() const
{
    return !d->editor->isHidden();
}

void ConditionBar::unfold()
{
    if (isUnfolded())
        return;
    askParameters();
    d->editor->show();
    showAll();
}

// Rows in which nothing was said are not kept.
void ConditionBar::fold()
{
    if (!isUnfolded())
        return;
    const bool focused = d->editor->isAncestorOf(window()->focusWidget());
    for (int i = int(d->draft.children.size()) - 1; i >= 0; --i) {
        if (d->draft.children[i].isBlank())
            d->draft.children.removeAt(i);
    }
    d->editor->hide();
    showAll();
    if (focused)
        d->add->setFocus();
}

void ConditionBar::askParameters()
{
    if (d->event.isEmpty() || (d->parameters->query().event == d->event && d->seenRange == d->range))
        return;
    d->seenRange = d->range;
    ParameterQuery query;
    query.event = d->event;
    query.range = d->range;
    query.top = topValues;
    d->parameters->ask(std::move(query));
}

// Without an answer everything can still be typed.
void ConditionBar::showSeen()
{
    if (d->parameters->state() == ParameterData::State::Loading)
        return;
    if (d->parameters->state() == ParameterData::State::Ready && d->parameters->parameters().isEmpty() &&
        d->parameters->query().range != TimeRange()) {
        ParameterQuery ever = d->parameters->query();
        ever.range = {};
        d->parameters->ask(std::move(ever));
        return;
    }
    d->rows->setSeen(SeenParameters(d->parameters->parameters(), d->parameters->occurrences()));
}

void ConditionBar::push(ConditionDraft draft, const QString &place)
{
    d->message->hide();
    d->history.push(
        new DraftCommand(d->draft, std::move(draft), place, [this](const ConditionDraft &changed) { apply(changed); }));
}

void ConditionBar::apply(const ConditionDraft &draft)
{
    d->draft = draft;
    const Condition condition = draft.wholeCondition();
    const bool changes = condition != d->condition;
    d->condition = condition;
    showAll();
    if (changes)
        Q_EMIT conditionChanged();
}

void ConditionBar::showAll()
{
    const bool unfolded = isUnfolded();
    d->folded->setVisible(!unfolded);
    if (!unfolded) {
        showChips();
        return;
    }
    const bool tooMany = d->draft.lines() > ConditionRows::mostLines;
    d->tooMany->setVisible(tooMany);
    d->asJson->setVisible(!tooMany);
    d->rows->setDraft(d->draft);
    showJson(tooMany || d->asJson->isChecked());
}

void ConditionBar::showJson(bool json)
{
    if (json) {
        const QString text = QString::fromUtf8(json::pretty(conditionToJson(d->condition)));
        if (d->json->toPlainText() != text)
            d->json->setCode(text, u"JSON"_s);
    }
    d->faces->setCurrentWidget(json ? static_cast<QWidget *>(d->json) : d->scroll);
    const int wanted = json ? highestEditor : d->rows->sizeHint().height() + 2;
    d->faces->setFixedHeight(std::min(wanted, highestEditor));
}

void ConditionBar::showChips()
{
    for (QWidget *chip : std::as_const(d->shown)) {
        d->flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    d->shown.clear();
    const auto put = [this](QWidget *widget) {
        d->flow->insertWidget(int(d->shown.size()), widget);
        widget->show();
        d->shown.append(widget);
    };
    const auto addChip = [&](const Condition &condition, const DraftPath &path) {
        auto *chip = new ConditionChip(condition);
        connect(chip, &ConditionChip::clicked, this, [this, path] {
            unfold();
            d->rows->focusValue(path);
        });
        connect(chip, &ConditionChip::removeRequested, this, [this, path] {
            ConditionDraft whole = d->draft;
            whole.remove(path);
            push(std::move(whole));
            d->add->setFocus();
        });
        put(chip);
    };
    const bool joined = d->draft.kind == Condition::Kind::All && d->draft.nots == 0;
    int hidden = 0;
    int faulty = 0;
    if (!joined && !d->condition.isEverything())
        addChip(d->condition, {});
    for (int i = 0; joined && i < d->draft.children.size(); ++i) {
        const std::optional<Condition> part = d->draft.children[i].condition();
        if (part && d->shown.size() < mostChips)
            addChip(*part, {i});
        else if (part)
            ++hidden;
    }
    for (const ConditionDraft &child : std::as_const(d->draft.children))
        faulty += child.fault().isEmpty() ? 0 : 1;
    const auto addButton = [&](const QString &text, const QString &icon) {
        auto *button = new QPushButton(text);
        button->setProperty("role", u"flat"_s);
        if (!icon.isEmpty())
            button->setIcon(theme::icon(icon, theme::colors().warning));
        connect(button, &QPushButton::clicked, this, &ConditionBar::unfold);
        put(button);
    };
    if (hidden > 0)
        addButton(tr("%Ln more", "conditions", hidden), {});
    if (faulty > 0)
        addButton(tr("%Ln condition(s) not applied", nullptr, faulty), u"warning"_s);
    d->more->setVisible(!d->draft.children.isEmpty() || d->history.count() > 0);
}

void ConditionBar::copy()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json::pretty(conditionToJson(d->condition))));
}

void ConditionBar::paste()
{
    const auto read = conditionFromJson(QGuiApplication::clipboard()->text().toUtf8());
    if (!read) {
        d->message->showError(read.error());
        return;
    }
    push(ConditionDraft::root(*read));
}

bool ConditionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == d->rows && event->type() == QEvent::LayoutRequest && isUnfolded())
        showJson(d->faces->currentWidget() == d->json);
    return QWidget::eventFilter(watched, event);
}

} // namespace eventdesk
