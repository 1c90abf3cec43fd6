// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/secrets/keychain_secret_store.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QScopedPointer>

#include <qt6keychain/keychain.h>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Eventdesk"_s;

struct Secrets
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

std::unexpected<Error> faultOf(const QKeychain::Job &job)
{
    const QString details = u"keychain: %1 %2"_s.arg(int(job.error())).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return failure(ErrorKind::Internal,
                       Secrets::tr("The keyring did not let Eventdesk in. Unlock it and try again."), details);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return failure(
            ErrorKind::Internal,
            Secrets::tr("This desktop has no keyring, and secrets are not kept without one. Install and start one, "
                        "for example GNOME Keyring or KWallet."),
            details);
    default:
        //: %1 is what the keyring says
        return failure(ErrorKind::Internal, Secrets::tr("The keyring cannot be used: %1").arg(job.errorString()),
                       details);
    }
}

// A job still looks at itself after it has told that it is finished, when the awaiting coroutine may be over.
template <typename Job>
using JobPointer = std::unique_ptr<Job, QScopedPointerDeleteLater>;

// Jobs must not fall back to a plain settings file, which QtKeychain otherwise does where it finds no keyring.
void prepare(QKeychain::Job &job, const QString &name)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    job.setKey(name);
    job.start();
}

} // namespace

QCoro::Task<Result<std::optional<QString>>> KeychainSecretStore::read(QString name)
{
    const JobPointer<QKeychain::ReadPasswordJob> job(new QKeychain::ReadPasswordJob(service));
    prepare(*job, name);
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    if (job->error() == QKeychain::EntryNotFound)
        co_return std::optional<QString>();
    if (job->error() != QKeychain::NoError)
        co_return faultOf(*job);
    co_return std::optional(job->textData());
}

QCoro::Task<Result<void>> KeychainSecretStore::write(QString name, QString secret)
{
    if (secret.isEmpty()) {
        const JobPointer<QKeychain::DeletePasswordJob> job(new QKeychain::DeletePasswordJob(service));
        prepare(*job, name);
        co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            co_return faultOf(*job);
        co_return {};
    }
    const JobPointer<QKeychain::WritePasswordJob> job(new QKeychain::WritePasswordJob(service));
    job->setTextData(secret);
    prepare(*job, name);
    co_await qCoro(static_cast<QKeychain::Job *>(job.get()), &QKeychain::Job::finished);
    if (job->error() != QKeychain::NoError)
        co_return faultOf(*job);
    co_return {};
}

} // namespace eventdesk
