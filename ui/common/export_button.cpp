// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/export_button.h"

#include "ui/common/inline_message.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace eventdesk {

ExportButton::ExportButton(const QString &title, Maker maker, QWidget *parent)
    : QPushButton(tr("Export"), parent)
    , m_title(title)
    , m_maker(std::move(maker))
    , m_export(new FileExport(this))
    , m_message(new InlineMessage)
{
    setProperty("menu", true);
    setToolTip(tr("Writes everything that is listed, in its range and under its conditions, into a file"));
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("CSV…")), &QAction::triggered, this, [this] { chooseFile(ingest::ExportFormat::Csv); });
    connect(menu->addAction(tr("NDJSON…")), &QAction::triggered, this,
            [this] { chooseFile(ingest::ExportFormat::Ndjson); });
    setMenu(menu);

    connect(m_message, &InlineMessage::actionTriggered, m_export, &FileExport::cancel);
    connect(m_export, &FileExport::progressed, m_message, [this](qint64 done) {
        //: %1: how many rows
        m_message->showInformation(tr("Exporting: %1 so far").arg(QLocale().toString(done)), tr("Cancel"));
    });
    connect(m_export, &FileExport::finished, m_message, [this](qint64 count, const QString &path) {
        setEnabled(true);
        //: %1: how many rows; %2: a file
        m_message->showPositive(
            tr("%1 rows are in %2.").arg(QLocale().toString(count), QDir::toNativeSeparators(path)));
    });
    connect(m_export, &FileExport::failed, m_message, [this](const Error &error) {
        setEnabled(true);
        m_message->showError(error);
    });
    connect(m_export, &FileExport::cancelled, m_message, [this] {
        setEnabled(true);
        m_message->showInformation(tr("The export was cancelled; no file was written."));
    });
}

void ExportButton::chooseFile(ingest::ExportFormat format)
{
    const bool csv = format == ingest::ExportFormat::Csv;
    auto *dialog = new QFileDialog(this, m_title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(csv ? u"csv"_s : u"ndjson"_s);
    dialog->selectFile(m_name + (csv ? u".csv"_s : u".ndjson"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { exportTo(format, path); });
    dialog->open();
}

void ExportButton::exportTo(ingest::ExportFormat format, const QString &path)
{
    if (isRunning())
        return;
    setEnabled(false);
    m_message->showInformation(tr("Exporting…"), tr("Cancel"));
    m_export->start(m_maker(format), path);
}

} // namespace eventdesk
