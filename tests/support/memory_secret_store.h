// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/secret_store.h"

#include <QHash>

namespace eventdesk::testing {

// Keeps secrets as long as it lives.
class MemorySecretStore final : public SecretStore
{
public:
    QCoro::Task<Result<std::optional<QString>>> read(QString name) override
    {
        co_return m_secrets.contains(name) ? std::optional(m_secrets.value(name)) : std::nullopt;
    }
    QCoro::Task<Result<void>> write(QString name, QString secret) override
    {
        if (secret.isEmpty())
            m_secrets.remove(name);
        else
            m_secrets.insert(name, secret);
        co_return {};
    }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace eventdesk::testing
