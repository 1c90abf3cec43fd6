// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace eventdesk {

// A framed surface on which the content of a page lies. Without a layout; margins are the content's.
class Card : public QFrame
{
    Q_OBJECT

public:
    // The least margin above and below content with a ground of its own, so that the rounded corners stay round.
    static constexpr int corner = 6;

    explicit Card(QWidget *parent = nullptr);
};

} // namespace eventdesk
