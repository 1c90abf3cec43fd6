// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/arguments.h"
#include "app/ctl/console.h"
#include "app/ctl/open_store.h"

namespace eventdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

void declareYes(QCommandLineParser &options)
{
    options.addOption({u"yes"_s, u"Do not ask before it is removed."_s});
}

Result<void> mustBeAllowed(const Invocation &invocation)
{
    if (invocation.options.isSet(u"yes"_s) || canAsk())
        return {};
    return wrongUse(
        u"This cannot be undone, and there is no terminal to ask on: write --yes to remove all the same."_s);
}

QString counted(qint64 number, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : many);
}

QString spell(const Removal &removal)
{
    return u"%1, and %2 of whom nothing is left"_s.arg(counted(removal.occurrences, u"occurrence"_s, u"occurrences"_s),
                                                       counted(removal.people, u"person"_s, u"people"_s));
}

// True: go on.
bool isMeant(const Invocation &invocation, const QString &what)
{
    return invocation.options.isSet(u"yes"_s) ||
           ask(u"%1 This cannot be undone. Remove for good? [y/N] "_s.arg(printable(what)));
}

int nothingRemoved()
{
    complain(u"Nothing was removed."_s);
    return ExitNotClean;
}

void print(const Invocation &invocation, const char *key, const QString &value, const Removal &removal,
           const QString &sentence)
{
    if (!invocation.json()) {
        printLine(printable(sentence));
        return;
    }
    json::Writer writer;
    writer.beginObject().key(key).value(value).key("removed").beginObject();
    writer.key("occurrences").value(removal.occurrences).key("people").value(removal.people);
    printLine(writer.endObject().endObject().take());
}

} // namespace

void declareForget(QCommandLineParser &options)
{
    declareYes(options);
}

QCoro::Task<Result<int>> runForget(const Invocation *invocation)
{
    if (const auto allowed = mustBeAllowed(*invocation); !allowed)
        co_return std::unexpected(allowed.error());
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto profile = co_await (*open)->profile({invocation->arguments[0], {}, QTimeZone::UTC}, invocation->stop);
    if (!profile)
        co_return std::unexpected(profile.error());
    const QString key = profile->summary.subscriber.key();
    const QString occurrences = counted(profile->summary.occurrences, u"occurrence"_s, u"occurrences"_s);
    if (!isMeant(*invocation, u"%1 did %2."_s.arg(key, occurrences)))
        co_return nothingRemoved();
    const auto removal = co_await (*open)->forget(key);
    if (!removal)
        co_return std::unexpected(removal.error());
    print(*invocation, "forgotten", key, *removal,
          u"%1 is forgotten: %2 gone."_s.arg(key,
                                             counted(removal->occurrences, u"occurrence is"_s, u"occurrences are"_s)));
    co_return ExitDone;
}

void declareRemove(QCommandLineParser &options)
{
    options.addOption({u"before"_s, u"Occurrences before this date or time go; that day itself stays."_s, u"TIME"_s});
    declareYes(options);
    declareZone(options);
}

QCoro::Task<Result<int>> runRemove(const Invocation *invocation)
{
    if (!invocation->options.isSet(u"before"_s))
        co_return wrongUse(u"Say what is old: --before 2025-01-01."_s);
    if (const auto allowed = mustBeAllowed(*invocation); !allowed)
        co_return std::unexpected(allowed.error());
    auto open = co_await openStore(invocation, Missing::Refuse);
    if (!open)
        co_return std::unexpected(open.error());
    const auto before = timeOption(*invocation, u"before"_s, open->local);
    if (!before)
        co_return std::unexpected(before.error());
    const QString time = open->time(*before);
    const auto found = co_await (*open)->countBefore(*before, invocation->stop);
    if (!found)
        co_return std::unexpected(found.error());
    if (found->occurrences > 0 && !isMeant(*invocation, u"Before %1: %2."_s.arg(time, spell(*found))))
        co_return nothingRemoved();
    const auto removal = co_await (*open)->removeBefore(*before);
    if (!removal)
        co_return std::unexpected(removal.error());
    print(*invocation, "before", time, *removal, u"Removed what was before %1: %2."_s.arg(time, spell(*removal)));
    co_return ExitDone;
}

} // namespace eventdesk::ctl
