// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/save_view_dialog.h"

#include "ui/common/dialog_buttons.h"
#include "ui/shell/saved_views.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

SaveViewDialog::SaveViewDialog(SavedViews *views, const Place &place, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_place(place)
    , m_name(new QLineEdit(titleOf(place).left(80)))
    , m_note(new QLabel)
    , m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(tr("Save this view"));
    setMinimumWidth(460);
    auto *label = new QLabel(tr("&Name"));
    label->setBuddy(m_name);
    m_name->setMaxLength(120);
    m_note->setProperty("tone", u"muted"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(m_note->fontMetrics().height() * 2);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addLayout(dialogButtons(this, tr("Cancel"), m_save));
    connect(m_save, &QPushButton::clicked, this, &SaveViewDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::judge);
    m_name->selectAll();
    judge();
}

void SaveViewDialog::judge()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty());
    if (m_views->indexOf(name) >= 0)
        m_note->setText(tr("There is a view of this name; it is replaced."));
    else
        m_note->setText(tr("What is shown now is kept with your preferences on this computer: the range, the "
                           "conditions and the tab, not the figures."));
}

void SaveViewDialog::save()
{
    m_views->save(m_name->text(), m_place);
    accept();
}

} // namespace eventdesk
