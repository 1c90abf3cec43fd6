// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/program_lock.h"

#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace eventdesk::sqlite {

ProgramLock::~ProgramLock()
{
    unlock();
}

#ifdef Q_OS_UNIX

ProgramLock::ProgramLock(const QString &file)
    : m_file(QFile::encodeName(file))
{
}

bool ProgramLock::isHeld() const
{
    return m_descriptor >= 0;
}

bool ProgramLock::tryLock()
{
    if (isHeld())
        return true;
    for (;;) {
        const int descriptor = ::open(m_file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0)
            return false;
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            ::close(descriptor);
            return false;
        }
        // The holder before may have taken the file away after it was opened here.
        struct stat locked = {}, named = {};
        if (::fstat(descriptor, &locked) == 0 && ::stat(m_file.constData(), &named) == 0 &&
            locked.st_ino == named.st_ino && locked.st_dev == named.st_dev) {
            m_descriptor = descriptor;
            return true;
        }
        ::close(descriptor);
    }
}

void ProgramLock::unlock()
{
    if (!isHeld())
        return;
    ::unlink(m_file.constData());
    ::close(m_descriptor);
    m_descriptor = -1;
}

#else

ProgramLock::ProgramLock(const QString &file)
    : m_lock(std::make_unique<QLockFile>(file))
{
    m_lock->setStaleLockTime(0); // however old it is, only the death of its owner frees it
}

bool ProgramLock::isHeld() const
{
    return m_lock->isLocked();
}

bool ProgramLock::tryLock()
{
    return m_lock->isLocked() || m_lock->tryLock(0);
}

void ProgramLock::unlock()
{
    m_lock->unlock();
}

#endif

} // namespace eventdesk::sqlite
