// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace eventdesk {

class Session;

// The choices of the store, and those of the person. Each holds as soon as it is made; one that could not be kept goes
// back, and says why.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(Session *session, QWidget *parent = nullptr);
    ~SettingsPage() override;

private:
    QWidget *buildStoreCard();
    QWidget *buildPersonCard();
    void showSettings(); // what the session has
    void save();
    static QCoro::Task<> send(QPointer<SettingsPage> self, int generation);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
