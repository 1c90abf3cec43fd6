// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/kept_file.h"

#include "models/store/sqlite/open_file.h"
#include "models/store/sqlite/sqlite_error.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace eventdesk::sqlite {

namespace {

namespace fs = std::filesystem;

// The sentence is the caller's.
[[noreturn]] void fail(std::error_code code, const QString &what)
{
    const bool isFull =
        code == std::errc::no_space_on_device || code == std::errc::file_too_large || code.value() == EDQUOT;
    throw Failure{{isFull ? ErrorKind::DiskFull : ErrorKind::FileUnreadable,
                   {},
                   u"%1: %2"_s.arg(what, QString::fromStdString(code.message()))}};
}

fs::path native(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

// Also of a folder: what names are in it.
void flushToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(native(path).c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = file >= 0 && ::fsync(file) == 0;
    const std::error_code code(errno, std::generic_category());
    if (file >= 0)
        ::close(file);
    // Some file systems know no fsync of a folder.
    if (!done && code != std::errc::invalid_argument)
        fail(code, path);
#else
    Q_UNUSED(path);
#endif
}

void flushFolderOf(const QString &file)
{
    flushToDisk(QFileInfo(file).path());
}

// Also where a link leads nowhere.
bool isTaken(const QString &path)
{
    std::error_code missing;
    return fs::exists(fs::symlink_status(native(path), missing));
}

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code missing;
    return fs::equivalent(native(a), native(b), missing);
}

} // namespace

QString backupNameFor(const QString &file)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : u"."_s + info.suffix();
    QString name;
    for (int number = 0; name.isEmpty() || (isTaken(name) && !isSameFile(name, file)); ++number) {
        const QString counted = number == 0 ? QString() : u"-%1"_s.arg(number);
        name = info.path() + u'/' + info.completeBaseName() + u".before-2"_s + counted + suffix;
    }
    return name;
}

QString keepBackup(Connection &connection, const QString &file)
{
    while (true) {
        const QString name = backupNameFor(file);
        std::error_code code;
        if (!isSameFile(name, file)) { // else a conversion was killed at this very step
            fs::create_hard_link(native(file), native(name), code);
            if (code == std::errc::file_exists)
                continue;
        }
        if (code)
            copyDatabase(connection, file, name);
        flushFolderOf(file);
        return name;
    }
}

void copyDatabase(Connection &connection, const QString &file, const QString &to)
{
    const Replacement copy(to, file);
    {
        const Connection target(uriOf(copy.path()), Connection::Access::ReadWrite);
        sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", connection.handle(), "main");
        if (!backup)
            throw Failure{errorOf(target.handle(), "backup")};
        sqlite3_backup_step(backup, -1);
        if (sqlite3_backup_finish(backup) != SQLITE_OK)
            throw Failure{errorOf(target.handle(), "backup")};
    }
    flushToDisk(copy.path());
    std::error_code code;
    if (!isTaken(to))
        fs::rename(native(copy.path()), native(to), code);
    else
        code = std::make_error_code(std::errc::file_exists);
    if (code)
        fail(code, to);
}

Replacement::Replacement(const QString &file, const QString &like)
    : m_file(file)
    , m_path(file + u".converting"_s)
{
    // What a killed program left.
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
    QFile made(m_path);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        fail(std::error_code(errno, std::generic_category()), m_path);
#ifdef Q_OS_UNIX
    struct stat old = {};
    if (::stat(native(like).c_str(), &old) != 0)
        return;
    // As far as this user may.
    if (::fchown(made.handle(), old.st_uid, old.st_gid) == 0 || ::fchown(made.handle(), uid_t(-1), old.st_gid) == 0)
        ::fchmod(made.handle(), old.st_mode & 07777);
    else
        ::fchmod(made.handle(), old.st_mode & 0707);
#endif
}

Replacement::~Replacement()
{
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

void Replacement::flush()
{
    flushToDisk(m_path);
}

void Replacement::replace()
{
    std::error_code code;
    fs::rename(native(m_path), native(m_file), code);
    if (code)
        fail(code, m_file);
    flushFolderOf(m_file);
}

} // namespace eventdesk::sqlite
