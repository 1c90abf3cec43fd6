// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The desktop with settings and data of its own.
class Desktop
{
public:
    explicit Desktop(const QTemporaryDir &place)
        : m_settings(place.filePath(u"config/Eventdesk/Eventdesk.conf"_s))
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, place.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, place.filePath(u"data"_s));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
    }
    ~Desktop() { kill(); }

    void start(const QStringList &arguments) { m_process.start(QStringLiteral(EVENTDESK), arguments); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }
    QProcess &process() { return m_process; }

    QByteArray settings() const
    {
        QFile file(m_settings);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_settings;
    QProcess m_process;
};

} // namespace

class DesktopLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledDesktopIsWhereItWas()
    {
        const QTemporaryDir place;
        const QString store = place.filePath(u"shop.eventdesk"_s);
        {
            Desktop desktop(place);
            desktop.start({u"--store"_s, store, u"eventdesk://subscribers?search=ann"_s});
            QTRY_VERIFY_WITH_TIMEOUT(desktop.settings().contains("search=ann"), 30'000);
        }
        // What was before is under the next step.
        Desktop desktop(place);
        desktop.start({u"eventdesk://settings"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desktop.settings().contains("eventdesk://settings"), 30'000);
        QVERIFY(desktop.settings().contains(
            "links=eventdesk://events, \"eventdesk://subscribers?search=ann\", eventdesk://settings"));
        QVERIFY(desktop.settings().contains("at=2"));
    }

    void oneLinkIsOpenedAtATime()
    {
        const QTemporaryDir place;
        Desktop desktop(place);
        desktop.start({u"eventdesk://settings"_s, u"eventdesk://events"_s});
        QVERIFY(desktop.process().waitForFinished());
        QCOMPARE(desktop.process().exitCode(), 2);
        QVERIFY(desktop.process().readAllStandardError().contains("one link"));
    }
};

QTEST_GUILESS_MAIN(DesktopLinksTest)

#include "desktop_links_test.moc"
