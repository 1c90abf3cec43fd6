// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <expected>

namespace eventdesk {

// What went wrong, as far as the program acts differently for it.
enum class ErrorKind {
    Cancelled,      // the asker no longer wants the answer; never shown
    InvalidInput,   // what was asked makes no sense; the sentence says what would
    NotFound,       // no such event, subscriber or import
    AlreadyExists,  // the name is taken
    FileUnreadable, // missing, not permitted, a directory, not what it seemed
    NotAStore,      // the file is something else, or another program's database
    StoreTooNew,    // written by a newer Eventdesk
    StoreReadOnly,  // it can be looked at but not written
    StoreBusy,      // another program holds it
    StoreDamaged,   // its content contradicts itself
    DiskFull,
    Internal, // a fault of ours; the details say where
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString sentence; // for the person: what happened and what can be done, translated, one or two sentences
    QString details;  // for the log: untranslated, with context

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorKind kind, QString sentence, QString details = {})
{
    return std::unexpected(Error{kind, std::move(sentence), std::move(details)});
}

} // namespace eventdesk
