// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/json_text.h"
#include "models/core/result.h"

#include <QString>
#include <QStringList>

// Answers go to standard output, everything else to standard error.
namespace eventdesk::ctl {

void printLine(std::string_view text);
void printLine(const QString &text);
// Whether all of it was taken; prints why not.
bool flushOutput();

// "eventdeskctl: …" on standard error.
void complain(const QString &sentence);
int exitCodeOf(ErrorKind kind);

// Whether there is a terminal to answer a question.
bool canAsk();
// True for yes; a signal is a no.
bool ask(const QString &question);

// What goes on, rewritten in place; nothing where standard error is not a terminal.
void showProgress(const QString &text);
void clearProgress();

// Rows under headings, columns as wide as they need be. A heading that starts with > is aligned to the right.
class Table
{
public:
    explicit Table(QStringList headings);
    void add(QStringList row);
    void print() const;

private:
    QStringList m_headings;
    QList<bool> m_right;
    QList<QStringList> m_rows;
};

// Control characters of the data do not reach the terminal.
QString printable(QString text);

} // namespace eventdesk::ctl
