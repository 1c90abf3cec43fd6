// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/export_rows.h"
#include "ui/common/file_export.h"

#include <QPushButton>

namespace eventdesk {

class InlineMessage;

// Writes all that a screen shows into a file of the person's choice. What it has to say stands in message(), which
// its screen puts near.
class ExportButton : public QPushButton
{
    Q_OBJECT

public:
    using Maker = std::function<FileExport::Writer(ingest::ExportFormat)>; // of what is shown now

    // title: of the file dialog.
    ExportButton(const QString &title, Maker maker, QWidget *parent = nullptr);

    InlineMessage *message() const { return m_message; }
    void setFileName(const QString &name) { m_name = name; } // without its suffix
    void exportTo(ingest::ExportFormat format, const QString &path);
    bool isRunning() const { return m_export->isRunning(); }

private:
    void chooseFile(ingest::ExportFormat format);

    QString m_title;
    QString m_name;
    Maker m_maker;
    FileExport *m_export;
    InlineMessage *m_message;
};

} // namespace eventdesk
