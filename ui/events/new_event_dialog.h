// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace eventdesk {

// Makes a custom event. What is wrong with a name is said beside the field while it is typed, with the repaired name
// as a click.
class NewEventDialog : public QDialog
{
    Q_OBJECT

public:
    NewEventDialog(EventStore *store, QStringList existing, QWidget *parent = nullptr);
    ~NewEventDialog() override;

    void setName(const QString &name);

Q_SIGNALS:
    void created(const QString &name); // the dialog has closed

private:
    void judge();
    void create();
    static QCoro::Task<> send(QPointer<NewEventDialog> self, QString name, QString description);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
