// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/removal_dialog.h"

#include "ui/common/inline_message.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

RemovalDialog::RemovalDialog(const QString &title, const QString &removeText, QWidget *parent)
    : QDialog(parent)
    , m_fields(new QVBoxLayout)
    , m_text(new QLabel)
    , m_message(new InlineMessage)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_remove(new QPushButton(removeText))
{
    setWindowTitle(title);
    setMinimumWidth(460);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto *final = new QLabel(tr("This cannot be undone. Copies of the store and the logs it was made from stay as they "
                                "are."));
    final->setWordWrap(true);
    m_remove->setProperty("role", u"danger"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    m_cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addLayout(m_fields);
    column->addWidget(m_text);
    column->addWidget(final);
    column->addWidget(m_message);
    column->addSpacing(6);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_message->hide();
        setRunning(true);
        await(this, m_work());
    });
}

void RemovalDialog::offer(const QString &text, Remove remove)
{
    m_text->setText(text);
    m_work = std::move(remove);
    m_remove->setAccessibleDescription(text);
    m_remove->setEnabled(m_work && !m_running);
}

void RemovalDialog::showError(const Error &error)
{
    m_message->showError(error);
}

void RemovalDialog::hideError()
{
    m_message->hide();
}

void RemovalDialog::reject()
{
    if (!m_running)
        QDialog::reject();
}

void RemovalDialog::setRunning(bool running)
{
    m_running = running;
    m_cancel->setEnabled(!running);
    m_remove->setEnabled(!running && m_work);
}

QCoro::Task<> RemovalDialog::await(QPointer<RemovalDialog> self, EventStore::Answer<Removal> removal)
{
    const auto answer = co_await std::move(removal);
    if (!self)
        co_return;
    self->setRunning(false);
    if (!answer) {
        self->m_message->showError(answer.error());
        co_return;
    }
    Q_EMIT self->removed(*answer);
    if (self)
        self->accept();
}

} // namespace eventdesk
