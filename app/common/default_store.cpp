// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/default_store.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace eventdesk::default_store {

using namespace Qt::StringLiterals;

namespace {

const QString name = u"Eventdesk"_s; // of the organisation and of the application
const QString key = u"store/last"_s;

QString remembered()
{
    return QSettings(name, name).value(key).toString();
}

} // namespace

QString path()
{
    if (const QString last = remembered(); !last.isEmpty())
        return last;
    // What AppLocalDataLocation is in a program that calls itself by the names above.
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(name + u'/' + name + u"/default.eventdesk"_s);
}

bool isRemembered()
{
    return !remembered().isEmpty();
}

void remember(const QString &path)
{
    QSettings(name, name).setValue(key, QFileInfo(path).absoluteFilePath());
}

bool makeFolderFor(const QString &path)
{
    return QDir().mkpath(QFileInfo(path).absolutePath());
}

} // namespace eventdesk::default_store
