// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/annotation.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace eventdesk {

class InlineMessage;
class Session;

// Writes or changes a note on an event's charts. The store tells everybody else that something changed.
class AnnotationDialog : public QDialog
{
    Q_OBJECT

public:
    // `event`: whose chart is looked at. A note with an id is changed.
    AnnotationDialog(Session *session, const Annotation &annotation, const QString &event, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(const eventdesk::Annotation &annotation);

private:
    void save();

    Session *m_session;
    Annotation m_annotation;
    QString m_event;
    QLineEdit *m_text;
    QDateTimeEdit *m_time;
    QCheckBox *m_everywhere;
    QPushButton *m_save;
    InlineMessage *m_message;
};

} // namespace eventdesk
