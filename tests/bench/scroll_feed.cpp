// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/scroll_feed.h"

#include "models/items/occurrence_feed_model.h"
#include "models/store/sqlite/sqlite_event_store.h"
#include "tests/bench/bench_run.h"
#include "tests/bench/questions.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace eventdesk::bench {

namespace {

constexpr int shownRows = 30; // of a window
constexpr int jumps = 300;
constexpr int pagesBack = 100;

class Scroll
{
public:
    Scroll(EventStore *store, const QString &event)
        : m_model(store)
    {
        FeedQuery query;
        query.event = event;
        m_model.setQuery(query);
        await([this] { return m_model.state() == WindowedModel::State::Ready && m_model.countIsFinal(); });
    }

    double longest()
    {
        const int rows = m_model.rowCount(), page = WindowedModel::pageSize;
        look(rows - 1); // the End key, before anything between is known
        for (int row = 0; row < rows; row += page)
            look(row);
        look(rows - 1);
        for (int jump = 1; jump <= jumps; ++jump) // all over it, in no order
            look(int(quint64(jump) * 2'654'435'761U % quint64(rows)));
        for (int back = 0; back < pagesBack; ++back)
            look(rows - 1 - back * page);
        return m_longest;
    }

private:
    // As a view that paints these rows; until they are there.
    void look(int first)
    {
        first = std::clamp(first, 0, std::max(0, m_model.rowCount() - shownRows));
        const int last = std::min(first + shownRows, m_model.rowCount()) - 1;
        QElapsedTimer timer;
        timer.start();
        await([&] {
            for (const int row : {first, last})
                m_model.index(row, 0).data();
            return m_model.isLoaded(first) && m_model.isLoaded(last);
        });
        m_longest = std::max(m_longest, double(timer.nsecsElapsed()) / 1e9);
    }

    template <typename Done>
    void await(Done done)
    {
        while (!done()) {
            if (m_model.state() == WindowedModel::State::Failed || m_model.pageError())
                qFatal("the feed could not be read");
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    OccurrenceFeedModel m_model;
    double m_longest = 0;
};

} // namespace

double scrollFeed(const QString &database, const Scene &scene)
{
    static const SystemClock clock;
    const auto store =
        orEnd(QCoro::waitFor(SqliteEventStore::open(database, SqliteEventStore::Mode::OpenExisting, &clock)));
    return Scroll(store.get(), scene.event).longest();
}

} // namespace eventdesk::bench
