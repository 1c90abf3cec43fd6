// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace eventdesk {

// What the desktop was asked to do on its command line.
struct Options
{
    enum class Task { Run, Screenshots, SelfTest, Help, Version, Wrong };

    Task task = Task::Run;
    QString store;     // --store; empty: the last one
    QStringList files; // logs, or one store
    QString link;      // eventdesk://…, to a view of the store
    QString screenshotsFolder;
    QString text; // of Help, Version and Wrong: what to print

    // Needs no application object, so that what can be answered without a display is.
    static Options parse(const QStringList &arguments);
};

} // namespace eventdesk
