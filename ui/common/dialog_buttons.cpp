// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/dialog_buttons.h"

#include <QBoxLayout>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

QHBoxLayout *dialogButtons(QDialog *dialog, const QString &cancelText, QPushButton *primary)
{
    auto *cancel = new QPushButton(cancelText);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    primary->setProperty("role", u"primary"_s);
    primary->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(primary);
    return row;
}

} // namespace eventdesk
