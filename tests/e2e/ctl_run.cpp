// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/ctl_run.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

QString Bench::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    return file.fileName();
}

void Bench::prepare(QProcess &process, const QStringList &arguments) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_dir.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, path(u"data"_s));
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.remove(u"DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(EVENTDESKCTL));
    process.setArguments(arguments);
}

Answer Bench::plain(const QStringList &arguments) const
{
    QProcess process;
    prepare(process, arguments);
    process.start(QIODevice::ReadOnly);
    Answer answer;
    if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
        answer.code = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

Answer Bench::run(QStringList arguments) const
{
    if (!arguments.contains(u"--store"_s))
        arguments << u"--store"_s << store();
    return plain(arguments);
}

QString Bench::shopLog() const
{
    return write(
        u"shop.ndjson"_s,
        R"({"event":"order","email":"Ada@example.com","timestamp":"2026-03-28T23:30:00Z","message_id":"m1","total":50,"plan":"pro"})"
        "\n"
        R"({"event":"order","email":"bob@example.com","timestamp":"2026-03-29T10:00:00Z","message_id":"m2","total":"38.00","plan":"pro"})"
        "\n"
        R"({"event":"page_viewed","email":"ada@example.com","timestamp":"2026-03-29T10:00:00Z","message_id":"m3","url":"/a"})"
        "\n"
        R"({"event":"order","email":"ada@example.com","timestamp":"2026-03-30T09:00:00Z","message_id":"m4","total":20.5,"plan":"free"})"
        "\n"
        R"({"event":"order","email":)"
        "\n"
        R"({"event":"order","timestamp":"2026-03-31T12:00:00Z","message_id":"m6"})"
        "\n");
}

bool runSql(const QString &file, const char *sql)
{
    sqlite3 *database = nullptr;
    const bool done = sqlite3_open(file.toUtf8().constData(), &database) == SQLITE_OK &&
                      sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return done;
}
