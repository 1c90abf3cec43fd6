// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/options.h"

#include "ui/shell/place.h"

#include <QCommandLineParser>
#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// Taken from where the program was started, as the shell shows them.
QString absolute(const QString &path)
{
    // Desktops hand over files as addresses where a program takes links, too.
    if (path.startsWith("file:"_L1))
        return QUrl(path).toLocalFile();
    return path == ":memory:"_L1 ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

} // namespace

Options Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Eventdesk, a dashboard for custom events.\n"
                                     "Opens the store or the logs given, else the last store."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A store to open, or logs to import."_s, u"[FILE…]"_s);
    parser.addPositionalArgument(u"LINK"_s, u"A view to open, as copied: eventdesk://…"_s, u"[LINK]"_s);
    const QCommandLineOption store(u"store"_s, u"The store to open; it is made where there is none."_s, u"FILE"_s);
    const QCommandLineOption screenshots(u"screenshots"_s,
                                         u"Draw every screen into a folder and end; no display is needed."_s, u"DIR"_s);
    const QCommandLineOption selfTest(u"self-test"_s, u"Prove the parts of the installed program and end."_s);
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s}, u"Show this and end."_s);
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s}, u"Show the version and end."_s);
    parser.addOptions({store, screenshots, selfTest, help, version});

    Options options;
    if (!parser.parse(arguments)) {
        options.task = Task::Wrong;
        options.text = parser.errorText();
    } else if (parser.isSet(help)) {
        options.task = Task::Help;
        options.text = parser.helpText();
    } else if (parser.isSet(version)) {
        options.task = Task::Version;
        options.text = u"Eventdesk %1\n"_s.arg(QLatin1StringView(EVENTDESK_VERSION));
    } else if (parser.isSet(screenshots)) {
        options.task = Task::Screenshots;
        options.screenshotsFolder = absolute(parser.value(screenshots));
    } else if (parser.isSet(selfTest)) {
        options.task = Task::SelfTest;
    }
    if (parser.isSet(store))
        options.store = absolute(parser.value(store));
    for (const auto &argument : parser.positionalArguments()) {
        if (!looksLikeLink(argument)) {
            options.files.append(absolute(argument));
        } else if (options.link.isEmpty()) {
            options.link = argument;
        } else {
            options.task = Task::Wrong;
            options.text = u"Only one link can be opened at a time."_s;
        }
    }
    return options;
}

} // namespace eventdesk
