// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/old_occurrences_dialog.h"

#include "models/core/buckets.h"
#include "ui/common/calendar.h"
#include "ui/common/session.h"

#include <QDateEdit>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// A day begins where its bucket does, also where there is no midnight.
Instant startOf(const QDate &day, const QTimeZone &zone)
{
    return bucketAt({BucketSize::Day, zone, Qt::Monday}, toInstant(QDateTime(day, QTime(12, 0), zone))).start;
}

} // namespace

OldOccurrencesDialog::OldOccurrencesDialog(Session *session, QWidget *parent)
    : RemovalDialog(tr("Remove old events"), tr("Remove for good"), parent)
    , m_session(session)
    , m_date(new QDateEdit)
{
    auto *label = new QLabel(tr("Remove all that happened &before"));
    label->setBuddy(m_date);
    m_date->setCalendarPopup(true);
    dressCalendar(m_date->calendarWidget());
    m_date->setAccessibleName(tr("Remove all that happened before"));
    const QDate today = toDateTime(session->now(), session->zone()).date();
    m_date->setDate(today.addYears(-1));
    fields()->addWidget(label);
    fields()->addWidget(m_date);
    offer(tr("Counting…"), {});
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        hideError();
        offer(tr("Counting…"), {});
        count();
    });
    connect(session->store(), &EventStore::changed, this, &OldOccurrencesDialog::count);
    count();
}

OldOccurrencesDialog::~OldOccurrencesDialog()
{
    m_stop.request_stop();
}

void OldOccurrencesDialog::count()
{
    m_stop.request_stop();
    m_stop = {};
    awaitCount(this, ++m_generation, startOf(m_date->date(), m_session->zone()), m_stop.get_token());
}

QCoro::Task<> OldOccurrencesDialog::awaitCount(QPointer<OldOccurrencesDialog> self, quint64 generation, Instant before,
                                               std::stop_token stop)
{
    EventStore *store = self->m_session->store();
    const auto found = co_await store->countBefore(before, stop);
    if (!self || self->m_generation != generation)
        co_return;
    if (!found) {
        self->offer({}, {});
        self->showError(found.error());
        co_return;
    }
    if (found->occurrences == 0) {
        self->offer(tr("Nothing happened before that day."), {});
        co_return;
    }
    const QString events = tr("%Ln event(s) will be removed", nullptr, int(found->occurrences));
    const QString people = tr("%Ln person(s) did nothing since and will be gone", nullptr, int(found->people));
    //: %1 says how many events, %2 how many people
    self->offer(tr("%1; %2.").arg(events, people), [store, before] { return store->removeBefore(before); });
}

} // namespace eventdesk
