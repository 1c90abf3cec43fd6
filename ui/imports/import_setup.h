// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/import_options.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

namespace eventdesk {

// What a log was recognised as, what can be changed about it, the first records as they would land, and the button.
class ImportSetup : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSetup(QWidget *parent = nullptr);
    ~ImportSetup() override;

    // Times are shown in the zone.
    void setPreview(const ingest::LogPreview &preview, const ingest::ImportOptions &options, const QTimeZone &zone);
    const ingest::ImportOptions &options() const;
    bool canImport() const;
    void setBusy(bool busy); // a new preview is on its way: nothing can be started

Q_SIGNALS:
    void optionsChanged(); // a new preview is wanted
    void importRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
