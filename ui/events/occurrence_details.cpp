// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/occurrence_details.h"

#include "models/core/json_text.h"
#include "models/items/parameters_model.h"
#include "ui/common/avatar.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/events/explanation_view.h"
#include "ui/events/payload_view.h"
#include "ui/events/source_title.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace eventdesk {

OccurrenceDetails::OccurrenceDetails(Session *session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_faces(new QStackedLayout(this))
{
    setAccessibleName(tr("The chosen event"));
    m_faces->setContentsMargins(0, 0, 0, 0);
    auto *nothing = new QLabel(tr("Choose an event to see all of it."));
    nothing->setProperty("tone", u"muted"_s);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setWordWrap(true);
    m_faces->addWidget(nothing);
    m_faces->addWidget(buildContent());
    connect(session, &Session::settingsChanged, this, &OccurrenceDetails::show);
}

QWidget *OccurrenceDetails::buildContent()
{
    m_avatar = new Avatar(26);
    m_who = new QLabel;
    QFont bold = theme::bodyFont();
    bold.setWeight(QFont::DemiBold);
    m_who->setFont(bold);
    m_who->setTextFormat(Qt::PlainText);
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_when = new QLabel;
    m_when->setFont(theme::smallFont());
    m_when->setProperty("tone", u"muted"_s);
    m_when->setTextFormat(Qt::PlainText);
    m_when->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_who);
    texts->addWidget(m_when);
    for (QLabel *label : {m_who, m_when})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_avatar);
    head->addLayout(texts, 1);

    m_activity = new QPushButton(tr("Subscriber activity"));
    connect(m_activity, &QPushButton::clicked, this, [this] {
        if (m_occurrence && !m_occurrence->subscriberKey.isEmpty())
            Q_EMIT subscriberRequested(m_occurrence->subscriberKey);
    });
    m_copy = new QPushButton(tr("Copy JSON"));
    connect(m_copy, &QPushButton::clicked, this, &OccurrenceDetails::copyJson);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_activity);
    buttons->addWidget(m_copy);
    buttons->addStretch();

    auto *title = new QLabel(tr("Payload — click a value to filter by it"));
    title->setFont(theme::smallFont());
    title->setProperty("tone", u"muted"_s);
    title->setWordWrap(true);
    m_payload = new PayloadView;
    connect(m_payload, &PayloadView::valueActivated, this, [this](const QString &path, const QByteArray &json) {
        Q_EMIT conditionRequested(conditionOfValue(path, json));
    });
    m_explanation = new ExplanationView;
    m_origin = new QLabel;
    m_origin->setFont(theme::smallFont());
    m_origin->setProperty("tone", u"muted"_s);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_origin->setWordWrap(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(buttons);
    column->addWidget(title);
    column->addWidget(m_payload, 1);
    column->addWidget(m_explanation);
    column->addWidget(m_origin);
    return content;
}

void OccurrenceDetails::setOccurrence(const std::optional<Occurrence> &occurrence)
{
    if (m_occurrence == occurrence && m_faces->currentIndex() == (occurrence ? 1 : 0))
        return;
    m_occurrence = occurrence;
    show();
}

void OccurrenceDetails::setCondition(const Condition &condition)
{
    if (m_condition == condition)
        return;
    m_condition = condition;
    showExplanation();
}

void OccurrenceDetails::showExplanation()
{
    m_explanation->setVisible(m_occurrence && !m_condition.isEverything());
    if (m_explanation->isHidden())
        return;
    m_explanation->setExplanation(explainCondition(m_condition, *m_occurrence, {m_session->now(), m_session->zone()}));
}

void OccurrenceDetails::show()
{
    m_faces->setCurrentIndex(m_occurrence ? 1 : 0);
    if (!m_occurrence)
        return;
    const QTimeZone zone = m_session->zone();
    const bool anonymous = m_occurrence->subscriberKey.isEmpty();
    m_avatar->setKey(m_occurrence->subscriberKey);
    m_who->setText(anonymous ? tr("Anonymous") : m_occurrence->subscriberKey);
    m_who->setToolTip(m_who->text());
    m_when->setText(format::longDateTime(m_occurrence->time, zone));
    m_when->setToolTip(tr("Times in %1").arg(format::zoneName(zone)));
    m_activity->setEnabled(!anonymous);
    m_activity->setToolTip(anonymous ? tr("The source did not say who it was.") : QString());
    m_payload->setPayload(m_occurrence->payload);
    showExplanation();
    QStringList lines;
    if (!m_occurrence->value.isEmpty())
        //: The amount that the event is worth, with its currency
        lines.append(tr("Value: %1 %2").arg(QString::fromUtf8(m_occurrence->value), m_occurrence->currency).trimmed());
    lines.append(tr("Message id: %1").arg(m_occurrence->messageId));
    //: %1: who made the event, as "CSV log"; %2: a date and time
    lines.append(tr("Source: %1 · received %2")
                     .arg(sourceTitle(m_occurrence->source), format::dateTime(m_occurrence->received, zone)));
    m_origin->setText(lines.join(u'\n'));
}

void OccurrenceDetails::copyJson()
{
    if (!m_occurrence)
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(json::pretty(m_occurrence->payload)));
    //: Said on the button for a moment after something was copied
    m_copy->setText(tr("Copied"));
    QTimer::singleShot(1500, m_copy, [this] { m_copy->setText(tr("Copy JSON")); });
}

} // namespace eventdesk
