// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <coroutine>

namespace eventdesk::ingest {

// `co_await whenFinished(future)`: QCoro's own way connects without a context object, which we do not compile. The
// future must not be cancelled. The coroutine goes on in the thread that awaits.
template <typename T>
class WhenFinished
{
public:
    explicit WhenFinished(QFuture<T> future)
        : m_future(std::move(future))
    {
    }

    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> coroutine)
    {
        auto *watcher = new QFutureWatcher<T>;
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, coroutine] {
            watcher->deleteLater();
            coroutine.resume();
        });
        watcher->setFuture(m_future);
    }
    T await_resume() { return m_future.result(); }

private:
    QFuture<T> m_future;
};

template <typename T>
WhenFinished<T> whenFinished(QFuture<T> future)
{
    return WhenFinished<T>(std::move(future));
}

} // namespace eventdesk::ingest
