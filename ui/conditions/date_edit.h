// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/conditions/completing_edit.h"

namespace eventdesk {

// A day, or a day with a time of day, typed as ISO 8601 or chosen in a calendar: by the button in the field or F4. A
// time of day that was typed stays when another day is chosen.
class DateEdit : public CompletingEdit
{
    Q_OBJECT

public:
    explicit DateEdit(const QString &accessibleName, QWidget *parent = nullptr);

    void showCalendar();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QDate day);
};

} // namespace eventdesk
