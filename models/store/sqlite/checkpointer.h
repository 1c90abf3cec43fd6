// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <QThreadPool>

#include <memory>

struct sqlite3;

namespace eventdesk::sqlite {

// While an import runs, brings what its commits left in the journal into the file: in a thread and through a connection
// of its own, so that the next group does not wait for the disk. SQLite lets one write while another does that; the
// journal begins anew with the first transaction that finds all of it in the file. What fails stays in the journal and
// is left to the next one.
class Checkpointer
{
public:
    // Pages of a journal that the writer lets grow no further.
    static constexpr int defaultMostPages = 16 * 1024;

    // An empty uri: there is no journal, and this does nothing.
    Checkpointer(Connection &writer, QByteArray uri, int mostPages = defaultMostPages);
    ~Checkpointer(); // waits

    // In the writer's thread:
    void begin(); // from here on its commits do not do it themselves
    void start(); // after a commit; waits where the journal is as large as it may be
    void end();   // its commits do it again

private:
    static int noteSize(void *self, sqlite3 *writer, const char *schema, int pages);
    void copy();

    Connection &m_writer;
    QByteArray m_uri;
    int m_mostPages;
    int m_pages = 0;                          // in the journal, at the last commit
    std::unique_ptr<Connection> m_connection; // the thread's
    QThreadPool m_thread;
};

} // namespace eventdesk::sqlite
