// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/timeline_export.h"

#include <QDir>
#include <QSaveFile>

namespace eventdesk {

TimelineExport::~TimelineExport()
{
    m_stop.request_stop();
}

void TimelineExport::start(EventStore *store, ingest::ExportOptions options, QString path)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = {};
    run(this, store, std::move(options), std::move(path), m_stop.get_token());
}

void TimelineExport::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<> TimelineExport::run(QPointer<TimelineExport> self, EventStore *store, ingest::ExportOptions options,
                                  QString path, std::stop_token stop)
{
    QSaveFile file(path);
    Result<qint64> written = 0;
    const auto unwritable = [&file, &path] {
        return failure(ErrorKind::FileUnreadable,
                       tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(path)),
                       file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly)) {
        written = unwritable();
    } else {
        written = co_await ingest::exportOccurrences(store, std::move(options), &file, stop, [self](qint64 done) {
            if (self)
                Q_EMIT self->progressed(done);
        });
        if (written && !stop.stop_requested() && !file.commit())
            written = unwritable();
    }
    if (!self)
        co_return;
    self->m_running = false;
    if (stop.stop_requested())
        Q_EMIT self->cancelled();
    else if (written)
        Q_EMIT self->finished(*written, path);
    else
        Q_EMIT self->failed(written.error());
}

} // namespace eventdesk
