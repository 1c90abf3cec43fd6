// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/store_file.h"

#include "models/core/held_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace eventdesk {

bool looksLikeStore(const QString &path)
{
    if (path.endsWith(".eventdesk"_L1, Qt::CaseInsensitive) || HeldFile::isHeld(path))
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

} // namespace eventdesk
