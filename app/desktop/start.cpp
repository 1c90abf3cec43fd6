// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/start.h"

#include "app/common/default_store.h"
#include "app/desktop/options.h"
#include "app/desktop/store_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace eventdesk {

// A store among the files is opened; logs without one go into the last one or a new one.
Start startFor(const Options &options)
{
    Start start{.link = options.link, .activation = qgetenv("XDG_ACTIVATION_TOKEN")};
    if (!options.store.isEmpty()) {
        start.store = options.store;
        start.mayMakeStore = true;
        start.logs = options.files;
        return start;
    }
    for (const auto &file : options.files) {
        if (looksLikeStore(file))
            start.store = file;
        else
            start.logs.append(file);
    }
    if (!start.store.isEmpty())
        return start;
    start.mayMakeStore = !start.logs.isEmpty();
    if (start.mayMakeStore || (default_store::isRemembered() && QFile::exists(default_store::path())))
        start.store = default_store::path();
    return start;
}

QByteArray toLine(const Start &start)
{
    const QJsonObject object{{u"store"_s, start.store},
                             {u"mayMakeStore"_s, start.mayMakeStore},
                             {u"logs"_s, QJsonArray::fromStringList(start.logs)},
                             {u"link"_s, start.link},
                             {u"activation"_s, QString::fromUtf8(start.activation)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Start> startFromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Start start{.store = object["store"_L1].toString(),
                .mayMakeStore = object["mayMakeStore"_L1].toBool(),
                .link = object["link"_L1].toString(),
                .activation = object["activation"_L1].toString().toUtf8()};
    for (const auto &log : object["logs"_L1].toArray())
        start.logs.append(log.toString());
    return start;
}

} // namespace eventdesk
