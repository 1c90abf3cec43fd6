// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QCoroTask>

namespace eventdesk {

// Writes an error to the log under the name of what was tried; a cancelled question is none.
void logError(const Error &error, const char *what);

// Lets a coroutine that a slot has started run on by itself; an error that it ends with goes to the log. `what` must
// be a literal.
template <typename T>
QCoro::Task<> detached(QCoro::Task<Result<T>> task, const char *what)
{
    const Result<T> result = co_await task;
    if (!result)
        logError(result.error(), what);
}

template <typename T>
void detach(QCoro::Task<Result<T>> task, const char *what)
{
    detached(std::move(task), what);
}

} // namespace eventdesk
