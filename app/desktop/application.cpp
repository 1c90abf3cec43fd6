// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/application.h"

#include "app/common/default_store.h"
#include "app/desktop/options.h"
#include "app/desktop/running_instance.h"
#include "app/desktop/start_report.h"
#include "app/desktop/store_file.h"
#include "models/ingest/demo_shop.h"
#include "ui/common/session.h"
#include "ui/settings/preferences.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// Where the demo lies; made anew each time that it is opened and not there.
QString demoPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/demo.eventdesk"_s;
}

} // namespace

Application::Application(RunningInstance *instance, QObject *parent)
    : QObject(parent)
    , m_instance(instance)
    , m_window(std::make_unique<MainWindow>())
{
    using Mode = SqliteEventStore::Mode;
    connect(m_window.get(), &MainWindow::storeRequested, this, [this](const QString &path) { open({.path = path}); });
    connect(m_window.get(), &MainWindow::newStoreRequested, this, [this](const QString &path) {
        open({.path = path, .mode = QFileInfo::exists(path) ? Mode::OpenExisting : Mode::CreateNew});
    });
    connect(m_window.get(), &MainWindow::demoRequested, this, &Application::openDemo);
    connect(m_window.get(), &MainWindow::logsRequested, this, [this](const QStringList &paths) { openFiles(paths); });
    connect(m_window.get(), &MainWindow::filesDropped, this, [this](const QStringList &paths) { openFiles(paths); });
    if (m_instance)
        connect(m_instance, &RunningInstance::started, this, &Application::follow);
}

Application::~Application()
{
    m_stopConversion.request_stop();
    m_window.reset();
}

void Application::start(const Start &start)
{
    m_window->restoreGeometryOfLastTime();
    begin(start);
    // A store opens in a blink: the welcome is not shown for so short a time.
    if (m_opening)
        QTimer::singleShot(200, m_window.get(), &QWidget::show);
    else
        m_window->show();
}

void Application::begin(const Start &start)
{
    if (!start.store.isEmpty())
        open(openingFor(start));
    else if (!start.link.isEmpty())
        fail({ErrorKind::InvalidInput,
              tr("The link leads to a view of a store. Open a store, then the link again."),
              {}});
}

Application::Opening Application::openingFor(const Start &start)
{
    using Mode = SqliteEventStore::Mode;
    const bool first = start.store == default_store::path() && !QFileInfo::exists(start.store);
    return {.path = start.store,
            .mode = start.mayMakeStore ? Mode::OpenOrCreate : Mode::OpenExisting,
            .logs = start.logs,
            //: The name of the store that is made for the first log
            .name = first ? tr("My events") : QString(),
            .link = start.link};
}

// A store among them is opened; logs go into the open store, else into the last one or a new one.
void Application::openFiles(const QStringList &paths)
{
    Options options;
    options.files = paths;
    const Start start = startFor(options);
    if (m_window->workspace() && std::ranges::none_of(paths, looksLikeStore))
        m_window->workspace()->importFiles(start.logs);
    else
        open(openingFor(start));
}

// Another start of the program found this window.
void Application::follow(const Start &start)
{
    if (m_opening) {
        m_afterwards.append(start);
        return;
    }
    comeToFront(start.activation);
    if (m_window->workspace() && (start.store.isEmpty() || RunningInstance::isSameStore(start.store, m_path)))
        show(start.link, start.logs);
    else
        begin(start);
}

void Application::comeToFront(const QByteArray &activation)
{
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation); // where Qt looks for it
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::openDemo()
{
    const QString path = demoPath();
    const bool there = QFileInfo::exists(path);
    open({.path = path,
          .mode = there ? SqliteEventStore::Mode::OpenExisting : SqliteEventStore::Mode::CreateNew,
          .name = there ? QString() : tr("Demo shop"),
          .demo = !there});
}

void Application::open(Opening opening)
{
    m_opening = true;
    m_window->setBusy(opening.demo ? tr("Making the demo store …")
                                   : tr("Opening %1 …").arg(QFileInfo(opening.path).fileName()));
    m_stopConversion.request_stop();
    m_stopConversion = {};
    m_backup.clear();
    openAsync(this, ++m_generation, std::move(opening));
}

