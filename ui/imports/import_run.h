// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/import_job.h"

#include <QWidget>

#include <memory>

namespace eventdesk {

// A running import: how far it is, pause, and cancel with the question of what to do with what is in.
class ImportRun : public QWidget
{
    Q_OBJECT

public:
    explicit ImportRun(QWidget *parent = nullptr);
    ~ImportRun() override;

    void setJob(ingest::ImportJob *job); // null: none
    bool wasCancelled() const;           // by the person, this job

Q_SIGNALS:
    void rejectedRequested();

private:
    void showProgress();
    void setAsking(bool asking);
    void cancel(ingest::ImportJob::OnCancel what);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
