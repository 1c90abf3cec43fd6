// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace eventdesk {

class SavedViews;

// Renames saved views, in their line, and deletes them; the last deletion can be taken back.
class ManageViewsDialog : public QDialog
{
    Q_OBJECT

public:
    // The views must outlive it.
    explicit ManageViewsDialog(SavedViews *views, QWidget *parent = nullptr);
    ~ManageViewsDialog() override;

private:
    void fill(qsizetype current);
    void rename(int row);
    void remove();
    void undo();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
