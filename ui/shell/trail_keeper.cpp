// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/trail_keeper.h"

#include "ui/common/guarded.h"

#include <QSettings>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace eventdesk {

namespace {

constexpr qsizetype longestKept = 20'000; // characters of a link; the settings are read at every start

} // namespace

TrailKeeper::TrailKeeper(const QString &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &TrailKeeper::write);
}

TrailKeeper::~TrailKeeper()
{
    if (m_soon.isActive())
        write();
}

bool TrailKeeper::restore(PageHistory &history) const
{
    const QSettings settings;
    if (settings.value("trail/store"_L1).toString() != m_store)
        return false;
    QList<Place> places;
    for (const auto &link : settings.value("trail/links"_L1).toStringList()) {
        auto place = placeFromLink(link);
        if (!place) {
            logError(place.error(), "the places of the last time");
            return false;
        }
        places.append(std::move(*place));
    }
    return history.restore(places, settings.value("trail/at"_L1).toLongLong());
}

void TrailKeeper::keep(const PageHistory &history)
{
    m_links.clear();
    m_at = 0;
    const qsizetype first = qMax<qsizetype>(0, history.at() - steps / 2);
    const qsizetype end = qMin(history.places().size(), first + steps);
    for (qsizetype i = first; i < end; ++i) {
        const QString link = linkTo(history.places()[i]);
        if (link.size() > longestKept)
            continue;
        if (i <= history.at())
            m_at = m_links.size();
        m_links.append(link);
    }
    if (!m_soon.isActive())
        m_soon.start();
}

// QSettings replaces its file in one step.
void TrailKeeper::write()
{
    QSettings settings;
    settings.setValue("trail/store"_L1, m_store);
    settings.setValue("trail/links"_L1, m_links);
    settings.setValue("trail/at"_L1, m_at);
    settings.sync();
}

} // namespace eventdesk
