// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/conditions/condition_bar.h"
#include "ui/conditions/condition_chip.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace eventdesk;
using namespace eventdesk::testing;

namespace {

const Instant now = at("2026-11-23T12:00:00Z");
const Condition aboutUrl = Condition::test(u"url"_s, Operator::Contains, u"/checkout"_s);
const Condition aboutTotal = Condition::test(u"cart.total"_s, Operator::GreaterOrEqual, 50);

struct Desk
{
    MemoryEventStore store{now};
    FixedClock clock{now};
    Session session{&store, &clock, {{}, "UTC", Qt::Monday}};
    ConditionBar bar{&session};
    QSignalSpy changes{&bar, &ConditionBar::conditionChanged};

    Desk()
    {
        bar.resize(900, 300);
        bar.show();
    }
    QList<ConditionChip *> chips() const
    {
        QList<ConditionChip *> all;
        for (auto *chip : bar.findChildren<ConditionChip *>()) {
            if (chip->isVisible())
                all.append(chip);
        }
        return all;
    }
};

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
};

QTEST_MAIN(ConditionBarTest)
#include "condition_bar_test.moc"
