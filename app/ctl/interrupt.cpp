// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/interrupt.h"

#include "app/ctl/command.h"

#include <QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace eventdesk::ctl {

#ifdef Q_OS_UNIX

namespace {

int pipeEnds[2] = {-1, -1};
volatile std::sig_atomic_t received = 0;

// Only what a signal handler may do.
void onSignal(int)
{
    if (received != 0)
        _exit(ExitInterrupted);
    received = 1;
    const char byte = 0;
    if (write(pipeEnds[1], &byte, 1) != 1)
        _exit(ExitInterrupted);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals then end the program as they always do
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        m_source.request_stop();
    });
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
    // A reader that goes away (| head) ends the program without a word.
    std::signal(SIGPIPE, SIG_DFL);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(pipeEnds[0]);
    close(pipeEnds[1]);
}

#else

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
}

Interrupt::~Interrupt() = default;

#endif

} // namespace eventdesk::ctl
