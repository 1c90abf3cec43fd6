// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/source_title.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace eventdesk {

QString sourceTitle(const QString &source)
{
    if (source == "manual"_L1)
        //: Who made an event: a person, in this program
        return QCoreApplication::translate("SourceTitle", "Created here");
    if (source == "demo"_L1)
        return QCoreApplication::translate("SourceTitle", "Demo shop");
    if (source == "api"_L1)
        return QCoreApplication::translate("SourceTitle", "API");
    if (source == "csv"_L1)
        return QCoreApplication::translate("SourceTitle", "CSV log");
    if (source == "ndjson"_L1 || source == "json"_L1 || source == "json-array"_L1)
        return QCoreApplication::translate("SourceTitle", "JSON log");
    if (source == "segment"_L1)
        return QCoreApplication::translate("SourceTitle", "Segment log");
    if (source == "customerio"_L1)
        return QCoreApplication::translate("SourceTitle", "Customer.io");
    if (source == "eventdesk"_L1)
        return QCoreApplication::translate("SourceTitle", "Eventdesk log");
    return source;
}

} // namespace eventdesk
