// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/save_picture_button.h"

#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QString suffixOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        return u"pdf"_s;
    case PictureFormat::Csv:
        return u"csv"_s;
    }
    return {};
}

QString filterOf(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return SavePictureButton::tr("PNG picture (*.png)");
    case PictureFormat::Svg:
        return SavePictureButton::tr("SVG picture (*.svg)");
    case PictureFormat::Pdf:
        return SavePictureButton::tr("PDF document (*.pdf)");
    case PictureFormat::Csv:
        return SavePictureButton::tr("Table as CSV (*.csv)");
    }
    return {};
}

// An event may be called anything; a file may not.
QString fileNameFor(QString event)
{
    static const QRegularExpression unsafe(u"[^\\w.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    event = event.left(80).replace(unsafe, u"_"_s);
    while (event.startsWith(u'.'))
        event.remove(0, 1);
    return event.isEmpty() ? u"chart"_s : event;
}

} // namespace

SavePictureButton::SavePictureButton(InlineMessage *message, QWidget *parent)
    : QPushButton(tr("Save picture"), parent)
    , m_message(message)
{
    setObjectName(u"savePicture"_s);
    setProperty("menu", true);
    auto *menu = new QMenu(this);
    auto *sizes = menu->addMenu(theme::icon(u"image"_s), tr("PNG"));
    for (int scale = 1; scale <= 4; ++scale) {
        //: How many times larger a picture is than on the screen
        auto *action = sizes->addAction(tr("%1× …").arg(format::count(scale)));
        connect(action, &QAction::triggered, this, [this, scale] { askForPath(PictureFormat::Png, scale); });
    }
    const auto add = [&](const QString &icon, const QString &text, auto does) {
        connect(menu->addAction(theme::icon(icon), text), &QAction::triggered, this, does);
    };
    add(u"image"_s, tr("SVG …"), [this] { askForPath(PictureFormat::Svg, 1); });
    add(u"file"_s, tr("PDF …"), [this] { askForPath(PictureFormat::Pdf, 1); });
    add(u"table"_s, tr("CSV …"), [this] { askForPath(PictureFormat::Csv, 1); });
    menu->addSeparator();
    add(u"copy"_s, tr("Copy as a picture"), [this] { copyPicture(); });
    add(u"print"_s, tr("Print …"), [this] { print(); });
    setMenu(menu);
    setEnabled(false);
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (const auto again = std::exchange(m_again, {}))
            again();
    });
}

void SavePictureButton::setContent(const ChartContent &content)
{
    m_content = content;
    setEnabled(true);
}

void SavePictureButton::askForPath(PictureFormat format, int scale)
{
    m_message->hide();
    auto *dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filterOf(format));
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(fileNameFor(m_content.query.event) + u'.' + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, scale](const QString &path) { save(path, format, scale); });
    dialog->open();
}

void SavePictureButton::save(const QString &path, PictureFormat format, int scale)
{
    if (const auto saved = saveChart(m_content, path, format, scale); !saved) {
        m_again = [this, format, scale] { askForPath(format, scale); };
        m_message->showError(saved.error(), tr("Choose another place …"));
        return;
    }
    m_message->showPositive(tr("%1 is saved.").arg(QDir::toNativeSeparators(path)));
}

void SavePictureButton::copyPicture()
{
    QGuiApplication::clipboard()->setImage(chartImage(m_content, 2));
    m_message->showPositive(tr("The picture is on the clipboard."));
}

void SavePictureButton::print()
{
    m_message->hide();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(fileNameFor(m_content.query.event));
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // The printer lives as long as the dialog's connections.
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer](QPrinter *chosen) {
        if (printChart(m_content, *chosen))
            return;
        m_again = [this] { print(); };
        m_message->showError({ErrorKind::FileUnreadable, tr("The printer took nothing."), {}}, tr("Try another one …"));
    });
    dialog->open();
}

} // namespace eventdesk
