// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QPointer>
#include <QWidget>

#include <memory>

namespace eventdesk {

// How an import ended: the sum of its records, and what can be done with it now: look at it, see the rejects, undo it.
class ImportOutcome : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOutcome(EventStore *store, QWidget *parent = nullptr);
    ~ImportOutcome() override;

    void setRecord(const ImportRecord &record, bool stoppedEarly);
    const ImportRecord &record() const;

Q_SIGNALS:
    void viewRequested();
    void rejectedRequested();
    void againRequested(); // after everything was taken back

private:
    void showRecord();
    void undo();
    static QCoro::Task<> awaitUndo(QPointer<ImportOutcome> outcome, EventStore *store, ImportId import);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
