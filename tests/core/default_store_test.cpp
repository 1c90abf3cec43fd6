// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/default_store.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class DefaultStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Everything that is asked of the person's folders comes from here.
        qputenv("HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.filePath(u"config"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_home.filePath(u"data"_s).toUtf8());
    }

    void withoutARememberedStoreItIsThePersonsOwn()
    {
        QVERIFY(!default_store::isRemembered());
        QCOMPARE(default_store::path(), m_home.filePath(u"data/Eventdesk/Eventdesk/default.eventdesk"_s));
        QVERIFY(default_store::makeFolderFor(default_store::path()));
        QVERIFY(QDir(m_home.filePath(u"data/Eventdesk/Eventdesk"_s)).exists());
    }

    void theNamesOfTheDesktopLeadToTheSamePlace()
    {
        QCoreApplication::setOrganizationName(u"Eventdesk"_s);
        QCoreApplication::setApplicationName(u"Eventdesk"_s);
        const QDir data(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
        QCOMPARE(default_store::path(), data.filePath(u"default.eventdesk"_s));
    }

    void theRememberedStoreIsTaken()
    {
        default_store::remember(m_home.filePath(u"a/../shop.eventdesk"_s));
        QVERIFY(default_store::isRemembered());
        QCOMPARE(QDir::cleanPath(default_store::path()), m_home.filePath(u"shop.eventdesk"_s));
    }

private:
    QTemporaryDir m_home;
};

QTEST_GUILESS_MAIN(DefaultStoreTest)
#include "default_store_test.moc"
