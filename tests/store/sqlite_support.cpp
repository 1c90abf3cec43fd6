// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/store/sqlite_support.h"

#include "models/store/sqlite/open_file.h"
#include "tests/support/builders.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

const FixedClock fixedClock{at("2026-11-23T12:00:00Z")};

} // namespace

Result<std::unique_ptr<SqliteEventStore>> open(const QString &path, SqliteEventStore::Mode mode,
                                               eventlog::LogShape shape, StoreConversion conversion)
{
    return wait(SqliteEventStore::open(path, mode, &fixedClock, shape, std::move(conversion)));
}

std::vector<NewOccurrence> rows(int count, const std::string &prefix)
{
    std::vector<NewOccurrence> rows;
    for (int i = 0; i < count; ++i)
        rows.push_back(
            message(prefix + std::to_string(i), "order", "u" + std::to_string(i % 50), "2026-01-01T00:00:00Z"));
    return rows;
}

ImportId fill(EventStore &store, int count, const std::string &prefix)
{
    const ImportId import = wait(store.beginImport({u"log.csv"_s, u"csv"_s})).value();
    wait(store.append(import, {rows(count, prefix), {}})).value();
    return wait(store.finishImport(import)).value().id;
}

QStringList idsIn(EventStore &store)
{
    FeedQuery all;
    all.limit = 100'000;
    QStringList ids;
    const OccurrencePage page = wait(store.feed(all)).value();
    for (const Occurrence &each : page.rows)
        ids.append(each.messageId);
    return ids;
}

void execute(const QString &path, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    const int code = sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr);
    QVERIFY2(code == SQLITE_OK, sqlite3_errmsg(database));
    sqlite3_close(database);
}

qint64 numberIn(const QString &path, const QByteArray &sql)
{
    return sqlite::Connection(sqlite::uriOf(path), sqlite::Connection::Access::ReadOnly).number(sql.constData());
}

} // namespace eventdesk::testing
