// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace eventdesk {

class InlineMessage;

// Asks before something is removed for good, removes it, and says what kept it from being removed.
class RemovalDialog : public QDialog
{
    Q_OBJECT

public:
    using Remove = std::function<EventStore::Answer<Removal>()>;

    RemovalDialog(const QString &title, const QString &removeText, QWidget *parent = nullptr);

    QVBoxLayout *fields() const { return m_fields; } // above what is said
    // What will go, and how it is removed; null: there is nothing to remove.
    void offer(const QString &text, Remove remove);
    void showError(const Error &error);
    void hideError();
    void reject() override; // not while it is removed

Q_SIGNALS:
    void removed(const eventdesk::Removal &removal);

private:
    void setRunning(bool running);
    static QCoro::Task<> await(QPointer<RemovalDialog> self, EventStore::Answer<Removal> removal);

    QVBoxLayout *m_fields;
    QLabel *m_text;
    InlineMessage *m_message;
    QPushButton *m_cancel;
    QPushButton *m_remove;
    Remove m_work;
    bool m_running = false;
};

} // namespace eventdesk
