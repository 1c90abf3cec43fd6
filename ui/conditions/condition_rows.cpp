// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/condition_rows.h"

#include "ui/common/theme.h"
#include "ui/conditions/group_row.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int indent = 24;
constexpr qsizetype deepestShown = 8; // what stands deeper is not set in any further

} // namespace

QWidget *ConditionRows::Line::widget() const
{
    return group ? static_cast<QWidget *>(group) : test;
}

ConditionRows::ConditionRows(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    // Keys of their own would be taken by the boxes of choices.
    for (const int step : {-1, 1}) {
        auto *shortcut = new QShortcut(QKeySequence(step < 0 ? u"Alt+Up"_s : u"Alt+Down"_s), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step] {
            if (const auto path = focusedPath(); path && !path->isEmpty())
                move(*path, step);
        });
    }
}

void ConditionRows::collect(const ConditionDraft &draft, const DraftPath &path, QList<DraftPath> &paths)
{
    paths.append(path);
    for (int i = 0; i < draft.children.size(); ++i)
        collect(draft.children[i], path + DraftPath{i}, paths);
}

// Drafts of the same shape have the same rows.
QString ConditionRows::shapeOf(const ConditionDraft &draft) const
{
    QString shape = draft.isTest() ? u"t"_s : u"g"_s;
    if (draft.children.isEmpty())
        return shape;
    shape += u'(';
    for (const ConditionDraft &child : draft.children)
        shape += shapeOf(child);
    return shape + u')';
}

void ConditionRows::setDraft(const ConditionDraft &draft)
{
    m_draft = draft;
    if (const QString shape = shapeOf(draft); shape != m_shape) {
        m_shape = shape;
        rebuild();
        return;
    }
    for (const Line &line : std::as_const(m_lines)) {
        if (line.group)
            line.group->setGroup(m_draft.at(line.path));
        else
            line.test->setTest(m_draft.at(line.path));
    }
}

void ConditionRows::setSeen(const SeenParameters &seen)
{
    m_seen = seen;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.test)
            line.test->setSeen(m_seen, listAround(line.path));
    }
}

void ConditionRows::rebuild()
{
    const std::optional<DraftPath> focused = focusedPath();
    for (const Line &line : std::as_const(m_lines)) {
        line.widget()->hide();
        line.widget()->deleteLater();
    }
    m_lines.clear();
    QList<DraftPath> paths;
    collect(m_draft, {}, paths);
    if (paths.size() > mostLines)
        return;
    for (const DraftPath &path : std::as_const(paths))
        addLine(path);
    if (focused) {
        for (const Line &line : std::as_const(m_lines)) {
            if (line.path == *focused && line.test) {
                line.test->focusValue();
                return;
            }
        }
        focusValue(m_lines.last().path);
    }
}

// The list whose items a test is about; empty: it is about the payload.
QString ConditionRows::listAround(const DraftPath &path) const
{
    for (qsizetype length = path.size() - 1; length > 0; --length) {
        const ConditionDraft &above = m_draft.at(path.first(length));
        if (!above.isTest())
            continue;
        const QString outer = listAround(path.first(length));
        return outer.isEmpty() ? above.parameter : outer + u"[]."_s + above.parameter;
    }
    return {};
}

void ConditionRows::addLine(const DraftPath &path)
{
    const ConditionDraft &draft = m_draft.at(path);
    Line line{path};
    if (draft.isTest()) {
        line.test = new TestRow;
        line.test->setSeen(m_seen, listAround(path));
        line.test->setTest(draft);
        connect(line.test, &TestRow::edited, this, [this, path](const ConditionDraft &test, const QString &field) {
            ConditionDraft whole = m_draft;
            ConditionDraft &changed = whole.at(path);
            changed = test;
            changed.settle();
            QString place;
            if (!field.isEmpty()) {
                for (const int index : path)
                    place += QString::number(index) + u'/';
                place += field;
            }
            Q_EMIT edited(whole, place);
        });
        connect(line.test, &TestRow::changeRequested, this, [this, path](RowChange what) { change(what, path); });
    } else {
        const bool ofItems = !path.isEmpty() && m_draft.at(path.first(path.size() - 1)).isTest();
        const auto kind = path.isEmpty() ? GroupRow::Kind::Root
                          : ofItems      ? GroupRow::Kind::Item
                                         : GroupRow::Kind::Inner;
        line.group = new GroupRow(kind);
        line.group->setGroup(draft);
        connect(line.group, &GroupRow::edited, this, [this, path](const ConditionDraft &group) {
            ConditionDraft whole = m_draft;
            whole.at(path).kind = group.kind;
            whole.at(path).nots = group.nots;
            whole.settle();
            Q_EMIT edited(whole, {});
        });
        connect(line.group, &GroupRow::addTestRequested, this, [this, path] { add(path, ConditionDraft::test()); });
        connect(line.group, &GroupRow::addGroupRequested, this, [this, path] {
            ConditionDraft group = ConditionDraft::group(Condition::Kind::Any);
            group.children = {ConditionDraft::test()};
            add(path, std::move(group));
        });
        connect(line.group, &GroupRow::removeRequested, this, [this, path] { change(RowChange::Remove, path); });
    }
    line.widget()->setContentsMargins(int(std::min(path.size(), deepestShown)) * indent, 0, 0, 0);
    m_column->addWidget(line.widget());
    line.widget()->show();
    m_lines.append(line);
}

