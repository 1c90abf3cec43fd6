// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"
#include "models/ingest/import_options.h"

#include <QObject>
#include <QPointer>

#include <stop_token>

namespace eventdesk::ingest {

// Reads the head of a log and says what it is. Off the caller's thread. A file that cannot be understood is an error
// with a sentence that says why and what would help.
QCoro::Task<Result<LogPreview>> previewLog(QString path, ImportOptions options, std::stop_token stop = {});

// Reads one log into a store, record by record in file order. Reading and parsing go on in another thread while the
// store takes in the batch before; memory does not follow the file's size. Lives in the thread of the store.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    ImportJob(EventStore *store, QString path, ImportOptions options, QObject *parent = nullptr);
    ~ImportJob() override; // a running import is stopped and undone

    enum class OnCancel { UndoAll, KeepWhatIsIn };

    // Answers when the import has ended: finished, or cancelled with the record as it was left. An error means that
    // nothing of it is kept.
    [[nodiscard]] QCoro::Task<Result<ImportRecord>> run();

    void pause();
    void resume();
    bool isPaused() const;
    void cancel(OnCancel what);

    const ImportProgress &progress() const;
    QString path() const;

Q_SIGNALS:
    void progressed(); // at most ten times a second

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace eventdesk::ingest
