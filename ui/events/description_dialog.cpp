// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/description_dialog.h"

#include "ui/common/close_when_kept.h"
#include "ui/common/dialog_buttons.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace eventdesk {

DescriptionDialog::DescriptionDialog(Session *session, const EventType &event, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(event.name)
    , m_description(new QLineEdit(event.description))
    , m_save(new QPushButton(tr("Save")))
    , m_message(new InlineMessage)
{
    setWindowTitle(tr("Description of %1").arg(event.name));
    setMinimumWidth(460);
    auto *label = new QLabel(tr("&Description"));
    label->setBuddy(m_description);
    m_description->setPlaceholderText(tr("What happened when this event is sent"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_description);
    column->addWidget(m_message);
    column->addSpacing(6);
    column->addLayout(dialogButtons(this, tr("Cancel"), m_save));
    connect(m_save, &QPushButton::clicked, this, &DescriptionDialog::save);
    m_description->selectAll();
}

void DescriptionDialog::save()
{
    closeWhenKept(QPointer(this), m_session->store()->describeEvent(m_name, m_description->text().trimmed()), m_save,
                  m_message, &DescriptionDialog::described);
}

} // namespace eventdesk