void ConditionRows::addTest()
{
    add({}, ConditionDraft::test());
}

void ConditionRows::add(const DraftPath &group, ConditionDraft what, int index)
{
    ConditionDraft whole = m_draft;
    QList<ConditionDraft> &rows = whole.at(group).children;
    if (index < 0)
        index = int(rows.size());
    const bool deep = what.children.size() == 1;
    rows.insert(index, std::move(what));
    Q_EMIT edited(whole, {});
    focusParameter(group + DraftPath{index} + (deep ? DraftPath{0} : DraftPath{}));
}

void ConditionRows::change(RowChange change, const DraftPath &path)
{
    ConditionDraft whole = m_draft;
    const DraftPath above = path.first(path.size() - 1);
    const int index = path.last();
    switch (change) {
    case RowChange::Remove: {
        whole.remove(path);
        whole.settle();
        Q_EMIT edited(whole, {});
        const qsizetype next =
            std::min<qsizetype>(std::ranges::find(m_lines, path, &Line::path) - m_lines.begin(), m_lines.size() - 1);
        if (next >= 0 && m_lines[next].test)
            m_lines[next].test->focusParameter();
        else if (next >= 0)
            m_lines[next].group->focusJoin();
        return;
    }
    case RowChange::Duplicate:
        add(above, whole.at(path), index + 1);
        return;
    case RowChange::Group: {
        ConditionDraft group = ConditionDraft::group(Condition::Kind::Any);
        group.children = {whole.at(path)};
        whole.at(path) = std::move(group);
        Q_EMIT edited(whole, {});
        focusParameter(path + DraftPath{0});
        return;
    }
    case RowChange::Up:
        move(path, -1);
        return;
    case RowChange::Down:
        move(path, 1);
        return;
    }
}

void ConditionRows::move(const DraftPath &path, int step)
{
    ConditionDraft whole = m_draft;
    const DraftPath above = path.first(path.size() - 1);
    QList<ConditionDraft> &rows = whole.at(above).children;
    const int to = path.last() + step;
    if (to < 0 || to >= rows.size())
        return;
    rows.move(path.last(), to);
    Q_EMIT edited(whole, {});
    focusParameter(above + DraftPath{to});
}

std::optional<DraftPath> ConditionRows::focusedPath() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const Line &line : m_lines) {
        if (focus && line.widget()->isAncestorOf(focus))
            return line.path;
    }
    return std::nullopt;
}

void ConditionRows::focusParameter(const DraftPath &path)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.path == path && line.test)
            line.test->focusParameter();
    }
}

void ConditionRows::focusValue(const DraftPath &path)
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.path == path && line.test)
            line.test->focusValue();
        else if (line.path == path)
            line.group->focusJoin();
    }
}

void ConditionRows::keyPressEvent(QKeyEvent *event)
{
    const std::optional<DraftPath> path = focusedPath();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (path && enter && control) {
        const bool test = m_draft.at(*path).isTest();
        const DraftPath group = test ? path->first(path->size() - 1) : *path;
        ConditionDraft fresh = ConditionDraft::test();
        if (event->modifiers() & Qt::ShiftModifier) {
            fresh = ConditionDraft::group(Condition::Kind::Any);
            fresh.children = {ConditionDraft::test()};
        }
        add(group, std::move(fresh), test ? path->last() + 1 : -1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

// A line beside the rows of each group.
void ConditionRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::colors().border);
    for (const Line &line : std::as_const(m_lines)) {
        if (line.path.isEmpty())
            continue;
        const QRect place = line.widget()->geometry();
        for (qsizetype depth = 1; depth <= std::min(line.path.size(), deepestShown); ++depth) {
            const int x = (int(depth) - 1) * indent + indent / 2;
            painter.drawLine(isRightToLeft() ? width() - x : x, place.top() - m_column->spacing(),
                             isRightToLeft() ? width() - x : x, place.bottom());
        }
    }
}

} // namespace eventdesk
