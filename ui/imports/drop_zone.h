// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace eventdesk {

// What the import screen shows while there is nothing to import: where to drop, and the button. The drop itself is the
// page's, which takes it anywhere.
class DropZone : public QFrame
{
    Q_OBJECT

public:
    explicit DropZone(QWidget *parent = nullptr);

    void setHovered(bool hovered); // files are held over the page

Q_SIGNALS:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_hovered = false;
};

} // namespace eventdesk
