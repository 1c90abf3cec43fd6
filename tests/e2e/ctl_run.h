// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

struct Answer
{
    int code = -1; // -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

// A folder of its own with the program in it as a person has it: nothing of the real home is seen.
class Bench
{
public:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString store() const { return path(QStringLiteral("test.eventdesk")); }

    QString write(const QString &name, const QByteArray &content) const; // the path

    // On store(), unless the arguments name another one.
    Answer run(QStringList arguments) const;
    Answer json(QStringList arguments) const { return run(arguments << QStringLiteral("--json")); }
    // With exactly these arguments.
    Answer plain(const QStringList &arguments) const;
    void prepare(QProcess &process, const QStringList &arguments) const;

    // Four orders of two people and an anonymous one, a page view, and a line that is no JSON.
    QString shopLog() const;

private:
    QTemporaryDir m_dir;
};

// Runs SQL on a database file; false: it did not work.
bool runSql(const QString &file, const char *sql);
