// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/self_test.h"

#include "models/core/clock.h"
#include "models/store/sqlite/sqlite_event_store.h"
#include "ui/common/code_view.h"
#include "ui/common/theme.h"
#include "ui/events/connect_code.h"

#include <QDirIterator>
#include <QFontDatabase>
#include <QIconEnginePlugin>
#include <QImage>
#include <QImageReader>
#include <QTimeZone>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

int failures = 0;

void report(const char *name, const QString &fault)
{
    if (fault.isEmpty()) {
        std::printf("ok %s\n", name);
    } else {
        ++failures;
        std::printf("failed %s: %s\n", name, qPrintable(fault));
    }
}

QString svgFault()
{
    if (!QImageReader::supportedImageFormats().contains("svg"))
        return u"the svg image plug-in is missing (Debian: qt6-svg-plugins)"_s;
    return {};
}

QString iconsFault()
{
    int count = 0;
    for (QDirIterator it(u":/icons"_s); it.hasNext(); ++count) {
        const QString path = it.next();
        if (QImage(path).isNull())
            return path + u" cannot be drawn"_s;
    }
    return count > 30 ? QString() : u"%1 icons in the program"_s.arg(count);
}

QString highlightingFault()
{
    for (const auto &code : connectCodes(u"event"_s, collectorAddress())) {
        if (!CodeView::knowsDefinition(code.definition))
            return u"no definition of "_s + code.definition;
    }
    return CodeView::knowsDefinition(u"JSON"_s) ? QString() : u"no definition of JSON"_s;
}

QString zonesFault()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid() || !berlin.hasTransitions())
        return u"Europe/Berlin has no transitions (Debian: tzdata)"_s;
    const qsizetype count = QTimeZone::availableTimeZoneIds().size();
    return count > 300 ? QString() : u"only %1 zones (Debian: tzdata)"_s.arg(count);
}

QString fontsFault()
{
    return QFontDatabase::families().isEmpty() ? u"no font at all (Debian: fonts-dejavu-core)"_s : QString();
}

} // namespace

QCoro::Task<int> runSelfTest()
{
    failures = 0;
    report("image-formats", svgFault());
    report("icons", iconsFault());
    report("highlighting", highlightingFault());
    report("time-zones", zonesFault());
    report("fonts", fontsFault());

    SystemClock clock;
    auto store = co_await SqliteEventStore::open(u":memory:"_s, SqliteEventStore::Mode::OpenOrCreate, &clock);
    QString fault;
    if (!store) {
        fault = store.error().sentence;
    } else {
        const auto made = co_await (*store)->createEvent(u"self_test"_s, {});
        const auto all = co_await (*store)->catalogue({});
        if (!made)
            fault = made.error().sentence;
        else if (!all || all->size() != 1)
            fault = u"the event made is not in the catalogue"_s;
    }
    report("store", fault);
    std::fflush(stdout);
    co_return failures == 0 ? 0 : 1;
}

} // namespace eventdesk
