// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace eventdesk {

// A value in a JSON text.
struct PayloadPlace
{
    QString path;    // items of lists as any item: items[].sku
    QByteArray json; // of the value, as it is written; of a list or an object its opening bracket
    qsizetype begin = 0;
    qsizetype end = 0; // behind it
    bool operator==(const PayloadPlace &) const = default;
};

// The value, or the key with its value, that the byte at `offset` is part of; nothing between them, in the outermost
// object, and in what is not JSON.
std::optional<PayloadPlace> payloadPlace(const QByteArray &json, qsizetype offset);

} // namespace eventdesk
