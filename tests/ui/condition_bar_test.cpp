// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/accessible_names.h"
#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "tests/ui/condition_desk.h"
#include "ui/common/code_view.h"
#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/conditions/condition_bar.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/group_row.h"
#include "ui/conditions/test_row.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Condition aboutUrl = Condition::test(u"url"_s, Operator::Contains, u"/checkout"_s);
const Condition aboutTotal = Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 50);

} // namespace

class ConditionBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void whatItIsGivenIsShownWithoutASignal()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl, aboutTotal}));
        QCOMPARE(desk.chips().size(), 2);
        QCOMPARE(desk.chips().first()->accessibleName(), u"Condition: url contains /checkout"_s);
        QCOMPARE(desk.changes.size(), 0);
    }

    void aTestIsJoinedOnceWithAll()
    {
        Desk desk;
        desk.bar.setCondition(aboutUrl);
        desk.bar.addTest(aboutTotal);
        desk.bar.addTest(aboutTotal);
        QCOMPARE(desk.bar.condition(), Condition::all({aboutUrl, aboutTotal}));
        QCOMPARE(desk.changes.size(), 1);
    }

    void theCrossOfAChipAndItsDelKeyTakeItAway()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl, aboutTotal}));
        QTest::mouseClick(desk.chips().first()->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(desk.bar.condition(), Condition::all({aboutTotal}));
        QTest::keyClick(desk.chips().last(), Qt::Key_Delete);
        QVERIFY(desk.bar.condition().isEverything());
        QCOMPARE(desk.changes.size(), 2);
    }

    void aConditionIsWrittenByKeyboardAloneAndHoldsAtEachKey()
    {
        Desk desk;
        desk.bar.findChild<QPushButton *>(u"addCondition"_s)->setFocus();
        desk.key(Qt::Key_Space);
        QVERIFY(desk.bar.isUnfolded());
        QVERIFY(!Desk::fault(desk.row(0)).isEmpty());
        desk.type(u"url"_s);
        QCOMPARE(desk.changes.size(), 0);
        desk.key(Qt::Key_Tab);
        Desk::choose(Desk::operators(desk.row(0)), Operator::Contains);
        desk.key(Qt::Key_Tab);
        desk.type(u"/ch"_s);
        QCOMPARE(desk.changes.size(), 3);
        QCOMPARE(desk.bar.condition(), Condition::all({Condition::test(u"url"_s, Operator::Contains, u"/ch"_s)}));
        QCOMPARE(Desk::fault(desk.row(0)), QString());
        desk.key(Qt::Key_Escape);
        QVERIFY(!desk.bar.isUnfolded());
        QCOMPARE(desk.chips().size(), 1);
    }

    void rowsAndGroupsAreMadeByKeyboard()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl}));
        desk.chips().first()->setFocus();
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier); // a group below
        desk.type(u"total"_s);
        desk.key(Qt::Key_Tab);
        Desk::choose(Desk::operators(desk.row(1)), Operator::Greater);
        desk.key(Qt::Key_Tab);
        desk.type(u"5"_s);
        desk.key(Qt::Key_Return, Qt::ControlModifier); // a row in it
        desk.type(u"gift"_s);
        desk.key(Qt::Key_Tab);
        Desk::choose(Desk::operators(desk.row(2)), Operator::IsTrue);
        const Condition total = Condition::test(u"total"_s, Operator::Greater, 5);
        const Condition gift = Condition::test(u"gift"_s, Operator::IsTrue);
        QCOMPARE(desk.bar.condition(), Condition::all({aboutUrl, Condition::any({total, gift})}));
        desk.key(Qt::Key_Up, Qt::AltModifier); // moves the row, not the choice
        QCOMPARE(desk.bar.condition(), Condition::all({aboutUrl, Condition::any({gift, total})}));
    }

    void aGroupIsTurnedIntoItsOpposite()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl, aboutTotal}));
        desk.bar.unfold();
        auto *join = desk.seen<GroupRow>().first()->findChild<QComboBox *>();
        join->setFocus();
        QTest::keyClick(join, Qt::Key_End);
        QCOMPARE(desk.bar.condition(), Condition::negated(Condition::any({aboutUrl, aboutTotal})));
        desk.press(u"Done"_s);
        QCOMPARE(desk.chips().size(), 1);
    }

    void aFaultyRowSaysSoAndChangesNothing()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl, aboutTotal}));
        desk.bar.unfold();
        auto *value = Desk::field(desk.row(1), u"Value"_s);
        value->setFocus();
        value->selectAll();
        desk.type(u"x"_s);
        QVERIFY(Desk::fault(desk.row(1)).startsWith(u"This is not a number"_s));
        QCOMPARE(desk.changes.size(), 0);
        QCOMPARE(desk.bar.condition(), Condition::all({aboutUrl, aboutTotal}));
        // The row beside it still applies.
        Desk::field(desk.row(0), u"Value"_s)->setFocus();
        desk.key(Qt::Key_End);
        desk.type(u"/1"_s);
        QCOMPARE(desk.bar.condition(),
                 Condition::all({Condition::test(u"url"_s, Operator::Contains, u"/checkout/1"_s), aboutTotal}));
        desk.press(u"Done"_s);
        desk.press(u"1 condition(s) not applied"_s);
        QVERIFY(desk.bar.isUnfolded());
        value = Desk::field(desk.row(1), u"Value"_s);
        QCOMPARE(value->text(), u"x"_s);
        value->setFocus();
        value->selectAll();
        desk.type(u"60.5"_s);
        QCOMPARE(Desk::fault(desk.row(1)), QString());
        QCOMPARE(desk.bar.condition().children.last(),
                 Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 60.5));
    }

    void aParameterThatIsNoPathIsRefused()
    {
        Desk desk;
        desk.press(u"+ Condition"_s);
        desk.type(u"a..b"_s);
        QVERIFY(Desk::fault(desk.row(0)).contains(u"is not a parameter"_s));
        QVERIFY(desk.bar.condition().isEverything());
    }

    void whatWasDoneIsUndoneAndRedone()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl}));
        desk.bar.unfold();
        Desk::field(desk.row(0), u"Value"_s)->setFocus();
        desk.key(Qt::Key_End);
        desk.type(u"/123"_s);
        desk.press(u"+ Condition"_s);
        desk.type(u"x"_s);
        QCOMPARE(desk.seen<TestRow>().size(), 2);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.seen<TestRow>().size(), 1);
        desk.key(Qt::Key_Z, Qt::ControlModifier); // the typing is one step
        QCOMPARE(desk.bar.condition(), Condition::all({aboutUrl}));
        QCOMPARE(Desk::field(desk.row(0), u"Value"_s)->text(), u"/checkout"_s);
        desk.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desk.bar.condition(),
                 Condition::all({Condition::test(u"url"_s, Operator::Contains, u"/checkout/123"_s)}));
    }

    void itIsCopiedAndPastedAsJson()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl, Condition::negated(aboutTotal)}));
        desk.chips().first()->setFocus();
        desk.key(Qt::Key_C, Qt::ControlModifier);
        const QString json = QGuiApplication::clipboard()->text();
        QVERIFY(json.contains(u"\"cart.total\""_s));
        desk.bar.clear();
        desk.bar.findChild<QPushButton *>(u"addCondition"_s)->setFocus();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.bar.condition(), Condition::all({aboutUrl, Condition::negated(aboutTotal)}));
        desk.bar.unfold();
        desk.press(u"JSON"_s);
        auto *view = desk.seen<CodeView>().first();
        QCOMPARE(view->toPlainText().trimmed(), json.trimmed());
        QVERIFY(view->isHighlighted());
    }

    void pastingSomethingWrongSaysWhatAndWhere()
    {
        Desk desk;
        desk.bar.setCondition(aboutUrl);
        QGuiApplication::clipboard()->setText(
            uR"({"all":[{"parameter":"url","operator":"is","value":"x"},{"parameter":"n","operator":"gte","value":"y"}]})"_s);
        desk.chips().first()->setFocus();
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.changes.size(), 0);
        auto *message = desk.bar.findChild<InlineMessage *>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"/all/1/value"_s));
        QGuiApplication::clipboard()->setText(u"hello"_s);
        desk.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(message->text().contains(u"not JSON"_s));
        QCOMPARE(desk.bar.condition(), aboutUrl);
    }

    void parametersAndValuesAreCompletedFromWhatWasSeen()
    {
        Desk desk;
        desk.fillStore();
        desk.press(u"+ Condition"_s);
        auto *parameter = Desk::field(desk.row(0), u"Parameter"_s);
        QTRY_VERIFY(parameter->completer()->model()->rowCount() > 5);
        const QModelIndex first = parameter->completer()->model()->index(0, 0);
        QCOMPARE(first.data().toString(), u"url"_s);
        QVERIFY(first.data(Qt::UserRole + 1).toString().contains(u"100"_s)); // in all of them
        desk.type(u"tot"_s);
        QAbstractItemView *popup = parameter->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QCOMPARE(parameter->completer()->completionCount(), 1);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(parameter->text(), u"total"_s);
        // It was a number and a text: the operators of both, and not those of lists.
        QComboBox *operators = Desk::operators(desk.row(0));
        QVERIFY(operators->findData(int(Operator::Between)) >= 0);
        QVERIFY(operators->findData(int(Operator::Contains)) >= 0);
        QCOMPARE(operators->findData(int(Operator::SomeItem)), -1);
        parameter->setFocus();
        parameter->selectAll();
        desk.type(u"url"_s);
        popup->hide();
        Desk::choose(operators, Operator::Is);
        auto *value = Desk::field(desk.row(0), u"Value"_s);
        QCOMPARE(value->completer()->model()->index(0, 0).data().toString(), u"/checkout"_s);
    }

    void everyOperatorHasWhatItWantsAndIsUnderstood()
    {
        Desk desk;
        for (int i = 0; i < operatorCount; ++i) {
            const auto op = Operator(i);
            ConditionDraft draft = ConditionDraft::test(u"p"_s);
            draft.setOperator(op);
            TestRow row;
            row.setTest(draft);
            auto *box = Desk::operators(&row);
            QCOMPARE(box->currentData().toInt(), i);
            QCOMPARE(box->currentText(), operatorLabel(op));
        }
    }

    void valuesOfAllKindsAreShownAndKept_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *test) { QTest::newRow(test) << QByteArray(test); };
        row(R"({"parameter":"p","operator":"one_of","value":["a","b, c"]})");
        row(R"({"parameter":"p","operator":"between","value":[-1.5,9007199254740993]})");
        row(R"({"parameter":"p","operator":"eq","value":9007199254740993})");
        row(R"({"parameter":"p","operator":"is_type","value":"list"})");
        row(R"({"parameter":"p","operator":"date_between","value":["2026-11-02","2026-11-05T10:15"]})");
        row(R"({"parameter":"p","operator":"in_last","value":"36h"})");
        row(R"({"parameter":"p","operator":"weekday","value":["monday","sunday"]})");
        row(R"({"parameter":"p","operator":"hour_between","value":[22,6]})");
        row(R"({"parameter":"p","operator":"contains_any","value":["1",1,true,null]})");
        row(R"({"parameter":"p","operator":"matches_regex","value":"^[A-Z]{2}\\d+$"})");
        row(R"({"parameter":"p","operator":"is","value":"a\nb\u0000c","match_case":true})");
        row(R"({"parameter":"p","operator":"length_gt","value":3})");
    }

    void valuesOfAllKindsAreShownAndKept()
    {
        QFETCH(QByteArray, json);
        const auto read = conditionFromJson(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().sentence));
        Desk desk;
        desk.bar.setCondition(*read);
        desk.bar.unfold();
        QCOMPARE(Desk::fault(desk.row(0)), QString());
        // A row that is written once more has the same value.
        auto *parameter = Desk::field(desk.row(0), u"Parameter"_s);
        parameter->setFocus();
        desk.key(Qt::Key_End);
        desk.type(u"q"_s);
        Condition changed = *read;
        changed.parameter = *PayloadPath::parse(u"pq"_s);
        QCOMPARE(desk.bar.condition(), Condition::all({changed}));
    }

    void hostileParametersAreShownChosenAndKept_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("__proto__") << u"__proto__"_s;
        QTest::newRow("a dot") << u"a.b"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes") << u"say \"hi\" 'there'\\"_s;
        QTest::newRow("NUL") << QString(u"a"_s + QChar(0) + u"b"_s);
        QTest::newRow("line break") << u"a\nb"_s;
        QTest::newRow("10,000 characters") << QString(10'000, u'x');
        QTest::newRow("right to left") << QString(u"\u202Eabc"_s);
    }

    void hostileParametersAreShownChosenAndKept()
    {
        QFETCH(QString, key);
        const QString path = PayloadPath::fromSteps({{PayloadPath::Step::Kind::Key, key, 0}}).toString();
        Desk desk;
        desk.store.take({occurrence("placed", "ada@example.com", "2026-11-23T09:30:00Z",
                                    QJsonDocument(QJsonObject{{key, u"v"_s}}).toJson().toStdString())});
        desk.bar.setEvent(u"placed"_s);
        desk.press(u"+ Condition"_s);
        auto *parameter = Desk::field(desk.row(0), u"Parameter"_s);
        QTRY_VERIFY(parameter->completer()->model()->rowCount() > 5);
        QCOMPARE(parameter->completer()->model()->index(0, 0).data().toString(), path);
        parameter->offerAll();
        QAbstractItemView *popup = parameter->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(parameter->text(), path);
        Desk::field(desk.row(0), u"Value"_s)->setFocus();
        desk.type(u"v"_s);
        const Condition wanted = Condition::all({Condition::test(path, Operator::Is, u"v"_s)});
        QCOMPARE(desk.bar.condition(), wanted);
        QCOMPARE(*conditionFromJson(conditionToJson(desk.bar.condition())), wanted);
        desk.bar.fold();
        QCOMPARE(desk.chips().size(), 1);
        QVERIFY(desk.chips().first()->width() <= 420);
        QVERIFY(!desk.bar.grab().isNull());
    }

    void manyAndDeepConditionsAreBounded()
    {
        Desk desk;
        QList<Condition> many(5000, aboutUrl);
        desk.bar.setCondition(Condition::all(many));
        QVERIFY(desk.chips().size() <= 12);
        desk.bar.unfold();
        QCOMPARE(desk.seen<TestRow>().size(), 0);
        QCOMPARE(desk.seen<CodeView>().size(), 1);
        Condition deep = aboutUrl;
        for (int i = 0; i < 90; ++i)
            deep = Condition::any({deep});
        desk.bar.setCondition(deep);
        QCOMPARE(desk.seen<TestRow>().size(), 1);
        QCOMPARE(desk.bar.condition(), deep);
    }

    void whateverTakesTheFocusHasAName()
    {
        Desk desk;
        desk.bar.setCondition(Condition::all({aboutUrl, Condition::any({aboutTotal})}));
        QCOMPARE(widgetsWithoutName(&desk.bar), QStringList());
        desk.bar.unfold();
        QCOMPARE(widgetsWithoutName(&desk.bar), QStringList());
    }
};

QTEST_MAIN(ConditionBarTest)
#include "condition_bar_test.moc"
