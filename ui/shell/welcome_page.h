// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace eventdesk {

// What one sees without a store: the ways to have one.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    // While something is opened nothing else can be; empty: nothing is.
    // `done`, from 0 to 1, where it is known how far it is.
    void setBusy(const QString &what, std::optional<double> done = {});
    void showError(const Error &error);
    void refreshRecent();

Q_SIGNALS:
    void logsRequested(const QStringList &paths);
    void demoRequested();
    void newStoreRequested(const QString &path);
    void storeRequested(const QString &path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
