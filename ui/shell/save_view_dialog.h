// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace eventdesk {

class SavedViews;

// Asks for the name under which a view is kept; says beside it when one of that name is replaced.
class SaveViewDialog : public QDialog
{
    Q_OBJECT

public:
    // The views must outlive it.
    SaveViewDialog(SavedViews *views, const Place &place, QWidget *parent = nullptr);

private:
    void judge();
    void save();

    SavedViews *m_views;
    Place m_place;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
};

} // namespace eventdesk
