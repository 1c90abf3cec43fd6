// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/open_store.h"

#include "app/common/default_store.h"
#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "models/core/condition_clock.h"
#include "models/store/sqlite/sqlite_event_store.h"

#include <QFileInfo>

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QString> pathOf(const Invocation &invocation, Missing missing)
{
    if (invocation.options.isSet(u"store"_s)) {
        QString given = invocation.options.value(u"store"_s);
        if (given.isEmpty())
            return wrongUse(u"--store wants the path of a file."_s);
        if (given.startsWith("https://"_L1) || given.startsWith("http://"_L1)) {
            return wrongUse(u"This version opens stores in files only; “%1” is an address."_s.arg(given));
        }
        return given;
    }
    QString path = default_store::path();
    if (QFileInfo::exists(path))
        return path;
    if (missing == Missing::Refuse && !default_store::isRemembered()) {
        return failure(ErrorKind::FileUnreadable,
                       u"There is no store yet. Make one with eventdeskctl import FILE, or name "
                       "one with --store FILE."_s);
    }
    if (missing == Missing::Create && !default_store::makeFolderFor(path)) {
        return failure(
            ErrorKind::FileUnreadable,
            u"The folder for the store %1 cannot be made. Name another place with --store FILE."_s.arg(path));
    }
    return path;
}

// Reports come from another thread while this one waits.
StoreConversion sayingHowFar(const QString &path, std::shared_ptr<QString> backup, std::stop_token stop)
{
    const auto report = [name = QFileInfo(path).fileName(), backup](const StoreConversion::Progress &progress) {
        showProgress(
            u"Converting %1 to the form of this version: %2 %"_s.arg(name, QString::number(int(progress.done * 100))));
        if (progress.done >= 1)
            *backup = progress.backup;
    };
    return {.report = report, .stop = std::move(stop)};
}

} // namespace

void OpenStore::write(json::Writer &writer, const std::optional<Instant> &instant) const
{
    if (instant)
        writer.value(time(*instant));
    else
        writer.null();
}

Condition OpenStore::asked(const Condition &where) const
{
    return pinned(where, {clock->now(), local});
}

QString OpenStore::time(const std::optional<Instant> &instant) const
{
    return instant ? time(*instant) : QString();
}

QCoro::Task<Result<OpenStore>> openStore(const Invocation *invocation, Missing missing)
{
    const bool zoneGiven = invocation->options.optionNames().contains("zone"_L1);
    std::optional<QTimeZone> zone;
    if (zoneGiven) {
        const auto given = zoneOption(*invocation);
        if (!given)
            co_return std::unexpected(given.error());
        zone = *given;
    }
    const Result<QString> path = pathOf(*invocation, missing);
    if (!path)
        co_return std::unexpected(path.error());

    OpenStore open;
    open.clock = std::make_shared<SystemClock>();
    const auto mode =
        missing == Missing::Create ? SqliteEventStore::Mode::OpenOrCreate : SqliteEventStore::Mode::OpenExisting;
    const auto backup = std::make_shared<QString>();
    auto store = co_await SqliteEventStore::open(*path, mode, open.clock.get(), {},
                                                 sayingHowFar(*path, backup, invocation->stop));
    clearProgress();
    if (!backup->isEmpty())
        complain(u"%1 has been converted; the store as it was is kept as %2."_s.arg(*path, *backup));
    if (!store)
        co_return std::unexpected(store.error());
    open.store = std::move(*store);
    auto settings = co_await open.store->settings(invocation->stop);
    if (!settings)
        co_return std::unexpected(settings.error());
    open.settings = *settings;
    const QTimeZone own(open.settings.zone);
    open.local = zone ? *zone : own.isValid() ? own : QTimeZone::systemTimeZone();
    open.shown = zone.value_or(QTimeZone::UTC);
    co_return open;
}

} // namespace eventdesk::ctl