StoreConversion Application::conversionFor(const QString &path)
{
    const QPointer<Application> self(this);
    const auto report = [self, path, generation = m_generation,
                         here = QCoreApplication::instance()](const StoreConversion::Progress &progress) {
        QMetaObject::invokeMethod(
            here,
            [=] {
                if (self && self->m_generation == generation)
                    self->showConversion(path, progress);
            },
            Qt::QueuedConnection);
    };
    return {.report = report, .stop = m_stopConversion.get_token()};
}

void Application::showConversion(const QString &path, const StoreConversion::Progress &progress)
{
    if (progress.done >= 1)
        m_backup = progress.backup;
    //: %1 and %3 are names of files, %2 a number from 0 to 100
    m_window->setBusy(tr("Converting %1 to the form of this version … %2 %. The store as it was is kept as %3.")
                          .arg(QFileInfo(path).fileName(), QString::number(int(progress.done * 100)),
                               QFileInfo(progress.backup).fileName()),
                      progress.done);
    m_window->show();
}

void Application::fail(const Error &error)
{
    m_opening = false;
    m_window->showError(error);
    m_window->show();
    if (m_instance)
        m_instance->answerFor(m_path);
    for (const auto &start : std::exchange(m_afterwards, {}))
        follow(start);
}

QCoro::Task<> Application::openAsync(QPointer<Application> self, int generation, Opening opening)
{
    if (opening.mode != SqliteEventStore::Mode::OpenExisting && !default_store::makeFolderFor(opening.path)) {
        self->fail({ErrorKind::FileUnreadable,
                    tr("The folder of %1 cannot be made. Choose another place with New store.").arg(opening.path),
                    {}});
        co_return;
    }
    auto opened = co_await SqliteEventStore::open(opening.path, opening.mode, &self->m_clock, {},
                                                  self->conversionFor(opening.path));
    if (!self || self->m_generation != generation)
        co_return;
    if (!opened) {
        preferences::removeRecentStore(opening.path);
        self->fail(opened.error());
        co_return;
    }
    std::unique_ptr<EventStore> store = std::move(*opened);
    if (opening.demo) {
        const auto filled = co_await ingest::fillDemoShop(store.get(), self->m_clock.now());
        if (!self || self->m_generation != generation)
            co_return;
        if (!filled) {
            store.reset();
            QFile::remove(opening.path);
            self->fail(filled.error());
            co_return;
        }
    }
    auto settings = co_await store->settings();
    if (!self || self->m_generation != generation)
        co_return;
    if (!settings) {
        self->fail(settings.error());
        co_return;
    }
    if (!opening.name.isEmpty()) {
        StoreSettings named = *settings;
        named.name = opening.name;
        if (const auto kept = co_await store->setSettings(named))
            settings = *kept;
        if (!self || self->m_generation != generation)
            co_return;
    }
    self->take(std::move(store), *settings, opening);
}

void Application::take(std::unique_ptr<EventStore> store, StoreSettings settings, const Opening &opening)
{
    auto session = std::make_unique<Session>(store.get(), &m_clock, std::move(settings));
    // The old screens go before the old store.
    m_window->showWorkspace(std::move(session));
    m_store = std::move(store);
    m_opening = false;
    reportFirstPaint(m_window->workspace());
    m_window->show();
    if (!m_backup.isEmpty()) {
        m_window->showNote(tr("This store was converted to the form of this version. As it was, it is kept as %1; "
                              "delete that when you "
                              "no longer want it.")
                               .arg(QDir::toNativeSeparators(m_backup)));
    }
    if (opening.path != ":memory:"_L1) {
        default_store::remember(opening.path);
        preferences::addRecentStore(opening.path);
        m_window->workspace()->remember(opening.path);
    }
    m_path = opening.path;
    if (m_instance)
        m_instance->answerFor(m_path);
    show(opening.link, opening.logs);
    for (const auto &start : std::exchange(m_afterwards, {}))
        follow(start);
}

void Application::show(const QString &link, const QStringList &logs)
{
    if (!link.isEmpty())
        m_window->workspace()->openLink(link);
    if (!logs.isEmpty())
        m_window->workspace()->importFiles(logs);
}

} // namespace eventdesk
