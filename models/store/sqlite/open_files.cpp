// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/open_files.h"

#include <QFileInfo>

#include <map>
#include <mutex>

namespace eventdesk::sqlite {

namespace {

std::mutex mutex;

std::map<QString, int> &counts()
{
    static std::map<QString, int> counts;
    return counts;
}

} // namespace

std::shared_ptr<const OpenFile> OpenFile::acquire(const QString &path, const std::function<void()> &inspect)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const std::scoped_lock lock(mutex);
    if (!counts().contains(canonical))
        inspect();
    std::shared_ptr<const OpenFile> file(new OpenFile(canonical));
    ++counts()[canonical];
    return file;
}

OpenFile::~OpenFile()
{
    const std::scoped_lock lock(mutex);
    const auto count = counts().find(m_path);
    if (--count->second == 0)
        counts().erase(count);
}

} // namespace eventdesk::sqlite
