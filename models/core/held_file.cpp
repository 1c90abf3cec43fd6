// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/held_file.h"

#include <QFileInfo>

#include <filesystem>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

std::mutex mutex;

std::map<QString, int> &counts()
{
    static std::map<QString, int> counts;
    return counts;
}

} // namespace

std::shared_ptr<const HeldFile> HeldFile::acquire(const QString &path, const std::function<void()> &inspect)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const std::scoped_lock lock(mutex);
    if (!counts().contains(canonical))
        inspect();
    std::shared_ptr<const HeldFile> file(new HeldFile(canonical));
    ++counts()[canonical];
    return file;
}

bool HeldFile::isHeld(const QString &path)
{
    const std::filesystem::path asked = QFileInfo(path).filesystemFilePath();
    const std::scoped_lock lock(mutex);
    for (const auto &[held, count] : counts()) {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            std::error_code missing; // then they are not the same
            if (std::filesystem::equivalent(asked, QFileInfo(held + suffix).filesystemFilePath(), missing))
                return true;
        }
    }
    return false;
}

HeldFile::~HeldFile()
{
    const std::scoped_lock lock(mutex);
    const auto count = counts().find(m_path);
    if (--count->second == 0)
        counts().erase(count);
}

} // namespace eventdesk
