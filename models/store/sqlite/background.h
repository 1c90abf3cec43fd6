// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QThreadPool>

#include <coroutine>

namespace eventdesk::sqlite {

// co_await Background<T>{pool, work}: runs the work in a thread of the pool and goes on in the awaiting thread, through
// its event loop. Work is called once.
template <typename T>
class Background
{
public:
    template <typename Work>
    Background(QThreadPool &pool, Work work)
        : m_pool(pool)
        , m_state(std::make_shared<State>())
        , m_run([state = m_state, work = std::make_shared<Work>(std::move(work))] { state->result.emplace((*work)()); })
    {
    }

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> handle)
    {
        auto *here = new QObject; // in the thread to come back to
        m_pool.start([here, handle, run = std::move(m_run)]() mutable {
            run();
            run = nullptr; // what it holds ends here, not after the asker has gone on
            QMetaObject::invokeMethod(
                here,
                [here, handle] {
                    here->deleteLater();
                    handle.resume();
                },
                Qt::QueuedConnection);
        });
    }
    Result<T> await_resume() { return std::move(*m_state->result); }

private:
    struct State
    {
        std::optional<Result<T>> result;
    };

    QThreadPool &m_pool;
    std::shared_ptr<State> m_state;
    std::function<void()> m_run;
};

} // namespace eventdesk::sqlite
