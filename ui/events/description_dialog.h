// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_type.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace eventdesk {

class InlineMessage;
class Session;

// Changes what an event says about itself. Its name stays.
class DescriptionDialog : public QDialog
{
    Q_OBJECT

public:
    DescriptionDialog(Session *session, const EventType &event, QWidget *parent = nullptr);

Q_SIGNALS:
    void described(const eventdesk::EventType &event);

private:
    void save();

    Session *m_session;
    QString m_name;
    QLineEdit *m_description;
    QPushButton *m_save;
    InlineMessage *m_message;
};

} // namespace eventdesk
