// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace eventdesk::sqlite {

// Held by one program at a time, by means of a file that is there meanwhile; the death of the holder frees it at once.
// QLockFile writes who holds it after it has made the file: a kill in between would keep it for ever. So the system's
// own lock is taken where there is one.
class ProgramLock
{
public:
    explicit ProgramLock(const QString &file);
    ~ProgramLock();
    Q_DISABLE_COPY_MOVE(ProgramLock)

    bool isHeld() const;
    bool tryLock(); // false: another program has it, or the file cannot be made
    void unlock();

private:
#ifdef Q_OS_UNIX
    QByteArray m_file;
    int m_descriptor = -1;
#else
    std::unique_ptr<QLockFile> m_lock;
#endif
};

} // namespace eventdesk::sqlite
