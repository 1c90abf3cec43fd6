// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/import_options.h"

#include <QWidget>

#include <memory>

namespace eventdesk {

// Where a log's parts are read from, and how. Shows what was recognised; what the person changes becomes a choice of
// options().
class MappingForm : public QWidget
{
    Q_OBJECT

public:
    explicit MappingForm(QWidget *parent = nullptr);
    ~MappingForm() override;

    void setPreview(const ingest::LogPreview &preview, const ingest::ImportOptions &options);
    const ingest::ImportOptions &options() const;

Q_SIGNALS:
    void optionsChanged(); // by the person

private:
    void build();
    void chooseColumns();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
