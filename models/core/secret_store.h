// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QCoroTask>

#include <optional>

namespace eventdesk {

// Keeps secrets (tokens, passwords) outside the store and its backups: the desktop's keyring, or a fake in tests.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    // Nothing under that name is an answer, not an error.
    virtual QCoro::Task<Result<std::optional<QString>>> read(QString name) = 0;
    virtual QCoro::Task<Result<void>> write(QString name, QString secret) = 0;
};

} // namespace eventdesk
