// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/annotation_dialog.h"

#include "ui/common/close_when_kept.h"
#include "ui/common/dialog_buttons.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eventdesk {

AnnotationDialog::AnnotationDialog(Session *session, const Annotation &annotation, const QString &event,
                                   QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_annotation(annotation)
    , m_event(event)
    , m_text(new QLineEdit(annotation.text))
    , m_time(new QDateTimeEdit)
    , m_everywhere(new QCheckBox(tr("Show it on the charts of &all events")))
    , m_save(new QPushButton(tr("Save")))
    , m_message(new InlineMessage)
{
    setWindowTitle(annotation.id == 0 ? tr("New note") : tr("Change the note"));
    setMinimumWidth(460);
    auto *label = new QLabel(tr("&Note"));
    label->setBuddy(m_text);
    m_text->setMaxLength(int(Annotation::maxText));
    m_text->setPlaceholderText(tr("What happened then, such as: newsletter sent"));
    auto *when = new QLabel(tr("&When"));
    when->setBuddy(m_time);
    m_time->setCalendarPopup(true);
    m_time->setTimeZone(session->zone());
    m_time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    m_time->setDateTime(toDateTime(annotation.time, session->zone()));
    m_everywhere->setChecked(annotation.event.isEmpty());
    m_save->setEnabled(!annotation.text.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(when);
    column->addWidget(m_time);
    column->addWidget(m_everywhere);
    column->addWidget(m_message);
    column->addSpacing(6);
    column->addLayout(dialogButtons(this, tr("Cancel"), m_save));
    connect(m_text, &QLineEdit::textChanged, m_save,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_save, &QPushButton::clicked, this, &AnnotationDialog::save);
}

void AnnotationDialog::save()
{
    Annotation annotation = m_annotation;
    annotation.text = m_text->text();
    annotation.event = m_everywhere->isChecked() ? QString() : m_event;
    // The field may show no seconds: a time that was not changed keeps its own.
    if (m_time->dateTime() != toDateTime(m_annotation.time, m_session->zone()))
        annotation.time = toInstant(m_time->dateTime());
    closeWhenKept(QPointer(this), m_session->store()->putAnnotation(std::move(annotation)), m_save, m_message,
                  &AnnotationDialog::kept);
}

} // namespace eventdesk
