// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/application.h"
#include "app/desktop/options.h"
#include "app/desktop/running_instance.h"
#include "app/desktop/screenshots.h"
#include "app/desktop/self_test.h"
#include "app/desktop/stall_report.h"
#include "app/desktop/translations.h"
#include "models/core/process_memory.h"
#include "ui/common/plain_tool_tips.h"
#include "ui/common/theme.h"
#include "ui/settings/preferences.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace eventdesk;

namespace {

// Qt ends the process with a stack of messages where it finds no display; one sentence before that is better.
bool hasDisplay()
{
#ifdef Q_OS_UNIX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

QCoro::Task<> endWith(QCoro::Task<int> task)
{
    QCoreApplication::exit(co_await task);
}

int print(FILE *to, const QString &text, int status)
{
    std::fputs(text.toLocal8Bit().constData(), to);
    return status;
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Options options = Options::parse(arguments);
    switch (options.task) {
    case Options::Task::Help:
    case Options::Task::Version:
        return print(stdout, options.text, 0);
    case Options::Task::Wrong:
        return print(stderr, u"eventdesk: %1 See eventdesk --help.\n"_s.arg(options.text), 2);
    case Options::Task::Screenshots:
    case Options::Task::SelfTest:
        qputenv("QT_QPA_PLATFORM", "offscreen");
        break;
    case Options::Task::Run:
        if (!hasDisplay())
            return print(
                stderr,
                u"eventdesk: there is no display here. To see the screens as pictures: eventdesk --screenshots DIR\n"_s,
                1);
        break;
    }

    QCoreApplication::setOrganizationName(u"Eventdesk"_s);
    QCoreApplication::setApplicationName(u"Eventdesk"_s);
    QCoreApplication::setApplicationVersion(QLatin1StringView(EVENTDESK_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.eventdesk.Eventdesk"_s);
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Eventdesk"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/icons/io.github.eventdesk.Eventdesk.svg"_s));

    if (options.task == Options::Task::Screenshots || options.task == Options::Task::SelfTest) {
        theme::apply(application, theme::Appearance::Light);
        QGuiApplication::setQuitOnLastWindowClosed(false); // windows come and go
        // From inside the event loop, whose exit() it asks for.
        QTimer::singleShot(0, &application, [options] {
            endWith(options.task == Options::Task::SelfTest ? runSelfTest()
                                                            : drawScreenshots(options.screenshotsFolder));
        });
        return application.exec();
    }
    RunningInstance instance;
    const Start start = startFor(options);
    if (instance.handOver(start))
        return print(stdout, u"eventdesk: shown in the window that is open already.\n"_s, 0);
    Translations translations;
    translations.install(QLocale());
    theme::apply(application, preferences::appearance());
    showToolTipsPlain(application);
    reportStalls(&application);
    Application desktop(&instance);
    desktop.start(start);
    return application.exec();
}
