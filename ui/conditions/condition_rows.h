// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/conditions/condition_draft.h"
#include "ui/conditions/seen_parameters.h"
#include "ui/conditions/test_row.h"

#include <QWidget>

class QVBoxLayout;

namespace eventdesk {

class GroupRow;

// All of a draft, one part below the other, set in by how deep it stands.
class ConditionRows : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostLines = 200; // a draft of more is not shown as rows

    explicit ConditionRows(QWidget *parent = nullptr);

    void setDraft(const ConditionDraft &draft); // without a signal; the focus stays where it is
    void setSeen(const SeenParameters &seen);
    void focusValue(const DraftPath &path);
    // A new test at the end of the outermost group.
    void addTest();

Q_SIGNALS:
    // By the person. Changes with the same place, one after the other, are one step of undo; an empty place is none.
    void edited(const eventdesk::ConditionDraft &draft, const QString &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line
    {
        DraftPath path;
        GroupRow *group = nullptr;
        TestRow *test = nullptr;
        QWidget *widget() const;
    };

    static void collect(const ConditionDraft &draft, const DraftPath &path, QList<DraftPath> &paths);
    QString shapeOf(const ConditionDraft &draft) const;
    void rebuild();
    void addLine(const DraftPath &path);
    QString listAround(const DraftPath &path) const;
    void change(RowChange change, const DraftPath &path);
    void move(const DraftPath &path, int step);
    void add(const DraftPath &group, ConditionDraft what, int index = -1);
    std::optional<DraftPath> focusedPath() const;
    void focusParameter(const DraftPath &path);

    ConditionDraft m_draft;
    QString m_shape;
    SeenParameters m_seen;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
};

} // namespace eventdesk
