// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/removal.h"

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

bool isWordAt(const QString &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool hasWord(const QString &text, const QString &word)
{
    for (qsizetype at = 0; (at = text.indexOf(word, at, Qt::CaseInsensitive)) >= 0; ++at) {
        const bool goesOn = isWordAt(text, at - 1) && word[0].isLetterOrNumber();
        if (!goesOn && !(isWordAt(text, at + word.size()) && word.back().isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

bool namesPerson(QByteArrayView text, const QStringList &keys)
{
    QString readable = QString::fromUtf8(text);
    readable.replace(u"\\u0040"_s, u"@"_s, Qt::CaseInsensitive).replace(u"%40"_s, u"@"_s);
    for (const QString &key : keys) {
        if (!key.isEmpty() && hasWord(readable, key))
            return true;
    }
    return false;
}

} // namespace eventdesk
