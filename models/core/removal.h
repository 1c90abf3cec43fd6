// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace eventdesk {

// What is gone for good: occurrences, and the people of whom nothing is left.
struct Removal
{
    qint64 occurrences = 0;
    qint64 people = 0;
    bool operator==(const Removal &) const = default;
};

// Whether a text names a person by one of the keys: without case, and not as a part of a longer word or number, so that
// the id 7 is not found in 2027. As JSON and addresses of pages write an @, too.
bool namesPerson(QByteArrayView text, const QStringList &keys);

} // namespace eventdesk
