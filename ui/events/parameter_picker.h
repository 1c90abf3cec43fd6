// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/parameter_data.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace eventdesk {

// A list that pops up, of the parameters seen with the share of occurrences that have them, narrowed down by typing. A
// path that was not seen can be typed as well. Deletes itself when closed.
class ParameterPicker : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Numbers, Values }; // Values: texts, numbers and true or false

    // The data is asked by others and outlives the picker.
    ParameterPicker(ParameterData *data, Kind kind, const QString &current, QWidget *parent);

    void popUp(QWidget *under);

Q_SIGNALS:
    void picked(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void pickCurrent();

    ParameterData *m_data;
    Kind m_kind;
    QString m_current;
    QLineEdit *m_filter;
    QTreeWidget *m_list;
    QLabel *m_state;
    QPushButton *m_retry;
};

} // namespace eventdesk
