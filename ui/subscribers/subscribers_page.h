// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace eventdesk {

class Session;

// Every person of the store: searched, sorted, opened.
class SubscribersPage : public QWidget
{
    Q_OBJECT

public:
    explicit SubscribersPage(Session *session, QWidget *parent = nullptr);
    ~SubscribersPage() override;

    QString search() const;
    void setSearch(const QString &text); // without a signal

Q_SIGNALS:
    void searchChanged(); // by the person
    void subscriberRequested(const QString &key);
    void importRequested();

private:
    void showState();
    void open(int row);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
