// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Room
{
    QString folder;        // the longest match counts
    QStringList knows;     // folders of ours that may be included
    QString refusedHeader; // of others; a pattern
};

const QString anyGui =
    u"^(Qt(Gui|Widgets|Svg)/.*|Q(Gui)?Application|Q(Color|Font|FontMetrics|Icon|Image|Painter|Palette|Pen|"
    "Pixmap|Brush|Cursor|Screen|Window|Clipboard|KeySequence)|Q\\w*(Widget|View|Delegate|Dialog|Button|"
    "Label|Layout|Style))$"_s;
const QString widgets =
    u"^(QtWidgets/.*|QApplication|Q\\w*(Widget|AbstractItemView|TableView|TreeView|ListView|Delegate|Dialog|"
    "Button|Label|Layout|Style))$"_s;
const QString engines =
    u"^(sqlite3\\.h|QtSql/.*|QSql\\w*|QtNetwork/.*|QNetwork\\w*|Q(Tcp|Udp|Ssl)\\w*|QLocal(Socket|Server))$"_s;

// The design's one way down: app → ui → models/items → models/ingest, models/store → models/core.
const QList<Room> rooms{
    {u"models/core"_s, {u"models/core"_s}, anyGui + u'|' + engines},
    {u"models/store/log"_s, {u"models/core"_s, u"models/store/log"_s}, anyGui + u'|' + engines},
    {u"models/store/sqlite"_s, {u"models/core"_s, u"models/store/log"_s, u"models/store/sqlite"_s}, anyGui},
    {u"models/store/secrets"_s, {u"models/core"_s, u"models/store/secrets"_s}, anyGui + u'|' + engines},
    {u"models/ingest"_s, {u"models/core"_s, u"models/ingest"_s}, anyGui + u'|' + engines},
    {u"models/items"_s, {u"models/core"_s, u"models/ingest"_s, u"models/items"_s}, widgets + u'|' + engines},
    {u"ui"_s, {u"models/core"_s, u"models/ingest"_s, u"models/items"_s, u"ui"_s}, engines},
    {u"app/common"_s, {u"models/core"_s, u"app/common"_s}, anyGui + u'|' + engines},
    {u"app/ctl"_s, {u"models/core"_s, u"models/ingest"_s, u"models/store"_s, u"app/common"_s, u"app/ctl"_s}, anyGui},
    {u"app/desktop"_s, {u"models"_s, u"ui"_s, u"app/common"_s, u"app/desktop"_s}, {}},
};

const QDir &root()
{
    static const QDir dir(QStringLiteral(EVENTDESK_SOURCE_DIR));
    return dir;
}

QStringList filesIn(const QStringList &folders, const QStringList &patterns)
{
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator walk(root().filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files += root().relativeFilePath(walk.next());
    }
    files.sort();
    return files;
}

QString contentOf(const QString &file)
{
    QFile device(root().filePath(file));
    return device.open(QIODevice::ReadOnly) ? QString::fromUtf8(device.readAll()) : QString();
}

const Room *roomOf(const QString &file)
{
    for (const Room &room : rooms) {
        if (file.startsWith(room.folder + u'/'))
            return &room;
    }
    return nullptr;
}

bool isIn(const QString &path, const QStringList &folders)
{
    return std::ranges::any_of(folders, [&path](const QString &folder) { return path.startsWith(folder + u'/'); });
}

// What is wrong with the includes of a file; empty: nothing.
QStringList faultsOf(const QString &file, const QString &content, const Room &room)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression ours(u"^(app|models|ui|tests)/"_s);
    const QRegularExpression refused(room.refusedHeader);
    QStringList faults;
    for (const QRegularExpressionMatch &match : include.globalMatch(content)) {
        const QString header = match.captured(2);
        if (ours.match(header).hasMatch()) {
            if (!isIn(header, room.knows))
                faults += u"%1 includes %2, a room it does not know"_s.arg(file, header);
        } else if (match.captured(1) == u"\"" && !header.endsWith(".moc"_L1) && !header.startsWith("ui_"_L1)) {
            faults += u"%1 includes %2 without its path from the root"_s.arg(file, header);
        } else if (!room.refusedHeader.isEmpty() && refused.match(header).hasMatch()) {
            faults += u"%1 includes %2, which its room does without"_s.arg(file, header);
        }
    }
    return faults;
}

} // namespace

class WallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesOnlyGoDown()
    {
        const QStringList files = filesIn({u"app"_s, u"models"_s, u"ui"_s}, {u"*.cpp"_s, u"*.h"_s});
        QVERIFY(files.size() > 50);
        QStringList faults;
        for (const QString &file : files) {
            const Room *room = roomOf(file);
            if (!room)
                faults += u"%1 is in no room that this test knows"_s.arg(file);
            else
                faults += faultsOf(file, contentOf(file), *room);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void aWallThatIsCrossedIsSeen()
    {
        const auto faults = [](const QString &file, const QString &line) {
            return faultsOf(file, line, *roomOf(file)).size();
        };
        QCOMPARE(faults(u"models/core/x.cpp"_s, u"#include \"models/ingest/export.h\""_s), 1);
        QCOMPARE(faults(u"models/core/x.cpp"_s, u"#include <QColor>"_s), 1);
        QCOMPARE(faults(u"models/items/x.cpp"_s, u"#include \"models/store/sqlite/schema.h\""_s), 1);
        QCOMPARE(faults(u"models/items/x.cpp"_s, u"#include <QTableView>"_s), 1);
        QCOMPARE(faults(u"models/items/x.cpp"_s, u"#include <QColor>"_s), 0);
        QCOMPARE(faults(u"ui/events/x.cpp"_s, u"#include <QSqlQuery>"_s), 1);
        QCOMPARE(faults(u"ui/events/x.cpp"_s, u"#  include <sqlite3.h>"_s), 1);
        QCOMPARE(faults(u"ui/events/x.cpp"_s, u"#include \"app/desktop/application.h\""_s), 1);
        QCOMPARE(faults(u"app/ctl/x.cpp"_s, u"#include \"models/items/x.h\""_s), 1);
        QCOMPARE(faults(u"ui/events/x.cpp"_s, u"#include \"x.h\""_s), 1);
        QCOMPARE(faults(u"ui/events/x.cpp"_s, u"#include \"models/core/result.h\"\n#include <QWidget>"_s), 0);
    }

    void everySourceSaysItsLicence()
    {
        QStringList files = filesIn({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s, u"cmake"_s, u"installer"_s},
                                    {u"*.cpp"_s, u"*.h"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.py"_s, u"*.sh"_s});
        files += {u"CMakeLists.txt"_s, u"dev"_s};
        QStringList without;
        for (const QString &file : files) {
            const QString head = contentOf(file).left(600);
            if (!head.contains("SPDX-FileCopyrightText: "_L1) ||
                !head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
                without += file;
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void noSourceIsLongerThan600Lines()
    {
        for (const QString &file : filesIn({u"app"_s, u"models"_s, u"ui"_s, u"tests"_s}, {u"*.cpp"_s, u"*.h"_s})) {
            const qsizetype lines = contentOf(file).count(u'\n');
            QVERIFY2(lines <= 600, qPrintable(u"%1 has %2 lines"_s.arg(file).arg(lines)));
        }
    }
};

QTEST_GUILESS_MAIN(WallsTest)
#include "walls_test.moc"
