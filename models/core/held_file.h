// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace eventdesk {

// A database that this process has open. Closing any other descriptor of such a file, or of the files that SQLite keeps
// beside it, would drop the locks that SQLite holds on it (POSIX), and another program could then take the log away
// underneath. So nothing else may open one, not even to look what it is. Safe from any thread.
class HeldFile
{
public:
    // Calls `inspect`, which may throw, if the file is not held yet; held while the answer lives.
    static std::shared_ptr<const HeldFile> acquire(const QString &path, const std::function<void()> &inspect);
    // Whether a path leads to a held file or one beside it, through links too. Opens nothing.
    static bool isHeld(const QString &path);
    ~HeldFile();

private:
    explicit HeldFile(QString path)
        : m_path(std::move(path))
    {
    }
    QString m_path;
};

} // namespace eventdesk
