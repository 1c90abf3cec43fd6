// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/export.h"

#include <QObject>
#include <QPointer>

namespace eventdesk {

// Writes occurrences into a file, with progress, until done or cancelled. The file is there when all of it is, and not
// before. One at a time.
class TimelineExport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~TimelineExport() override; // cancels

    void start(EventStore *store, ingest::ExportOptions options, QString path);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 done);
    void finished(qint64 count, const QString &path);
    void cancelled();
    void failed(const eventdesk::Error &error);

private:
    static QCoro::Task<> run(QPointer<TimelineExport> self, EventStore *store, ingest::ExportOptions options,
                             QString path, std::stop_token stop);

    bool m_running = false;
    std::stop_source m_stop;
};

} // namespace eventdesk
