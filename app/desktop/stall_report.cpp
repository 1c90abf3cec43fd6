// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/stall_report.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <memory>
#include <semaphore>
#include <thread>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

using namespace std::chrono_literals;

namespace eventdesk {

namespace {

using Clock = std::chrono::steady_clock;
using Millis = std::chrono::duration<double, std::milli>;

constexpr Millis allowed = 50ms;

// What a thread has had of the processor; 0 where the system does not say.
class ThreadTime
{
public:
#ifdef Q_OS_LINUX
    ThreadTime() { pthread_getcpuclockid(pthread_self(), &m_clock); }
    Millis now() const
    {
        timespec time{};
        clock_gettime(m_clock, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

private:
    clockid_t m_clock{};
#else
    Millis now() const { return {}; }
#endif
};

// Asks the loop over and over, from a thread of its own, and takes the time until it answers.
class LoopWatcher final : public QObject
{
public:
    using QObject::QObject;

    void start()
    {
        m_thread = std::jthread([this](std::stop_token stop) { watch(stop); });
    }

    void stop()
    {
        m_thread = {};
        std::printf("longest stall: %.1f ms (%.1f ms of the processor), %d over %.0f ms\n", m_longest.count(),
                    m_ofProcessor.count(), m_count, allowed.count());
        std::fflush(stdout);
    }

private:
    void watch(const std::stop_token &stop)
    {
        const auto answered = std::make_shared<std::binary_semaphore>(0);
        const auto began = Clock::now();
        while (!stop.stop_requested()) {
            const auto asked = Clock::now();
            const Millis before = m_guiTime.now();
            QMetaObject::invokeMethod(this, [answered] { answered->release(); }, Qt::QueuedConnection);
            while (!answered->try_acquire_for(20ms)) {
                if (stop.stop_requested())
                    return;
            }
            take(Clock::now() - asked, m_guiTime.now() - before, asked - began);
            std::this_thread::sleep_for(2ms);
        }
    }

    void take(Millis took, Millis processor, Millis when)
    {
        if (took > m_longest) {
            m_longest = took;
            m_ofProcessor = processor;
        }
        if (took <= allowed)
            return;
        ++m_count;
        std::printf("stall: %.1f ms (%.1f ms of the processor) at %.1f s\n", took.count(), processor.count(),
                    when.count() / 1e3);
        std::fflush(stdout);
    }

    ThreadTime m_guiTime; // of the thread that makes this
    Millis m_longest{}, m_ofProcessor{};
    int m_count = 0;
    std::jthread m_thread; // the only one to touch these while it runs
};

} // namespace

void reportStalls(QCoreApplication *application)
{
    if (!qEnvironmentVariableIsSet("EVENTDESK_PRINT_STALLS"))
        return;
    auto *watcher = new LoopWatcher(application);
    QObject::connect(application, &QCoreApplication::aboutToQuit, watcher, &LoopWatcher::stop);
    watcher->start();
}

} // namespace eventdesk
