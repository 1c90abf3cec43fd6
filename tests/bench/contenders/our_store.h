// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"
#include "tests/bench/questions.h"

namespace eventdesk::bench {

// Ourselves, asked as a screen asks: through EventStore, the event loop and back.
class OurStore final : public Contender
{
public:
    // Through ImportJob into a new store. Answers the seconds from creating it to its being closed.
    static Result<double> import(const QString &log, const QString &database);
    static Result<std::unique_ptr<OurStore>> open(const QString &database, const Scene &scene);

    // One more log into this store, as its window would; `whileRunning` is called again and again until it is in.
    // Answers the seconds.
    Result<double> add(const QString &log, const std::function<void()> &whileRunning = {});

    // The same as events that come in live, so many in each receipt.
    Result<double> receive(const QString &log, size_t together, const std::function<void()> &whileRunning);

    qint64 occurrences();

    Answer yearByDay() override;
    Answer checkoutsByHour() override;
    Answer bestPeople() override;
    Answer newest() override;
    Answer nextPage() override;
    Answer deepPage() override;
    Answer timeline() override;
    Answer backtest() override;
    Answer catalogue() override;
    Answer payloadText() override;
    Answer campaignsByDay() override;
    Answer peopleByDay() override;
    Answer bestFromCampaign() override;
    Answer parameters() override;

private:
    OurStore(std::unique_ptr<EventStore> store, const Scene &scene);
    Answer volume(VolumeQuery query);
    Answer feed(FeedQuery query);
    Answer best(const PeopleQuery &query);

    std::unique_ptr<EventStore> m_store;
    Scene m_scene;
    SubscriberId m_person = 0;
    std::optional<FeedCursor> m_next; // of the newest page
};

} // namespace eventdesk::bench
