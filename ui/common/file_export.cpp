// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/file_export.h"

#include <QDir>
#include <QSaveFile>

namespace eventdesk {

FileExport::~FileExport()
{
    m_stop.request_stop();
}

void FileExport::start(Writer writer, QString path)
{
    if (m_running)
        return;
    m_running = true;
    m_stop = {};
    run(this, std::move(writer), std::move(path), m_stop.get_token());
}

void FileExport::cancel()
{
    m_stop.request_stop();
}

QCoro::Task<> FileExport::run(QPointer<FileExport> self, Writer writer, QString path, std::stop_token stop)
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
        written = co_await writer(&file, stop, [self](qint64 done) {
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
