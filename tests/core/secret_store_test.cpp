// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/secrets/keychain_secret_store.h"
#include "tests/support/memory_secret_store.h"

#include <QCoroTask>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Never the keyring of whoever runs the tests.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
    }

    void withoutAKeyringNothingIsKeptAndTheReasonIsTold()
    {
#ifndef Q_OS_LINUX
        QSKIP("every desktop but Linux has a keyring");
#endif
        KeychainSecretStore store;
        const auto written = QCoro::waitFor(store.write(u"token"_s, u"hush-hush"_s));
        QVERIFY(!written);
        QVERIFY2(written.error().sentence.contains(u"keyring"_s), qPrintable(written.error().sentence));
        QVERIFY(!(written.error().sentence + written.error().details).contains(u"hush-hush"_s));
        const auto read = QCoro::waitFor(store.read(u"token"_s));
        QVERIFY(!read);
        QVERIFY2(read.error().sentence.contains(u"keyring"_s), qPrintable(read.error().sentence));
    }

    void theStoreInMemoryKeepsAndForgets()
    {
        testing::MemorySecretStore store;
        QVERIFY(!QCoro::waitFor(store.read(u"token"_s)).value());
        QVERIFY(QCoro::waitFor(store.write(u"token"_s, u"secret"_s)));
        QCOMPARE(QCoro::waitFor(store.read(u"token"_s)).value(), u"secret"_s);
        QVERIFY(QCoro::waitFor(store.write(u"token"_s, QString())));
        QVERIFY(!QCoro::waitFor(store.read(u"token"_s)).value());
    }
};

QTEST_GUILESS_MAIN(SecretStoreTest)
#include "secret_store_test.moc"
