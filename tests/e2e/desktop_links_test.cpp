// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

#include <sys/wait.h>

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
        QDir().mkdir(place.filePath(u"runtime"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(u"XDG_RUNTIME_DIR"_s, place.filePath(u"runtime"_s));
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
    // Where it is is written within a third of a second.
    bool comesTo(const QString &link) const
    {
        return QTest::qWaitFor([&] { return settings().contains(link.toUtf8()); }, 30'000);
    }
    bool startsAt(const QString &store, const QString &link)
    {
        start({u"--store"_s, store, link});
        return comesTo(link);
    }
    // Whether it ended by itself.
    bool runs(const QStringList &arguments)
    {
        start(arguments);
        return m_process.waitForFinished();
    }

    QByteArray settings() const
    {
        QFile file(m_settings);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QString m_settings;
    QProcess m_process;
};

// Of desktops that can be handed a start.
QStringList sockets(const QDir &runtime)
{
    return runtime.entryList({u"eventdesk-*"_s}, QDir::System);
}

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

    void aLaterStartGoesToTheWindowThatIsThere()
    {
        const QTemporaryDir place;
        const QString store = place.filePath(u"shop.eventdesk"_s);
        Desktop first(place);
        QVERIFY(first.startsAt(store, u"eventdesk://import"_s));
        const QByteArray where = first.settings();
        // By the store that was open last, by its path, as a file, and through another name of its folder.
        QVERIFY(QFile::link(place.path(), place.filePath(u"elsewhere"_s)));
        const QList<QStringList> starts{
            {},
            {u"eventdesk://subscribers?search=one"_s},
            {u"--store"_s, store, u"eventdesk://subscribers?search=two"_s},
            {store, u"eventdesk://subscribers?search=three"_s},
            {u"--store"_s, place.filePath(u"elsewhere/shop.eventdesk"_s), u"eventdesk://subscribers?search=four"_s}};
        for (const auto &arguments : starts) {
            Desktop later(place);
            QVERIFY(later.runs(arguments));
            QCOMPARE(later.process().exitStatus(), QProcess::NormalExit);
            QCOMPARE(later.process().exitCode(), 0);
            QVERIFY(later.process().readAllStandardOutput().contains("open already"));
            if (arguments.isEmpty())
                QCOMPARE(first.settings(), where);
            else
                QVERIFY(first.comesTo(arguments.last()));
        }
        QCOMPARE(first.process().state(), QProcess::Running);
    }

    void aLogOfALaterStartIsReadIntoTheStoreThatIsOpen()
    {
        const QTemporaryDir place;
        const QString store = place.filePath(u"shop.eventdesk"_s);
        Desktop first(place);
        QVERIFY(first.startsAt(store, u"eventdesk://settings"_s));
        Desktop later(place);
        QVERIFY(later.runs({place.filePath(u"no_such_log.csv"_s)}));
        QVERIFY(first.comesTo(u"eventdesk://import"_s));
    }

    void anotherStoreHasAWindowOfItsOwn()
    {
        const QTemporaryDir place;
        Desktop first(place);
        QVERIFY(first.startsAt(place.filePath(u"one.eventdesk"_s), u"eventdesk://settings"_s));
        Desktop other(place);
        QVERIFY(other.startsAt(place.filePath(u"two.eventdesk"_s), u"eventdesk://subscribers?search=two"_s));
        // Each is found by its own.
        Desktop later(place);
        QVERIFY(
            later.runs({u"--store"_s, place.filePath(u"one.eventdesk"_s), u"eventdesk://subscribers?search=one"_s}));
        QVERIFY(other.comesTo(u"eventdesk://subscribers?search=one"_s));
        QCOMPARE(first.process().state(), QProcess::Running);
        QCOMPARE(other.process().state(), QProcess::Running);
    }

    void aWindowWithoutAStoreTakesTheFirstOne()
    {
        const QTemporaryDir place;
        Desktop welcome(place);
        welcome.start({});
        const QDir runtime(place.filePath(u"runtime"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!sockets(runtime).isEmpty(), 30'000);
        const QString store = place.filePath(u"shop.eventdesk"_s);
        Desktop later(place);
        QVERIFY(later.runs({u"--store"_s, store, u"eventdesk://subscribers?search=ann"_s}));
        QVERIFY(welcome.comesTo(u"eventdesk://subscribers?search=ann"_s));
        QVERIFY(QFile::exists(store));
    }

    void aKilledWindowIsInNobodysWay()
    {
        const QTemporaryDir place;
        const QString store = place.filePath(u"shop.eventdesk"_s);
        for (int i = 0; i < 3; ++i) {
            Desktop desktop(place);
            QVERIFY(desktop.startsAt(store, u"eventdesk://subscribers?search=run%1"_s.arg(i)));
            QCOMPARE(desktop.process().state(), QProcess::Running);
        } // SIGKILL, which leaves its socket behind
        QCOMPARE(sockets(QDir(place.filePath(u"runtime"_s))).size(), 1);
    }

    void aWindowThatDoesNotAnswerIsNotWaitedForLong()
    {
        const QTemporaryDir place;
        const QString store = place.filePath(u"shop.eventdesk"_s);
        Desktop first(place);
        QVERIFY(first.startsAt(store, u"eventdesk://settings"_s));
        // Not while it writes its settings, which are locked then for every other, too.
        const auto pid = pid_t(first.process().processId());
        const QString lock = place.filePath(u"config/Eventdesk/Eventdesk.conf.lock"_s);
        do {
            QCOMPARE(::kill(pid, SIGCONT), 0);
            QTRY_VERIFY(!QFile::exists(lock));
            QCOMPARE(::kill(pid, SIGSTOP), 0);
            QCOMPARE(::waitpid(pid, nullptr, WUNTRACED), pid);
        } while (QFile::exists(lock));
        Desktop later(place);
        later.start({u"eventdesk://subscribers?search=later"_s});
        QVERIFY(later.comesTo(u"search=later"_s));
        QCOMPARE(later.process().state(), QProcess::Running);
    }

    void ofManyStartsAtOnceOneStays()
    {
        const QTemporaryDir place;
        const QString store = place.filePath(u"shop.eventdesk"_s);
        std::vector<std::unique_ptr<Desktop>> desktops;
        for (int i = 0; i < 4; ++i) {
            desktops.push_back(std::make_unique<Desktop>(place));
            desktops.back()->start({u"--store"_s, store});
        }
        const auto running = [&] {
            return std::ranges::count_if(
                desktops, [](const auto &each) { return each->process().state() != QProcess::NotRunning; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 60'000);
        QVERIFY(desktops[0]->comesTo(u"eventdesk://events"_s));
        QCOMPARE(running(), 1);
    }

    void nonsenseOnTheSocketIsPassedOver()
    {
        const QTemporaryDir place;
        Desktop desktop(place);
        QVERIFY(desktop.startsAt(place.filePath(u"shop.eventdesk"_s), u"eventdesk://settings"_s));
        const QDir runtime(place.filePath(u"runtime"_s));
        QCOMPARE(sockets(runtime).size(), 1);
        for (const QByteArray &bytes :
             {QByteArray("\n"), QByteArray("[1]\n"), QByteArray("{\"store\":\n"), QByteArray(5'000'000, 'x')}) {
            QLocalSocket socket;
            socket.connectToServer(runtime.filePath(sockets(runtime).first()));
            QVERIFY(socket.waitForConnected());
            socket.write(bytes);
            QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 30'000);
            QCOMPARE(socket.readAll(), QByteArray());
        }
        Desktop later(place);
        QVERIFY(later.runs({u"eventdesk://subscribers?search=later"_s}));
        QVERIFY(desktop.comesTo(u"search=later"_s));
    }

    // Read or refused, the window stays and does what it is told next.
    void noLinkEndsTheDesktop()
    {
        const QTemporaryDir place;
        Desktop desktop(place);
        QVERIFY(desktop.startsAt(place.filePath(u"shop.eventdesk"_s), u"eventdesk://settings"_s));
        const QString longText = u"a"_s.repeated(100'000);
        const QString event = u"eventdesk://event/"_s;
        const auto where = [&](const QByteArray &json) {
            return event + u"a?tab=feed&where="_s + QString::fromLatin1(json.toPercentEncoding());
        };
        const QStringList links{
            event + longText,
            event + u"%00"_s,
            event + u"%F0%9F%9B%92%E2%80%AE?tab=payload"_s,
            event + u"a?tab=feed&person="_s + longText,
            event + u"a?tab=feed&person=%25%5F%5C%27%22%00"_s,
            event + u"a?range=0001-01-01/9999-12-31&by=hour&compare=year-before"_s,
            event + u"a?tab=feed&at=9999-12-31T23:59:59.999Z&only=0001-01-01/9999-12-31"_s,
            event + u"a?tab=feed&at=0001-01-01T00:00:00.000Z"_s,
            event + u"a?measure=sum:__proto__&break-down=constructor.prototype"_s,
            event + u"a?tab=feed&tab=chart"_s,
            event + u"a?tab=%GG"_s,
            where("{\"all\":[" +
                  QByteArray(R"({"parameter":"a","operator":"matches_regex","value":"(a+)+$"},)").repeated(50) +
                  R"({"any":[]}]})"),
            where(QByteArray("{\"not\":").repeated(99) + R"({"any":[]})" + QByteArray("}").repeated(99)),
            where(QByteArray("{\"not\":").repeated(1000) + R"({"any":[]})" + QByteArray("}").repeated(1000)),
            where(QByteArray("[").repeated(20'000)),
            where("{\"parameter\":\"\\ud800\",\"operator\":\"is\",\"value\":\"\\udfff\"}"),
            u"eventdesk://subscriber/"_s + longText,
            u"eventdesk://subscriber/%00%0A%1B%5B31m"_s,
            u"eventdesk://subscribers?search="_s + longText,
            u"eventdesk://events?search=%3Cimg%20src%3Dx%3E"_s,
            u"eventdesk://../../etc/passwd"_s,
            u"EVENTDESK:"_s,
        };
        for (int i = 0; i < links.size(); ++i) {
            for (const QString &link : {links[i], u"eventdesk://subscribers?search=after%1"_s.arg(i)}) {
                Desktop later(place);
                QVERIFY(later.runs({link}));
                QCOMPARE(later.process().exitCode(), 0);
            }
            QVERIFY(desktop.comesTo(u"search=after%1"_s.arg(i)));
            QVERIFY2(desktop.process().state() == QProcess::Running, qPrintable(links[i].left(100)));
        }
    }

    void oneLinkIsOpenedAtATime()
    {
        const QTemporaryDir place;
        Desktop desktop(place);
        QVERIFY(desktop.runs({u"eventdesk://settings"_s, u"eventdesk://events"_s}));
        QCOMPARE(desktop.process().exitCode(), 2);
        QVERIFY(desktop.process().readAllStandardError().contains("one link"));
    }
};

QTEST_GUILESS_MAIN(DesktopLinksTest)

#include "desktop_links_test.moc"
