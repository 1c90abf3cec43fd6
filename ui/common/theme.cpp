// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/theme.h"

#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk::theme {

namespace {

QColor rgb(uint value)
{
    return QColor(QRgb(0xff000000u | value));
}

// Okabe-Ito, in the order of use; the yellow comes late because it is faint on white.
const QList<QColor> &okabeIto()
{
    static const QList<QColor> colors{rgb(0x0072b2), rgb(0xe69f00), rgb(0x009e73), rgb(0xcc79a7),
                                      rgb(0x56b4e9), rgb(0xd55e00), rgb(0x8a8a8a), rgb(0xf0e442)};
    return colors;
}

Colors lightColors()
{
    return {.window = rgb(0xf7f7f5),
            .surface = rgb(0xffffff),
            .sunken = rgb(0xf1f1ee),
            .border = rgb(0xe1e1dd),
            .text = rgb(0x1b1b1e),
            .textMuted = rgb(0x64646a),
            .textFaint = rgb(0x8c8c92),
            .accent = rgb(0x3350d0),
            .onAccent = rgb(0xffffff),
            .accentSoft = rgb(0xe8ecfb),
            .positive = rgb(0x1a7a49),
            .warning = rgb(0xa85a00),
            .danger = rgb(0xb3261e),
            .shadow = QColor(0, 0, 0, 40),
            .categorical = okabeIto()};
}

Colors darkColors()
{
    return {.window = rgb(0x16171a),
            .surface = rgb(0x1f2023),
            .sunken = rgb(0x292a2e),
            .border = rgb(0x36373c),
            .text = rgb(0xededf0),
            .textMuted = rgb(0xa4a5ab),
            .textFaint = rgb(0x7f8087),
            .accent = rgb(0x8ba0ff),
            .onAccent = rgb(0x12131a),
            .accentSoft = rgb(0x2a3152),
            .positive = rgb(0x58c088),
            .warning = rgb(0xf0a35e),
            .danger = rgb(0xf28b82),
            .shadow = QColor(0, 0, 0, 120),
            .categorical = okabeIto()};
}

struct State
{
    Appearance appearance = Appearance::System;
    bool dark = false;
    bool following = false; // the system's colour scheme is connected
    double points = 10;
    QString family;
    QString fixedFamily;
    Colors colors = lightColors();
};

State &state()
{
    static State instance;
    return instance;
}

bool systemIsDark()
{
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(colors.text, colors.surface, colors.surface, colors.border, colors.textFaint, colors.text,
                     colors.surface);
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.sunken);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.textFaint);
    palette.setColor(QPalette::Highlight, colors.accent);
    palette.setColor(QPalette::HighlightedText, colors.onAccent);
    palette.setColor(QPalette::Accent, colors.accent);
    palette.setColor(QPalette::Link, colors.accent);
    palette.setColor(QPalette::LinkVisited, colors.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colors.textFaint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.border);
    return palette;
}

QString styleSheetOf(const Colors &colors)
{
    QFile file(u":/style/eventdesk.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is not in the program");
    QString sheet = QString::fromUtf8(file.readAll());
    const QColor pressed = state().dark ? colors.sunken.lighter(120) : colors.sunken.darker(105);
    // A longer name stands before the name it starts with.
    const std::array<std::pair<QLatin1StringView, QColor>, 15> tokens{{
        {"@window"_L1, colors.window},
        {"@surface"_L1, colors.surface},
        {"@sunken"_L1, colors.sunken},
        {"@pressed"_L1, pressed},
        {"@border"_L1, colors.border},
        {"@textMuted"_L1, colors.textMuted},
        {"@textFaint"_L1, colors.textFaint},
        {"@text"_L1, colors.text},
        {"@accentSoft"_L1, colors.accentSoft},
        {"@accentStrong"_L1, state().dark ? colors.accent.lighter(110) : colors.accent.darker(115)},
        {"@accent"_L1, colors.accent},
        {"@onAccent"_L1, colors.onAccent},
        {"@positive"_L1, colors.positive},
        {"@warning"_L1, colors.warning},
        {"@danger"_L1, colors.danger},
    }};
    for (const auto &[name, color] : tokens)
        sheet.replace(name, color.name());
    return sheet;
}

void put(QApplication &application)
{
    State &s = state();
    s.dark = s.appearance == Appearance::Dark || (s.appearance == Appearance::System && systemIsDark());
    s.colors = s.dark ? darkColors() : lightColors();
    application.setPalette(paletteOf(s.colors));
    application.setStyleSheet(styleSheetOf(s.colors));
}

void chooseFonts()
{
    State &s = state();
    if (!s.family.isEmpty())
        return;
    const QFont system = QGuiApplication::font();
    // Platforms without a desktop have no wish of their own; theirs is not one to follow.
    const bool wished = QGuiApplication::platformName() != "offscreen"_L1 && system.pointSizeF() > 0;
    s.points = wished ? std::clamp(system.pointSizeF(), 9.5, 24.0) : 10.0;
    s.family = QFontDatabase::hasFamily(u"Inter"_s) ? u"Inter"_s : system.family();
    s.fixedFamily = QFontDatabase::hasFamily(u"JetBrains Mono"_s)
                        ? u"JetBrains Mono"_s
                        : QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
}

QFont sized(double factor, QFont::Weight weight = QFont::Normal)
{
    QFont font(state().family);
    font.setPointSizeF(state().points * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

void apply(QApplication &application, Appearance appearance)
{
    State &s = state();
    const bool first = s.family.isEmpty();
    s.appearance = appearance;
    auto *hints = QGuiApplication::styleHints();
    if (appearance == Appearance::System)
        hints->unsetColorScheme();
    else
        hints->setColorScheme(appearance == Appearance::Dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    if (first) {
        chooseFonts();
        application.setStyle(QStyleFactory::create(u"Fusion"_s));
        application.setFont(bodyFont());
    }
    put(application);
    if (!s.following) {
        s.following = true;
        QObject::connect(hints, &QStyleHints::colorSchemeChanged, &application, [&application] {
            if (state().appearance == Appearance::System && state().dark != systemIsDark())
                put(application);
        });
    }
}

Appearance appearance()
{
    return state().appearance;
}

bool isDark()
{
    return state().dark;
}

const Colors &colors()
{
    return state().colors;
}

const Colors &printColors()
{
    static const Colors light = lightColors();
    return light;
}

QFont bodyFont()
{
    return sized(1.0);
}

QFont smallFont()
{
    return sized(0.92);
}

QFont titleFont()
{
    return sized(1.55, QFont::Bold);
}

QFont headingFont()
{
    return sized(1.08, QFont::DemiBold);
}

QFont figureFont()
{
    return sized(1.6, QFont::DemiBold);
}

QFont monospaceFont()
{
    QFont font(state().fixedFamily);
    font.setPointSizeF(state().points * 0.96);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace eventdesk::theme
