// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/condition_desk.h"
#include "ui/common/theme.h"

#include <QCalendarWidget>
#include <QCompleter>
#include <QJsonArray>

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
