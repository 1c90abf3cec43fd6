// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/screenshots.h"

#include "app/desktop/screens.h"
#include "app/desktop/translations.h"
#include "models/core/clock.h"
#include "models/ingest/demo_shop.h"
#include "models/store/sqlite/sqlite_event_store.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

int complain(const QString &sentence)
{
    std::fprintf(stderr, "eventdesk: %s\n", qPrintable(sentence));
    return 1;
}

bool save(QWidget *widget, int scale, const QString &path)
{
    QPixmap picture(widget->size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(theme::colors().window);
    widget->render(&picture);
    return picture.save(path);
}

QCoro::Task<Result<std::unique_ptr<SqliteEventStore>>> newStore(QString path, const Clock *clock)
{
    return SqliteEventStore::open(path, SqliteEventStore::Mode::CreateNew, clock);
}

QCoro::Task<Result<std::unique_ptr<SqliteEventStore>>> demoStore(QString path, const Clock *clock)
{
    auto store = co_await newStore(path, clock);
    if (!store)
        co_return store;
    if (auto filled = co_await ingest::fillDemoShop(store->get(), clock->now()); !filled)
        co_return std::unexpected(filled.error());
    StoreSettings settings;
    settings.name = u"Acme Shop"_s;
    settings.zone = "Europe/Vilnius";
    if (auto kept = co_await (*store)->setSettings(settings); !kept)
        co_return std::unexpected(kept.error());
    // One that waits for its first occurrence.
    if (auto made = co_await (*store)->createEvent(u"trial_started"_s, u"A trial of 14 days was begun"_s); !made)
        co_return std::unexpected(made.error());
    co_return store;
}

// A store whose file was written over while it was open, as a failing disk does it: it can answer nothing any more.
QCoro::Task<Result<std::unique_ptr<SqliteEventStore>>> damagedStore(QString path, const Clock *clock)
{
    if (auto made = co_await newStore(path, clock); !made)
        co_return made;
    auto store = co_await SqliteEventStore::open(path, SqliteEventStore::Mode::OpenExisting, clock);
    QFile file(path);
    constexpr qint64 keptBytes = 4096;
    if (file.open(QIODevice::ReadWrite) && file.seek(keptBytes))
        file.write(QByteArray(file.size() - keptBytes, '!'));
    co_return store;
}

} // namespace

QCoro::Task<int> drawScreenshots(QString folder)
{
    if (!QDir().mkpath(folder))
        co_return complain(u"the folder %1 cannot be made"_s.arg(folder));
    // A Monday, a little after noon in the store's zone.
    const FixedClock clock(toInstant(QDateTime(QDate(2026, 11, 23), QTime(12, 7), QTimeZone::UTC)));
    const QTemporaryDir place;
    const auto demo = co_await demoStore(place.filePath(u"acme.eventdesk"_s), &clock);
    const auto empty = co_await newStore(place.filePath(u"new.eventdesk"_s), &clock);
    const auto damaged = co_await damagedStore(place.filePath(u"damaged.eventdesk"_s), &clock);
    for (const auto *store : {&demo, &empty, &damaged}) {
        if (!*store)
            co_return complain(store->error().sentence);
    }

    Translations translations;
    int count = 0;
    for (const auto &language : {u"en_GB"_s, u"de_DE"_s}) {
        translations.install(QLocale(language));
        for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
            theme::apply(*qApp, appearance);
            Screens screens(demo->get(), empty->get(), damaged->get(), &clock);
            while (screens.next()) {
                if (!co_await screens.show())
                    co_return complain(u"%1 was not there in time"_s.arg(screens.name()));
                for (const int scale : {1, 2}) {
                    const QString file =
                        u"%1.%2.%3.%4x.png"_s.arg(screens.name(), theme::isDark() ? u"dark"_s : u"light"_s,
                                                  language.left(2), QString::number(scale));
                    if (!save(screens.widget(), scale, QDir(folder).filePath(file)))
                        co_return complain(u"%1 cannot be written into %2"_s.arg(file, folder));
                    ++count;
                }
            }
        }
    }
    std::printf("%d pictures in %s\n", count, qPrintable(folder));
    co_return 0;
}

} // namespace eventdesk
