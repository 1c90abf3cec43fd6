// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/secret_store.h"

namespace eventdesk {

// The keyring of the desktop (Secret Service, KWallet, Keychain, Credential Manager). Where there is none the answer is
// an error: nothing is ever kept unencrypted instead.
class KeychainSecretStore final : public SecretStore
{
public:
    QCoro::Task<Result<std::optional<QString>>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, QString secret) override; // an empty secret is taken out
};

} // namespace eventdesk
