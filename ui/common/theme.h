// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QColor>
#include <QFont>
#include <QIcon>
#include <QList>

// The look: one set of colours for light and one for dark, fonts, and the style sheet made from them. Widgets that
// paint ask colors() when they paint and repaint on QEvent::PaletteChange; nothing keeps a colour.
namespace eventdesk::theme {

enum class Appearance { System, Light, Dark };

struct Colors
{
    QColor window;  // behind the cards
    QColor surface; // cards, sidebar, fields
    QColor sunken;  // code, pressed things, tracks of progress bars
    QColor border;
    QColor text;
    QColor textMuted; // descriptions, units; at least 4.5:1 on surface
    QColor textFaint; // place holders, counts in the sidebar
    QColor accent;
    QColor onAccent;
    QColor accentSoft; // behind what is selected
    QColor positive;
    QColor warning;
    QColor danger;
    QColor shadow;
    QList<QColor> categorical; // Okabe-Ito, for series and avatars; a second cue goes with each
};

void apply(QApplication &application, Appearance appearance);
Appearance appearance();
bool isDark();
const Colors &colors();
const Colors &printColors(); // the light ones, whatever the appearance: for paper and pictures

QFont bodyFont();
QFont smallFont();
QFont titleFont();   // of a page
QFont headingFont(); // of a card
QFont figureFont();  // the large numbers
QFont monospaceFont();

// A symbolic icon of the set in resources/icons, drawn in the colour; sharp at every scale. Unknown names assert.
QIcon icon(const QString &name, QColor color = {});

} // namespace eventdesk::theme
