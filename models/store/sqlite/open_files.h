// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace eventdesk::sqlite {

// The stores that this process has open. Closing any other descriptor of such a file would drop the locks that SQLite
// holds on it (POSIX), and another program could then take the log away underneath. So a file is looked into from
// outside SQLite only while nobody here has it open.
class OpenFile
{
public:
    // Calls `inspect`, which may throw, if the file is not open in this process yet; counts as open while it lives.
    static std::shared_ptr<const OpenFile> acquire(const QString &path, const std::function<void()> &inspect);
    ~OpenFile();

private:
    explicit OpenFile(QString path)
        : m_path(std::move(path))
    {
    }
    QString m_path;
};

} // namespace eventdesk::sqlite
