// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/open_file.h"
#include "models/store/sqlite/queries.h"
#include "models/store/sqlite/scan_lanes.h"
#include "tests/store/sqlite_support.h"
#include "tests/support/builders.h"

#include <QDate>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <functional>

using namespace Qt::StringLiterals;

namespace eventdesk::testing {

namespace {

using sqlite::Connection;
using Ask = std::function<void(Connection &)>;

constexpr eventlog::LogShape shape{.blockRows = 8, .segmentRows = 4000, .liveRows = 5, .groupRows = 4000};
constexpr int count = 4000;
constexpr int never = 1'000'000;

// Looks on while a question reads blocks, in all its threads, and cancels it at one of them.
class Watched
{
public:
    Watched(const QByteArray &uri, int cancelAt)
        : m_uri(uri)
        , m_cancelAt(cancelAt)
        , m_connection(uri, Connection::Access::ReadOnly)
    {
        watch(m_connection);
        m_connection.setStop(m_stop.get_token(), {});
        m_connection.setHelpers([this] {
            auto helper = std::make_shared<Connection>(m_uri, Connection::Access::ReadOnly);
            helper->shareLogOf(m_connection);
            watch(*helper);
            return helper;
        });
    }

    // Whether it was cancelled.
    bool ask(const Ask &question)
    {
        const sqlite::Transaction reading(m_connection, sqlite::Transaction::Kind::Read);
        try {
            question(m_connection);
            return false;
        } catch (const sqlite::Failure &failure) {
            if (failure.error.kind != ErrorKind::Cancelled)
                throw;
            return true;
        }
    }

    int blocks() const { return m_blocks; }
    int blocksAfterwards() const { return m_blocksAfterwards; }

private:
    void watch(Connection &connection)
    {
        const auto traced = [](unsigned, void *self, void *, void *sql) {
            if (std::string_view(static_cast<const char *>(sql)).contains("FROM block "))
                static_cast<Watched *>(self)->noteBlock();
            return 0;
        };
        sqlite3_trace_v2(connection.handle(), SQLITE_TRACE_STMT, traced, this);
    }
    void noteBlock()
    {
        m_blocksAfterwards += m_stop.stop_requested();
        if (++m_blocks == m_cancelAt)
            m_stop.request_stop();
    }

    QByteArray m_uri;
    int m_cancelAt;
    std::stop_source m_stop;
    std::atomic<int> m_blocks = 0, m_blocksAfterwards = 0;
    Connection m_connection;
};

template <typename Query>
Ask asking(Query query, auto ask)
{
    return [query, ask](Connection &connection) { ask(connection, query); };
}

} // namespace

// A question that nobody wants any more ends with the block in hand, however much there is still to read.
class SqliteCancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString path = m_folder.filePath(u"store"_s);
        const auto store = open(path, SqliteEventStore::Mode::CreateNew, shape).value();
        Batch batch;
        for (int i = 0; i < count; ++i) {
            // No block lies within a day: such ones need not always be read.
            const std::string time =
                QDate(2024, 1, 1).addDays(i / 6).toString(Qt::ISODate).toStdString() + "T10:00:00Z";
            batch.occurrences.add(message(std::to_string(i), "order", i % 2 ? "busy" : "u" + std::to_string(i % 50),
                                          time.c_str(), R"({"total":)" + std::to_string(i) + R"(,"kind":"k"})"));
        }
        const ImportId import = wait(store->beginImport({u"log.csv"_s, u"csv"_s})).value();
        wait(store->append(import, std::move(batch))).value();
        wait(store->finishImport(import)).value();
        m_uri = sqlite::uriOf(path);
    }

    void endsWithTheBlockInHand_data()
    {
        const Condition some = Condition::test(u"total"_s, Operator::Greater, 10);
        const TimeRange range{.from = fromMillis(1'706'745'600'000), .to = {}};
        QTest::addColumn<Ask>("question");
        const auto volume = [&](const char *name, Measure measure, const QString &breakDown,
                                const Condition &condition) {
            VolumeQuery query;
            query.event = u"order"_s;
            query.measure = measure;
            query.breakDown = breakDown;
            query.condition = condition;
            QTest::newRow(name) << asking(query, sqlite::askVolume);
        };
        volume("a chart under a condition", {}, {}, some);
        volume("people by day", {MeasureKind::People, {}}, {}, {});
        volume("a sum", {MeasureKind::Sum, u"total"_s}, {}, {});
        volume("a break-down", {}, u"kind"_s, {});
        const auto other = [&](const char *name, auto query, auto ask) {
            query.event = u"order"_s;
            query.range = range;
            query.condition = some;
            QTest::newRow(name) << asking(query, ask);
        };
        other("parameters", ParameterQuery(), sqlite::askParameters);
        other("best people", PeopleQuery(), sqlite::askPeople);
        other("all people", PeopleQuery(), [](Connection &connection, const PeopleQuery &query) {
            return sqlite::askAllPeople(connection, query, [](const auto &) { return Result<void>(); });
        });
        other("a backtest", FrequencyQuery(), sqlite::askFrequency);
        other("figures", FiguresQuery(), sqlite::askFigures);
        other("how many there are in a feed", FeedQuery(), sqlite::askFeedSize);
        FeedQuery feed;
        feed.payloadText = "nowhere";
        other("a feed", feed, sqlite::askFeed);
        ProfileQuery profile;
        profile.subscriber = u"busy"_s;
        QTest::newRow("a profile") << asking(profile, sqlite::askProfile);
    }

    void endsWithTheBlockInHand()
    {
        QFETCH(const Ask, question);
        Watched whole(m_uri, never);
        QVERIFY(!whole.ask(question));
        QVERIFY2(whole.blocks() >= 100, qPrintable(QString::number(whole.blocks())));
        for (const int at : {1, 2, 50, whole.blocks() / 2}) {
            Watched cancelled(m_uri, at);
            QVERIFY(cancelled.ask(question));
            // The other threads may each have been about to read one.
            QVERIFY2(cancelled.blocksAfterwards() < int(sqlite::mostLanes()),
                     qPrintable(QString::number(cancelled.blocksAfterwards())));
        }
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_uri;
};

} // namespace eventdesk::testing

QTEST_GUILESS_MAIN(eventdesk::testing::SqliteCancelTest)
#include "sqlite_cancel_test.moc"
