// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/main_window.h"

#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/shell/welcome_page.h"
#include "ui/shell/workspace.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct MainWindow::Private
{
    QStackedWidget *stack = nullptr;
    WelcomePage *welcome = nullptr;
    InlineMessage *message = nullptr; // over the workspace
    std::unique_ptr<Session> session;
    std::unique_ptr<Workspace> workspace;
    bool remembersGeometry = false;
    bool refusedLink = false; // is what the message is about
};

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>())
{
    setWindowTitle(u"Eventdesk"_s);
    setMinimumSize(880, 560);
    resize(1360, 860);
    setAcceptDrops(true);
    d->message = new InlineMessage;
    d->welcome = new WelcomePage;
    d->stack = new QStackedWidget;
    d->stack->addWidget(d->welcome);
    auto *center = new QWidget;
    auto *column = new QVBoxLayout(center);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->message);
    column->addWidget(d->stack, 1);
    setCentralWidget(center);
    connect(d->welcome, &WelcomePage::logsRequested, this, &MainWindow::logsRequested);
    connect(d->welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(d->welcome, &WelcomePage::newStoreRequested, this, &MainWindow::newStoreRequested);
    connect(d->welcome, &WelcomePage::storeRequested, this, &MainWindow::storeRequested);
}

MainWindow::~MainWindow()
{
    dropWorkspace();
}

void MainWindow::dropWorkspace()
{
    d->workspace.reset();
    d->session.reset();
}

void MainWindow::showWelcome()
{
    dropWorkspace();
    d->message->hide();
    d->welcome->setBusy({});
    d->welcome->refreshRecent();
    d->stack->setCurrentWidget(d->welcome);
    setWindowTitle(u"Eventdesk"_s);
}

void MainWindow::showWorkspace(std::unique_ptr<Session> session)
{
    dropWorkspace();
    d->message->hide();
    d->welcome->setBusy({});
    d->session = std::move(session);
    d->workspace = std::make_unique<Workspace>(d->session.get());
    d->stack->addWidget(d->workspace.get());
    d->stack->setCurrentWidget(d->workspace.get());
    d->workspace->currentPage()->setFocus(); // as after every other step, not the first thing that takes a key
    connect(d->workspace.get(), &Workspace::storeChosen, this, &MainWindow::storeRequested);
    connect(d->workspace.get(), &Workspace::newStoreChosen, this, &MainWindow::newStoreRequested);
    connect(d->workspace.get(), &Workspace::linkRefused, this, [this](const Error &error) {
        showError(error);
        d->refusedLink = true;
    });
    // What was wrong with one link is of no interest behind the next one.
    connect(d->workspace.get(), &Workspace::placeChanged, this, [this] {
        if (std::exchange(d->refusedLink, false))
            d->message->hide();
    });
    connect(d->workspace.get(), &Workspace::storeRenamed, this, [this](const QString &name) {
        // The platform adds the program's name.
        setWindowTitle(name.isEmpty() ? u"Eventdesk"_s : name);
    });
}

Workspace *MainWindow::workspace() const
{
    return d->workspace.get();
}

WelcomePage *MainWindow::welcome() const
{
    return d->welcome;
}

void MainWindow::setBusy(const QString &what, std::optional<double> done)
{
    d->welcome->setBusy(what, done);
    if (d->workspace && done)
        d->message->showInformation(what);
}

void MainWindow::showNote(const QString &text)
{
    d->refusedLink = false;
    d->message->showPositive(text);
}

void MainWindow::showError(const Error &error)
{
    d->refusedLink = false;
    if (d->workspace)
        d->message->showError(error);
    else
        d->welcome->showError(error);
}

void MainWindow::restoreGeometryOfLastTime()
{
    d->remembersGeometry = true;
    if (restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray()))
        return;
    const QSize frame(0, 40); // a title bar: what the window system puts around is not known before it is shown
    resize(size().boundedTo(screen()->availableSize() - frame));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->remembersGeometry)
        QSettings().setValue("window/geometry"_L1, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && d->message->isVisible())
        d->message->hide();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            event->acceptProposedAction();
            return;
        }
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT filesDropped(paths);
}

} // namespace eventdesk
