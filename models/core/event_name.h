// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace eventdesk {

// The rules for names that people create: 1 to 64 of a-z 0-9 _ -, starting with a letter. Names that an import or a
// shop brings are kept as the source wrote them, up to 128 characters.
struct NameVerdict
{
    enum class Fault { None, Empty, TooLong, BadStart, BadCharacters, Taken };

    Fault fault = Fault::None;
    QString repaired;      // a valid, free name close to the one given; empty when none can be made
    QString nearDuplicate; // an existing name that differs by a slip (checkout_start / checkout_started); a warning

    bool valid() const { return fault == Fault::None; }
};

NameVerdict judgeEventName(const QString &name, const QStringList &existing);

inline constexpr int maxCreatedNameLength = 64;
inline constexpr int maxRecordedNameLength = 128;

} // namespace eventdesk
