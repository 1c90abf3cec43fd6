// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace eventdesk {

// A parameter of a payload as a line of a list has room for it.
struct PayloadPart
{
    QString path;  // cart.total
    QString value; // without quotes, in one line, at most 80 characters; of a list: how long it is, as [3]
    bool operator==(const PayloadPart &) const = default;
};

// The first parameters of a payload (see Occurrence::payload) in the order of the source, those inside of objects one
// level down included. Null and empty values are left out. Of anything that is not a JSON object: nothing.
QList<PayloadPart> payloadParts(QByteArrayView payload, int most);

// The same as one line: "url /checkout · cart.total 89.90".
QString payloadSummary(QByteArrayView payload, int most = 5);

} // namespace eventdesk
