// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/range_choice.h"

#include <QPushButton>

#include <memory>

namespace eventdesk {

class Session;

// Says which days are looked at and lets others be chosen. Days are those of the session's zone.
class RangeButton : public QPushButton
{
    Q_OBJECT

public:
    explicit RangeButton(Session *session, QWidget *parent = nullptr);
    ~RangeButton() override;

    RangeChoice choice() const;
    void setChoice(const RangeChoice &choice); // without a signal
    TimeRange range() const;                   // as of now

    QSize sizeHint() const override; // with all of what it says; where it is narrower, that is cut short
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void choiceChanged(const eventdesk::RangeChoice &choice); // by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(const RangeChoice &choice);
    void askForDays();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
