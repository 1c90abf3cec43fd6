// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/checkpointer.h"

#include "models/store/sqlite/open_file.h"

#include <sqlite3.h>

namespace eventdesk::sqlite {

namespace {

constexpr int cacheKilobytes = 64; // pages go past it

} // namespace

Checkpointer::Checkpointer(Connection &writer, QByteArray uri, int mostPages)
    : m_writer(writer)
    , m_uri(std::move(uri))
    , m_mostPages(mostPages)
{
    m_thread.setMaxThreadCount(1);
}

Checkpointer::~Checkpointer()
{
    m_thread.waitForDone();
}

int Checkpointer::noteSize(void *self, sqlite3 * /*writer*/, const char * /*schema*/, int pages)
{
    static_cast<Checkpointer *>(self)->m_pages = pages;
    return SQLITE_OK;
}

void Checkpointer::begin()
{
    if (m_uri.isEmpty())
        return;
    if (!m_connection) {
        m_connection = connectTo(m_uri, Connection::Access::ReadWrite, cacheKilobytes);
        m_connection->execute("PRAGMA synchronous = NORMAL");
    }
    sqlite3_wal_hook(m_writer.handle(), noteSize, this); // in the place of the one that does it after a commit
}

void Checkpointer::copy()
{
    m_thread.start([connection = m_connection->handle()] {
        sqlite3_wal_checkpoint_v2(connection, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    });
}

void Checkpointer::start()
{
    if (m_uri.isEmpty())
        return;
    const bool isFull = m_pages >= m_mostPages;
    if (isFull)
        m_thread.waitForDone(); // which did not see the last commit
    if (m_thread.activeThreadCount() == 0)
        copy();
    if (isFull)
        m_thread.waitForDone();
}

void Checkpointer::end()
{
    if (!m_uri.isEmpty())
        sqlite3_wal_autocheckpoint(m_writer.handle(), checkpointPages);
}

} // namespace eventdesk::sqlite
