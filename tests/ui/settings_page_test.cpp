// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_page.h"

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/settings/preferences.h"
#include "ui/settings/zone_picker.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

class SettingsPageTest : public QObject
{
    Q_OBJECT

    MemoryEventStore m_store;
    FixedClock m_clock{at("2026-11-23T12:00:00Z")};

    template <typename T>
    static T *named(QWidget &root, const QString &name)
    {
        for (auto *widget : root.findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"Eventdesk"_s);
        QCoreApplication::setApplicationName(u"settings_page_test"_s);
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void aPartOfACityIsEnough()
    {
        Session session(&m_store, &m_clock, {});
        SettingsPage page(&session);
        page.show();
        QSignalSpy changed(&session, &Session::settingsChanged);
        auto *edit = page.findChild<ZonePicker *>()->lineEdit();
        edit->selectAll();
        QTest::keyClicks(edit, u"vilnius"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(session.zone(), QTimeZone("Europe/Vilnius"));
    }

    void aZoneThatIsNoneGoesBack()
    {
        StoreSettings settings;
        settings.zone = "Asia/Kathmandu";
        Session session(&m_store, &m_clock, settings);
        SettingsPage page(&session);
        page.show();
        auto *picker = page.findChild<ZonePicker *>();
        picker->lineEdit()->selectAll();
        QTest::keyClicks(picker->lineEdit(), u"atlantis"_s);
        QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
        QCOMPARE(picker->lineEdit()->text(), u"Asia/Kathmandu"_s);
        QCOMPARE(picker->zone(), QByteArray("Asia/Kathmandu"));
    }

    void aNameHoldsAtOnceAndARefusalIsSaid()
    {
        Session session(&m_store, &m_clock, {});
        SettingsPage page(&session);
        page.show();
        auto *name = named<QLineEdit>(page, u"Name of the store"_s);
        QTest::keyClicks(name, u"Acme"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(session.settings().name, u"Acme"_s);
        m_store.setReadOnly(true);
        QTest::keyClicks(name, u" Shop"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<InlineMessage *>()->isVisible());
        QCOMPARE(name->text(), u"Acme"_s);
        m_store.setReadOnly(false);
    }

    void theAppearanceIsThePersons()
    {
        Session session(&m_store, &m_clock, {});
        SettingsPage page(&session);
        page.show();
        auto *dark = named<QToolButton>(page, u"Appearance: Dark"_s);
        QVERIFY(dark);
        QTest::mouseClick(dark, Qt::LeftButton);
        QVERIFY(theme::isDark());
        QCOMPARE(preferences::appearance(), theme::Appearance::Dark);
        QTest::mouseClick(named<QToolButton>(page, u"Appearance: Light"_s), Qt::LeftButton);
        QVERIFY(!theme::isDark());
        preferences::setAppearance(theme::Appearance::System);
    }

    void everythingHasAName()
    {
        Session session(&m_store, &m_clock, {});
        SettingsPage page(&session);
        page.show();
        QCOMPARE(widgetsWithoutName(&page), QStringList());
    }
};

QTEST_MAIN(SettingsPageTest)

#include "settings_page_test.moc"
