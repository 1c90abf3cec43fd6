// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/builders.h"
#include "tests/support/memory_event_store.h"
#include "ui/common/session.h"
#include "ui/conditions/condition_bar.h"
#include "ui/conditions/condition_chip.h"
#include "ui/conditions/test_row.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace eventdesk::testing {

using namespace Qt::StringLiterals;

inline const Instant now = at("2026-11-23T12:00:00Z");

// A bar of conditions over a store of its own, and what a person does with it.
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
        bar.activateWindow();
        (void)QTest::qWaitForWindowActive(&bar);
    }
    template <typename Widget>
    QList<Widget *> seen() const
    {
        QList<Widget *> all;
        for (auto *each : bar.findChildren<Widget *>()) {
            if (each->isVisible())
                all.append(each);
        }
        return all;
    }
    void press(const QString &text) const
    {
        for (auto *each : seen<QAbstractButton>()) {
            if (each->text() == text) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"There is no button "_s + text));
    }
    TestRow *row(qsizetype index) const { return seen<TestRow>().value(index); }
    static CompletingEdit *field(QWidget *row, const QString &name)
    {
        for (auto *edit : row->findChildren<CompletingEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return nullptr;
    }
    static QComboBox *operators(TestRow *row)
    {
        for (auto *box : row->findChildren<QComboBox *>()) {
            if (box->accessibleName() == "Operator"_L1)
                return box;
        }
        return nullptr;
    }
    static void choose(QComboBox *box, Operator op)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space); // opens the list
        box->view()->setCurrentIndex(box->model()->index(box->findData(int(op)), 0));
        QTest::keyClick(box->view(), Qt::Key_Return);
    }
    static QLabel *faultLabel(TestRow *row)
    {
        for (auto *label : row->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->property("tone").isNull())
                return label;
        }
        return nullptr;
    }
    static QString fault(TestRow *row)
    {
        const QLabel *label = faultLabel(row);
        return label ? label->text() : QString();
    }
    // Types into what has the focus, as a person without a mouse does.
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void fillStore()
    {
        store.take({
            occurrence("placed", "ada@example.com", "2026-11-23T09:30:00Z",
                       R"({"url":"/checkout","total":89.9,"gift":true,"items":[{"sku":"a-1","n":2}]})"),
            occurrence("placed", "bob@example.com", "2026-11-23T08:30:00Z", R"({"url":"/checkout","total":"12"})"),
            occurrence("placed", "eve@example.com", "2026-11-23T08:30:00Z", R"({"url":"/cart"})"),
        });
        bar.setEvent(u"placed"_s);
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

} // namespace eventdesk::testing
