// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/card.h"

namespace eventdesk {

Card::Card(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    // The rounded corners show what is behind; a page's colour, not the frame's own rectangle.
    setAttribute(Qt::WA_StyledBackground);
}

} // namespace eventdesk
