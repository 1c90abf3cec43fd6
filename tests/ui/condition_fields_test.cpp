// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/condition_desk.h"
#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QCompleter>
#include <QJsonArray>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

// The fields of a row of the condition editor: what they offer, and where they say what is wrong.
class ConditionFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void ofAPairTheEndThatIsWrongIsMarkedAndTheFaultStandsUnderIt()
    {
        Desk desk;
        desk.bar.setCondition(Condition::test(u"total"_s, Operator::Between, QJsonArray{10, 20}));
        desk.bar.unfold();
        TestRow *row = desk.row(0);
        auto *from = Desk::field(row, u"From"_s);
        auto *to = Desk::field(row, u"To"_s);
        const auto isMarked = [](const QWidget *field) { return field->property("invalid").toBool(); };
        const auto isUnder = [&](const QWidget *field) {
            const auto *label = Desk::faultLabel(row);
            const int start = label->mapTo(row, label->contentsRect().topLeft()).x();
            return start == field->mapTo(row, QPoint()).x();
        };
        to->setFocus();
        to->selectAll();
        desk.type(u"x"_s);
        QCOMPARE(Desk::fault(row), u"This is not a number; write for example 49.9. Until then it stays as it was."_s);
        QVERIFY(!isMarked(from) && isMarked(to));
        QVERIFY(from->accessibleDescription().isEmpty() && !to->accessibleDescription().isEmpty());
        to->selectAll();
        desk.type(u"5"_s);
        QVERIFY(Desk::fault(row).startsWith(u"The second number must not be below the first."_s));
        QVERIFY(!isMarked(from) && isMarked(to));
        from->setFocus();
        from->selectAll();
        desk.type(u"y"_s);
        QVERIFY(isMarked(from) && !isMarked(to));
        desk.bar.resize(1400, 300);
        QTRY_VERIFY(isUnder(from));
        from->selectAll();
        desk.key(Qt::Key_Delete);
        // What is not there yet is no mistake.
        QVERIFY(Desk::fault(row).startsWith(u"Type a number."_s));
        QVERIFY(!isMarked(from) && !isMarked(to));
        desk.type(u"4"_s);
        QCOMPARE(Desk::fault(row), QString());
        QCOMPARE(desk.bar.condition(),
                 Condition::all({Condition::test(u"total"_s, Operator::Between, QJsonArray{4, 5})}));
    }

    void numbersStayAsTheyAreTyped_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("json"); // empty: no number
        const auto row = [](const QString &locale, const QString &typed, const QByteArray &json) {
            QTest::addRow("%s in %s", qPrintable(typed), qPrintable(locale)) << QLocale(locale) << typed << json;
        };
        row(u"en_GB"_s, u"38"_s, "38");
        row(u"en_GB"_s, u"38.00"_s, "38.00");
        row(u"en_GB"_s, u" 1,234.50 "_s, "1234.50");
        row(u"en_GB"_s, u"9223372036854775809"_s, "9223372036854775809");
        row(u"en_GB"_s, u"0.1000000000000000055"_s, "0.1000000000000000055");
        row(u"en_GB"_s, u"-1e400"_s, "-1e400");
        row(u"en_GB"_s, u"1e-400"_s, "1e-400");
        row(u"en_GB"_s, u"+007.50"_s, "7.50");
        row(u"en_GB"_s, u"5."_s, "5");
        row(u"en_GB"_s, u".50"_s, "0.50");
        row(u"en_GB"_s, u"-0"_s, "-0");
        row(u"de_DE"_s, u"1.234,50"_s, "1234.50");
        row(u"de_DE"_s, u"38.00"_s, "38.00"); // as the language writes it
        row(u"de_DE"_s, u"1,5e400"_s, "1.5e400");
        row(u"sv_SE"_s,
            u"\u2212"
            u"38,00"_s,
            "-38.00");
        row(u"ar_EG"_s, u"\u0661\u0662"_s, "12");
        for (const QString &none :
             {u"."_s, u"inf"_s, u"nan"_s, u"0x1f"_s, u"e5"_s, u"1e"_s, u"1e4e4"_s, u"1 2"_s, u"--1"_s})
            row(u"en_GB"_s, none, {});
    }

    void numbersStayAsTheyAreTyped()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QByteArray, json);
        QLocale::setDefault(locale);
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale(u"en_GB"_s)); });
        Desk desk;
        desk.bar.setCondition(Condition::test(u"total"_s, Operator::Equal, 1));
        desk.bar.unfold();
        auto *value = Desk::field(desk.row(0), u"Value"_s);
        value->setFocus();
        value->selectAll();
        QGuiApplication::clipboard()->setText(typed);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(Desk::fault(desk.row(0)).isEmpty(), !json.isEmpty());
        const QByteArray wanted = json.isEmpty() ? "1" : json;
        QCOMPARE(conditionToJson(desk.bar.condition().children.value(0)),
                 QByteArray(R"({"parameter":"total","operator":"eq","value":)" + wanted + '}'));
    }

    void numbersAreShownAsTheyAreWritten()
    {
        const auto back = qScopeGuard([] { QLocale::setDefault(QLocale(u"en_GB"_s)); });
        QLocale::setDefault(QLocale(u"de_DE"_s));
        const QByteArray pair =
            R"({"all":[{"parameter":"total","operator":"between","value":[38.00,9223372036854775809]}]})";
        Desk desk;
        desk.bar.setCondition(conditionFromJson(pair).value());
        desk.bar.unfold();
        auto *from = Desk::field(desk.row(0), u"From"_s);
        auto *to = Desk::field(desk.row(0), u"To"_s);
        QCOMPARE(from->text(), u"38,00"_s);
        QCOMPARE(to->text(), u"9223372036854775809"_s);
        // What is not edited stays.
        from->setFocus();
        from->selectAll();
        desk.type(u"3,0"_s);
        QCOMPARE(conditionToJson(desk.bar.condition()), QByteArray(pair).replace("38.00", "3.0"));
        from->setFocus();
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(conditionToJson(desk.bar.condition()), pair);
        QCOMPARE(from->text(), u"38,00"_s);
    }

    void itemsStayAsTheyAreTyped()
    {
        const QByteArray items =
            R"({"all":[{"parameter":"l","operator":"contains_any","value":[38.00,"38.00","a",true]}]})";
        Desk desk;
        desk.bar.setCondition(conditionFromJson(items).value());
        desk.bar.unfold();
        auto *values = Desk::field(desk.row(0), u"Values"_s);
        values->setFocus();
        for (const QString &typed : {u"1e400"_s, u"\"1e400\""_s, u"2.50"_s}) {
            desk.type(typed);
            desk.key(Qt::Key_Return);
        }
        QCOMPARE(conditionToJson(desk.bar.condition()),
                 QByteArray(items).replace("true", R"(true,1e400,"1e400",2.50)"));
        desk.key(Qt::Key_Backspace);
        QCOMPARE(conditionToJson(desk.bar.condition()), QByteArray(items).replace("true", R"(true,1e400,"1e400")"));
    }

    void aNumberStaysUnderAnotherOperator()
    {
        Desk desk;
        desk.bar.setCondition(
            conditionFromJson(R"({"parameter":"total","operator":"list_contains","value":9223372036854775809})")
                .value());
        desk.bar.unfold();
        Desk::choose(Desk::operators(desk.row(0)), Operator::Equal);
        QCOMPARE(Desk::field(desk.row(0), u"Value"_s)->text(), u"9223372036854775809"_s);
        QVERIFY(conditionToJson(desk.bar.condition()).contains(R"("eq","value":9223372036854775809)"));
    }

    void aNarrowEditorIsWholeToo()
    {
        Desk desk;
        desk.bar.setCondition(
            Condition::test(u"$time"_s, Operator::DateBetween, QJsonArray{u"2026-11-02"_s, u"2026-11-09"_s}));
        desk.bar.unfold();
        desk.bar.resize(740, 300);
        const TestRow *row = desk.row(0);
        QTRY_VERIFY(row->width() < 740);
        for (const auto *field : {desk.field(desk.row(0), u"From"_s), desk.field(desk.row(0), u"To"_s)})
            QTRY_VERIFY(field->width() > field->fontMetrics().horizontalAdvance(u"2026-11-02"_s) + 40);
        // With a fault under it, too, at any width.
        Desk::field(desk.row(0), u"To"_s)->setFocus();
        desk.type(u"x"_s);
        for (int width = 500; width < 1300; width += 5) {
            desk.bar.resize(width, 300);
            QCoreApplication::processEvents();
        }
        QVERIFY(Desk::faultLabel(desk.row(0)) != nullptr);
    }

    void aDayIsChosenInTheCalendar()
    {
        Desk desk;
        desk.bar.setCondition(Condition::test(u"paid"_s, Operator::DateBefore, u"2026-11-02T08:14"_s));
        desk.bar.unfold();
        auto *value = Desk::field(desk.row(0), u"Value"_s);
        value->setFocus();
        QTest::keyClick(value, Qt::Key_F4);
        auto *calendar = value->findChild<QCalendarWidget *>();
        QVERIFY(calendar && calendar->isVisible());
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 2));
        auto *days = calendar->findChild<QAbstractItemView *>();
        days->setFocus();
        QTest::keyClick(days, Qt::Key_Right);
        QTest::keyClick(days, Qt::Key_Return);
        // The time of day stays.
        QCOMPARE(desk.bar.condition(),
                 Condition::all({Condition::test(u"paid"_s, Operator::DateBefore, u"2026-11-03T08:14"_s)}));
        QTRY_VERIFY(!value->findChild<QCalendarWidget *>());
        // Escape leaves it as it was.
        QTest::keyClick(value, Qt::Key_F4);
        QTest::keyClick(value->findChild<QCalendarWidget *>(), Qt::Key_Escape);
        QTRY_VERIFY(!value->findChild<QCalendarWidget *>());
        QCOMPARE(value->text(), u"2026-11-03T08:14"_s);
        QVERIFY(desk.bar.isUnfolded());
    }

    void itCompletesWhatTheRangeHasAndElseWhatWasEverSeen()
    {
        Desk desk;
        desk.store.take({occurrence("placed", "ada@example.com", "2026-01-05T10:00:00Z", R"({"old":"a"})"),
                         occurrence("placed", "ada@example.com", "2026-11-05T10:00:00Z", R"({"fresh":"b"})")});
        desk.bar.setEvent(u"placed"_s);
        desk.bar.setRange({at("2026-11-01T00:00:00Z"), at("2026-12-01T00:00:00Z")});
        desk.press(u"+ Condition"_s);
        auto *parameter = Desk::field(desk.row(0), u"Parameter"_s);
        const auto offers = [&](const QString &path) {
            const auto *model = parameter->completer()->model();
            return !model->match(model->index(0, 0), Qt::DisplayRole, path, 1, Qt::MatchExactly).isEmpty();
        };
        QTRY_VERIFY(offers(u"fresh"_s));
        QVERIFY(!offers(u"old"_s));
        desk.bar.setRange({at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z")}); // while it is open
        QTRY_VERIFY(offers(u"old"_s));
        QVERIFY(!offers(u"fresh"_s));
        desk.bar.setRange({at("2027-01-01T00:00:00Z"), at("2027-02-01T00:00:00Z")});
        QTRY_VERIFY(offers(u"old"_s) && offers(u"fresh"_s));
    }
};

QTEST_MAIN(ConditionFieldsTest)
#include "condition_fields_test.moc"
