// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QStandardItemModel;

namespace eventdesk {

struct Suggestion
{
    QString text; // what is put into the field
    QString note; // said beside it
};

// A field that offers what is likely: while typing what has it in it, with Down or a click everything. Undo and redo
// are those of the editor around it.
class CompletingEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit CompletingEdit(const QString &accessibleName, QWidget *parent = nullptr);

    void setSuggestions(const QList<Suggestion> &suggestions);
    void showText(const QString &text); // where it is not there already: the cursor stays
    void offerAll();

Q_SIGNALS:
    void edited(); // by the person: typed or chosen

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QStandardItemModel *m_suggestions;
};

} // namespace eventdesk
