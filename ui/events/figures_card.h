// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/figures_source.h"
#include "ui/common/card.h"
#include "ui/events/event_scope.h"

#include <array>

class KSqueezedTextLabel;
class QLabel;

namespace eventdesk {

class InlineMessage;
class Session;

// Five figures in a row, with how they changed against the period before.
class FiguresCard : public Card
{
    Q_OBJECT

public:
    explicit FiguresCard(Session *session, QWidget *parent = nullptr);

    void setScope(const EventScope &scope);
    void refresh();
    bool isSettled() const { return m_source->isSettled(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum Place { Occurrences, People, PerPerson, BusiestHour, LastSeen, PlaceCount };
    struct Cell
    {
        QWidget *box;
        QLabel *title;
        KSqueezedTextLabel *value; // cut off where there is no room for it
        QLabel *note;              // wrapped, but a subscriber's name, which is cut off too
    };

    int wholeDays() const;
    std::optional<TimeRange> periodBefore() const;
    void show();
    void say(Place place, const QString &value, const QString &note = {}, const QString &tone = {});
    void sayChange(Place place, const QString &value, double now, double before, bool explain);

    Session *m_session;
    FiguresSource *m_source;
    EventScope m_scope;
    std::array<Cell, PlaceCount> m_cells;
    InlineMessage *m_message;
};

} // namespace eventdesk
