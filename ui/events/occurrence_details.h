// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/condition.h"
#include "models/core/occurrence.h"
#include "ui/common/card.h"

#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace eventdesk {

class Avatar;
class ExplanationView;
class PayloadView;
class Session;

// All that is known of one occurrence.
class OccurrenceDetails : public Card
{
    Q_OBJECT

public:
    explicit OccurrenceDetails(Session *session, QWidget *parent = nullptr);

    void setOccurrence(const std::optional<Occurrence> &occurrence);
    const std::optional<Occurrence> &occurrence() const { return m_occurrence; }
    // Why the occurrence meets it is explained; everything: there is nothing to explain.
    void setCondition(const Condition &condition);

Q_SIGNALS:
    void subscriberRequested(const QString &key);
    void conditionRequested(const eventdesk::Condition &test); // of a value that was clicked

private:
    QWidget *buildContent();
    void show();
    void showExplanation();
    void copyJson();

    Session *m_session;
    std::optional<Occurrence> m_occurrence;
    Condition m_condition;
    QStackedLayout *m_faces;
    Avatar *m_avatar;
    QLabel *m_who;
    QLabel *m_when;
    QPushButton *m_activity;
    QPushButton *m_copy;
    PayloadView *m_payload;
    ExplanationView *m_explanation;
    QLabel *m_origin;
};

} // namespace eventdesk
