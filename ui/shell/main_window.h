// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace eventdesk {

class Session;
class WelcomePage;
class Workspace;

// The frame: either the welcome or the workspace of one store. Opening stores is the owner's business: it answers the
// signals with showWorkspace(), or with showError() where that failed.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    void showWelcome();
    // Takes the session, whose store must live until the next showWelcome(), showWorkspace() or the window's end.
    void showWorkspace(std::unique_ptr<Session> session);
    Workspace *workspace() const; // nullptr at the welcome
    WelcomePage *welcome() const;

    // Something is being opened; empty: no more. What takes so long that one knows how far it is, from 0 to 1, is said
    // over a workspace, too.
    void setBusy(const QString &what, std::optional<double> done = {});
    void showNote(const QString &text); // over the workspace
    void showError(const Error &error);

    void restoreGeometryOfLastTime();

Q_SIGNALS:
    void logsRequested(const QStringList &paths); // without a workspace
    void filesDropped(const QStringList &paths);
    void demoRequested();
    void newStoreRequested(const QString &path);
    void storeRequested(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dropWorkspace();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
