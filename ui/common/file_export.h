// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QIODevice>
#include <QObject>
#include <QPointer>

#include <QCoroTask>

#include <functional>
#include <stop_token>

namespace eventdesk {

// Writes something into a file, with progress, until done or cancelled. The file is there when all of it is, and not
// before. One at a time.
class FileExport : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<void(qint64 done)>;
    // Writes all and answers how many things it were. Runs on after its maker may be gone.
    using Writer = std::function<QCoro::Task<Result<qint64>>(QIODevice *out, std::stop_token stop, Progress progress)>;

    using QObject::QObject;
    ~FileExport() override; // cancels

    void start(Writer writer, QString path);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 done);
    void finished(qint64 count, const QString &path);
    void cancelled();
    void failed(const eventdesk::Error &error);

private:
    static QCoro::Task<> run(QPointer<FileExport> self, Writer writer, QString path, std::stop_token stop);

    bool m_running = false;
    std::stop_source m_stop;
};

} // namespace eventdesk
