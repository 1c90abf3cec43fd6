// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/console.h"

#include "app/ctl/command.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#endif

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

bool errorIsTerminal()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

void printError(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void printLine(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fputc('\n', stdout);
}

void printLine(const QString &text)
{
    printLine(text.toStdString());
}

bool flushOutput()
{
    if (std::fflush(stdout) == 0 && !std::ferror(stdout))
        return true;
    complain(u"The answer could not be written: %1."_s.arg(QString::fromLocal8Bit(std::strerror(errno))));
    return false;
}

void complain(const QString &sentence)
{
    clearProgress();
    printError(u"eventdeskctl: %1\n"_s.arg(sentence));
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::AlreadyExists:
        return ExitWrongUse;
    case ErrorKind::Cancelled:
        return ExitInterrupted;
    default:
        return ExitStore;
    }
}

#ifdef Q_OS_UNIX

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1;
}

bool ask(const QString &question)
{
    printError(question);
    QByteArray line;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    // Unlike a read, a poll is ended by a signal.
    for (char letter = 0; poll(&input, 1, -1) == 1 && read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n';)
        line.append(letter);
    const QByteArray answer = line.trimmed().toLower();
    return answer == "y" || answer == "yes";
}

#else

bool canAsk()
{
    return false;
}

bool ask(const QString &)
{
    return false;
}

#endif

void showProgress(const QString &text)
{
    if (errorIsTerminal())
        printError(u"\r\x1b[K"_s + text);
}

void clearProgress()
{
    if (errorIsTerminal())
        printError(u"\r\x1b[K"_s);
}

Table::Table(QStringList headings)
    : m_headings(std::move(headings))
{
    for (QString &heading : m_headings) {
        m_right += heading.startsWith(u'>');
        if (m_right.back())
            heading.removeFirst();
    }
}

void Table::add(QStringList row)
{
    for (QString &cell : row)
        cell = printable(cell);
    m_rows += std::move(row);
}

void Table::print() const
{
    QList<qsizetype> widths;
    for (const QString &heading : m_headings)
        widths += heading.size();
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    const auto printRow = [&](const QStringList &row) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                line += u"  ";
            line += m_right[i] ? row[i].rightJustified(widths[i]) : row[i].leftJustified(widths[i]);
        }
        while (line.endsWith(u' '))
            line.chop(1);
        printLine(line);
    };
    printRow(m_headings);
    for (const QStringList &row : m_rows)
        printRow(row);
}

QString printable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text;
}

} // namespace eventdesk::ctl
