// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QDialog>
#include <QPointer>

#include <memory>

namespace eventdesk {

// The records of an import that did not fit: line, reason, text; to be copied or saved.
class RejectedDialog : public QDialog
{
    Q_OBJECT

public:
    RejectedDialog(EventStore *store, const QString &file, ImportId import, QWidget *parent = nullptr);
    ~RejectedDialog() override;

    // Line, reason and text as CSV (RFC 4180).
    static QByteArray csvLine(const Reject &reject);

private:
    void copy();
    void chooseFile();
    void showRecord(int row);
    static QCoro::Task<> save(QPointer<RejectedDialog> dialog, EventStore *store, ImportId import, QString path,
                              std::stop_token stop);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
