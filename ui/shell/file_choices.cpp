// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/file_choices.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace eventdesk::file_choices {

namespace {

QFileDialog *dialogFor(QWidget *parent, const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return dialog;
}

QString storeFilter()
{
    return QCoreApplication::translate("FileChoices", "Eventdesk stores (*.eventdesk)");
}

QString everything()
{
    return QCoreApplication::translate("FileChoices", "All files (*)");
}

} // namespace

void chooseLogs(QWidget *parent, QObject *context, std::function<void(QStringList)> chosen)
{
    auto *dialog = dialogFor(parent, QCoreApplication::translate("FileChoices", "Open a log"), {everything()});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, context, chosen);
    dialog->open();
}

void chooseStore(QWidget *parent, QObject *context, std::function<void(QString)> chosen)
{
    auto *dialog =
        dialogFor(parent, QCoreApplication::translate("FileChoices", "Open a store"), {storeFilter(), everything()});
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

void chooseNewStore(QWidget *parent, QObject *context, std::function<void(QString)> chosen)
{
    auto *dialog = dialogFor(parent, QCoreApplication::translate("FileChoices", "New store"), {storeFilter()});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"eventdesk"_s);
    dialog->setLabelText(QFileDialog::Accept, QCoreApplication::translate("FileChoices", "Create", "a store"));
    // An existing store is opened, not written over: there is nothing to confirm.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, chosen);
    dialog->open();
}

} // namespace eventdesk::file_choices
