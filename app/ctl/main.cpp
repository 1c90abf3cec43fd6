// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/console.h"
#include "app/ctl/interrupt.h"
#include "models/core/process_memory.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimer>

// Everything here speaks English in the C locale: its answers are for scripts as much as for people.
namespace eventdesk::ctl {

namespace {

using namespace Qt::StringLiterals;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString overview()
{
    QString out = u"Usage: eventdeskctl COMMAND [options]\n\n"
                  "Everything that Eventdesk knows, without a screen.\n\nCommands:\n"_s;
    for (const Command &command : commands()) {
        const QString words = text(command.name) + u' ' + text(command.arguments);
        out += u"  %1 %2\n"_s.arg(words.leftJustified(22), text(command.summary));
    }
    out += u"\nOptions of every command:\n"
           "  --store FILE           The store; without it the desktop's last local one\n"
           "  --json                 The answer as JSON (feed, timeline and export: a document a line)\n"
           "  --help                 More on a command: eventdeskctl COMMAND --help\n"
           "  --version\n\n"
           "Exit status: 0 done; 1 done with rejects (import --strict) or a check that failed; 2 wrong use;\n"
           "3 the store cannot be used; 130 interrupted.\n"_s;
    return out;
}

QString helpOf(const Command &command, const QCommandLineParser &options)
{
    const QString whole = options.helpText();
    const QString usage = u"Usage: eventdeskctl %1 %2"_s.arg(text(command.name), text(command.arguments)).trimmed();
    return usage + u" [options]"_s + whole.mid(whole.indexOf(u'\n'));
}

const Command *find(const QString &name)
{
    for (const Command &command : commands()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

// The first word that is neither an option nor the value of one that may stand before the command.
qsizetype commandIndex(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == "--store"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

void declare(Invocation &invocation)
{
    QCommandLineParser &options = invocation.options;
    options.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    options.setApplicationDescription(text(invocation.command->summary));
    options.addOption({{u"h"_s, u"help"_s}, u"This text."_s});
    options.addOption({u"json"_s, u"The answer as JSON."_s});
    if (invocation.command->needsStore)
        options.addOption({u"store"_s, u"The store; without it the desktop's last local one."_s, u"FILE"_s});
    invocation.command->declare(options);
}

// What is wrong with the number of words; empty: nothing.
QString wrongCount(const Invocation &invocation)
{
    const qsizetype given = invocation.arguments.size();
    const Command &command = *invocation.command;
    if (given < command.fewest)
        return u"%1 wants %2."_s.arg(text(command.name), text(command.arguments));
    if (command.most >= 0 && given > command.most)
        return u"“%1” is too much for %2."_s.arg(invocation.arguments[command.most], text(command.name));
    return {};
}

// An exit code where there is nothing to run.
std::optional<int> prepare(Invocation &invocation, QStringList arguments)
{
    const qsizetype index = commandIndex(arguments);
    if (index < 0) {
        const bool asked = arguments.contains("--help"_L1) || arguments.contains("-h"_L1);
        if (arguments.contains("--version"_L1)) {
            printLine(u"eventdeskctl %1"_s.arg(QCoreApplication::applicationVersion()));
            return ExitDone;
        }
        if (asked) {
            printLine(overview().trimmed());
            return ExitDone;
        }
        complain(u"A command is missing; eventdeskctl --help lists them."_s);
        return ExitWrongUse;
    }
    const QString name = arguments.takeAt(index);
    if (name == "help"_L1 && !find(name)) {
        printLine(overview().trimmed());
        return ExitDone;
    }
    invocation.command = find(name);
    if (!invocation.command) {
        complain(u"There is no command “%1”; eventdeskctl --help lists them."_s.arg(name));
        return ExitWrongUse;
    }
    declare(invocation);
    const bool parsed = invocation.options.parse(arguments);
    if (parsed && invocation.options.isSet(u"help"_s)) {
        printLine(helpOf(*invocation.command, invocation.options).trimmed());
        return ExitDone;
    }
    invocation.arguments = invocation.options.positionalArguments();
    const QString wrong = parsed ? wrongCount(invocation) : invocation.options.errorText();
    if (!wrong.isEmpty()) {
        complain(u"%1 See eventdeskctl %2 --help."_s.arg(wrong, name));
        return ExitWrongUse;
    }
    return std::nullopt;
}

QCoro::Task<void> run(const Invocation *invocation)
{
    const Result<int> code = co_await invocation->command->run(invocation);
    int exitCode = code.value_or(ExitStore);
    if (!code) {
        exitCode = exitCodeOf(code.error().kind);
        complain(code.error().kind == ErrorKind::Cancelled ? u"Interrupted."_s : code.error().sentence);
    }
    clearProgress();
    if (!flushOutput() && exitCode == ExitDone)
        exitCode = ExitNotClean;
    QCoreApplication::exit(exitCode);
}

} // namespace

} // namespace eventdesk::ctl

int main(int argc, char **argv)
{
    using namespace eventdesk::ctl;
    eventdesk::keepFreedMemory();
    QCoreApplication application(argc, argv);
    // The desktop's names: both find the same places.
    QCoreApplication::setOrganizationName(QStringLiteral("Eventdesk"));
    QCoreApplication::setApplicationName(QStringLiteral("Eventdesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EVENTDESK_VERSION));
    QLocale::setDefault(QLocale::c());
    const Interrupt interrupt;
    Invocation invocation;
    invocation.stop = interrupt.token();
    if (const std::optional<int> code = prepare(invocation, QCoreApplication::arguments()))
        return flushOutput() ? *code : int(ExitNotClean);
    QTimer::singleShot(0, &application, [&invocation] { run(&invocation); });
    const int code = QCoreApplication::exec();
    // A store answers what it was doing for itself while it was closed; nobody else would take that and let go of it.
    QCoreApplication::sendPostedEvents();
    return code;
}
