// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/store/event_store_contract.h"
#include "tests/support/builders.h"

#include <QCoroTask>
#include <QTest>

namespace eventdesk::testing {

template <typename T>
T EventStoreContract::get(QCoro::Task<Result<T>> answer)
{
    Result<T> result = QCoro::waitFor(std::move(answer));
    if (!result) {
        QTest::qFail(qPrintable(result.error().sentence + QStringLiteral(" / ") + result.error().details), __FILE__,
                     __LINE__);
        return T();
    }
    return *std::move(result);
}

template <typename T>
Error EventStoreContract::error(QCoro::Task<Result<T>> answer)
{
    Result<T> result = QCoro::waitFor(std::move(answer));
    if (result) {
        QTest::qFail("an error was expected", __FILE__, __LINE__);
        return {};
    }
    return result.error();
}

} // namespace eventdesk::testing
