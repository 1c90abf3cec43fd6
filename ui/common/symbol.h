// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QWidget>

namespace eventdesk {

// A large icon on its own, drawn anew each time: sharp on every screen, and in the theme's colour of the moment.
class Symbol : public QWidget
{
    Q_OBJECT

public:
    using Color = QColor theme::Colors::*;

    explicit Symbol(QWidget *parent = nullptr);

    void setIcon(const QString &name, Color color = &theme::Colors::textFaint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Color m_color = &theme::Colors::textFaint;
};

} // namespace eventdesk
