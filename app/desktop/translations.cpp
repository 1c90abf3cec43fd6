// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace eventdesk {

Translations::Translations() = default;
Translations::~Translations() = default;

void Translations::install(const QLocale &locale)
{
    QLocale::setDefault(locale);
    m_own = std::make_unique<QTranslator>();
    m_qt = std::make_unique<QTranslator>();
    if (m_qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    // The English file has the plural forms.
    if (m_own->load(locale, u"eventdesk"_s, u"_"_s, u":/i18n"_s) || m_own->load(u":/i18n/eventdesk_en.qm"_s))
        QCoreApplication::installTranslator(m_own.get());
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace eventdesk
