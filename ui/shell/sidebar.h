// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"
#include "ui/shell/place.h"

#include <QWidget>

#include <memory>

namespace eventdesk {

class StoreButton;

// The store, and the ways to the pages that do not need a subject.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);
    ~Sidebar() override;

    void setInfo(const StoreInfo &info);
    void setCurrent(Page page); // a page with a subject lights the one above it
    StoreButton *storeButton() const;
    // As buttons under the store.
    void setTools(const QList<QAction *> &actions);

Q_SIGNALS:
    void requested(eventdesk::Page page);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
