// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

#include <memory>

class QTranslator;

namespace eventdesk {

// The texts of the program and of Qt in a language. One holds at a time; ends with the object.
class Translations
{
public:
    Translations();
    ~Translations();

    // Also makes it the locale of numbers and dates. English is the language of what has no translation.
    void install(const QLocale &locale);

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
};

} // namespace eventdesk
