// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/child.h"
#include "tests/bench/figures.h"
#include "tests/bench/questions.h"

#include <QTemporaryDir>

#include <map>
#include <memory>

namespace eventdesk::bench {

// One run of everything over one log, in a folder of its own. The parts are called in this order: each leaves the next
// its files. What cannot be measured at all ends the program.
class BenchRun
{
public:
    BenchRun(qint64 count, int runs, quint64 seed);

    // Of a few milliseconds one run says little; plain rows take seconds, and are asked as often as is wanted.
    static constexpr int leastAskings = 5;

    bool hasDuckdb() const { return m_hasDuckdb; }
    void writeLogs();
    void imports();
    // The answers of all are compared before they are timed; false where they differ, which it says.
    bool questions();
    // Opening, memory, and the store while it is added to.
    void store();
    void desktop(const QString &program);

    const QList<Figure> &figures() const { return m_figures; }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString databaseOf(const QString &who) const { return path(who + QStringLiteral(".database")); }
    std::vector<double> importInTurns(const QString &log, const QStringList &who);
    void importPacked(const QString &key, const QString &what, const QString &log);
    void scroll();
    void addBeside();

    qint64 m_count;
    int m_runs;
    quint64 m_seed;
    bool m_hasDuckdb;
    Scene m_scene;
    QTemporaryDir m_folder;
    std::map<QString, std::vector<double>> m_memory, m_processor; // of the imports of NDJSON, by who
    QList<Figure> m_figures;
};

void say(const QString &text); // on standard error

template <typename T>
T orEnd(Result<T> result)
{
    if (!result) {
        say(QStringLiteral("eventdesk-bench: ") + result.error().sentence + u'\n' + result.error().details);
        std::exit(2);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace eventdesk::bench
