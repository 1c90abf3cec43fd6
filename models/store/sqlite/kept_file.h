// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

namespace eventdesk::sqlite {

// Files beside a store, while one takes the place of another. Everything throws Failure.

// The first name beside the file that is free or is the file's own already: "shop.before-2.eventdesk", then
// "shop.before-2-1.eventdesk", …
QString backupNameFor(const QString &file);

// Gives the file another name, or, where the disk has no hard links, copies it through the connection that has it open.
// Answers the name, which is on the disk then. Never overwrites anything.
QString keepBackup(Connection &connection, const QString &file);
// The second way of the two.
void copyDatabase(Connection &connection, const QString &file, const QString &to);

// What is to take the place of `file`, with the owner and the permissions of `like`: made empty, and removed again with
// this object unless it has taken it.
class Replacement
{
public:
    Replacement(const QString &file, const QString &like);
    ~Replacement();
    Q_DISABLE_COPY(Replacement)

    const QString &path() const { return m_path; }
    void flush();   // all of it is on the disk then
    void replace(); // in one step; also on the disk then

private:
    QString m_file, m_path;
};

} // namespace eventdesk::sqlite
