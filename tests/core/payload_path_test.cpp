// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/payload_path.h"

#include <QTest>

using namespace eventdesk;
using namespace Qt::StringLiterals;

class PayloadPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsAreReadAndWrittenInOneForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("canonical");
        QTest::newRow("key") << u"url"_s << 1 << u"url"_s;
        QTest::newRow("keys") << u"cart.total"_s << 2 << u"cart.total"_s;
        QTest::newRow("item") << u"items[0].sku"_s << 3 << u"items[0].sku"_s;
        QTest::newRow("any item") << u"items[].sku"_s << 3 << u"items[].sku"_s;
        QTest::newRow("lists in lists") << u"[][2].x"_s << 3 << u"[][2].x"_s;
        QTest::newRow("dot in the key") << u"[\"a.b\"].c"_s << 2 << u"[\"a.b\"].c"_s;
        QTest::newRow("quoted without need") << u"a[\"b\"]"_s << 2 << u"a.b"_s;
        QTest::newRow("blank in the key") << u"Order Total"_s << 1 << u"Order Total"_s;
        QTest::newRow("a quote in the key") << u"[\"a\\\"b\"]"_s << 1 << u"[\"a\\\"b\"]"_s;
        QTest::newRow("bracket in the key") << u"[\"a]b\"]"_s << 1 << u"[\"a]b\"]"_s;
        QTest::newRow("empty key") << u"[\"\"]"_s << 1 << u"[\"\"]"_s;
        QTest::newRow("dollar in the payload") << u"[\"$time\"]"_s << 1 << u"[\"$time\"]"_s;
        QTest::newRow("beside") << u"$time"_s << 1 << u"$time"_s;
        QTest::newRow("Unicode") << u"größe.значение"_s << 2 << u"größe.значение"_s;
    }

    void pathsAreReadAndWrittenInOneForm()
    {
        QFETCH(QString, text);
        QFETCH(int, steps);
        QFETCH(QString, canonical);
        const auto path = PayloadPath::parse(text);
        QVERIFY(path);
        QCOMPARE(path->steps().size(), steps);
        QCOMPARE(path->toString(), canonical);
        QCOMPARE(PayloadPath::parse(canonical), path);
        QCOMPARE(path->besidePayload(), text.startsWith(u'$'));
    }

    void whatIsNoPathIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ".", ".a", "a.", "a..b", "a[", "a[x]", "a[-1]", "a[01]", "a]b", "[\"a]", "[\"a\"",
                                 "a\"b", "$nothing", "$", "$event.x", "a[0]b", "[\"\\x\"]", "a[99999999999]"})
            QTest::addRow("'%s'", text) << QString::fromLatin1(text);
    }

    void whatIsNoPathIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!PayloadPath::parse(text));
    }

    void everyKeySurvives()
    {
        for (char16_t c = 1; c < 0x250; ++c) {
            for (const QString &key :
                 {QString(QChar(c)), u"a"_s + QChar(c), QChar(c) + u"a"_s, u"a"_s + QChar(c) + u"b"_s}) {
                const auto path = PayloadPath::fromSteps(
                    {{PayloadPath::Step::Kind::Key, u"x"_s, 0}, {PayloadPath::Step::Kind::Key, key, 0}});
                QCOMPARE(PayloadPath::parse(path.toString()), path);
            }
        }
    }
};

QTEST_GUILESS_MAIN(PayloadPathTest)
#include "payload_path_test.moc"
