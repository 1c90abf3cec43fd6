// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/state_view.h"

#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/chart_content.h"
#include "ui/events/volume_words.h"
#include "ui/subscribers/heat_map.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace eventdesk;

class StateViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        theme::apply(*qApp, theme::Appearance::Light);
    }

    void aFailureSaysWhyAndOffersToTryAgain()
    {
        StateView view(new TableView(u"Rows"_s));
        view.show();
        view.showFailed({ErrorKind::Internal, u"The file is damaged."_s, {}});
        QCOMPARE(view.state(), StateView::State::Failed);
        QSignalSpy retried(&view, &StateView::retryRequested);
        QTest::mouseClick(view.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(retried.count(), 1);
    }

    void whatCameAfterTryAgainHasTheFocus()
    {
        auto *table = new TableView(u"Rows"_s);
        StateView view(table);
        view.show();
        view.showFailed({ErrorKind::Internal, u"The file is damaged."_s, {}});
        auto *button = view.findChild<QPushButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        view.showLoading();
        view.showContent();
        QCOMPARE(view.focusWidget(), table);
    }

    void contentThatComesByItselfTakesNoFocus()
    {
        QWidget window;
        auto *field = new QPushButton(&window);
        auto *view = new StateView(new TableView(u"Rows"_s), &window);
        window.show();
        field->setFocus();
        view->showContent();
        QCOMPARE(window.focusWidget(), field);
    }

    void aColumnIsAsWideAsItsTitle()
    {
        TableView table(u"Rows"_s);
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({u"A"_s, u"A title longer than the width that was thought of"_s});
        table.setModel(&model);
        table.setColumnWidths({100, 100});
        QCOMPARE(table.columnWidth(0), 100);
        QVERIFY(table.columnWidth(1) > 200);
    }

    void aNarrowTableDoesWithoutWhatMattersLess()
    {
        TableView table(u"Rows"_s);
        QStandardItemModel model(1, 4);
        table.setModel(&model);
        table.setStretchColumn(0);
        table.setColumnWidths({0, 150, 150, 150});
        table.setDroppableColumns({2, 1});
        table.resize(800, 200);
        table.show();
        QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(2));
        table.resize(500, 200);
        QVERIFY(!table.isColumnHidden(1) && table.isColumnHidden(2));
        table.resize(360, 200);
        QVERIFY(table.isColumnHidden(1) && table.isColumnHidden(2) && !table.isColumnHidden(3));
        table.resize(800, 200);
        QVERIFY(!table.isColumnHidden(1) && !table.isColumnHidden(2));
    }

    void anIconHasThePixelsOfTheScreen()
    {
        const QPixmap picture = theme::icon(u"search"_s).pixmap(QSize(16, 16), 2.0);
        QCOMPARE(picture.size(), QSize(32, 32));
        QCOMPARE(picture.devicePixelRatio(), 2.0);
    }

    void anAverageOfNothingIsNoPartOfTheSentence()
    {
        constexpr double none = std::numeric_limits<double>::quiet_NaN();
        ChartContent chart;
        chart.query.measure = {MeasureKind::Average, u"total"_s};
        const Instant start{};
        for (int day = 0; day < 3; ++day)
            chart.buckets.append({start + std::chrono::days(day), start + std::chrono::days(day + 1)});
        chart.series = {{{}, {none, -7.5, none}}};
        QVERIFY2(chartSentence(chart).contains(u"-7.50"_s), qPrintable(chartSentence(chart)));
        chart.series = {{{}, {none, none, none}}};
        QCOMPARE(chartSentence(chart), u"Nothing in this range."_s);
    }

    void aDayOfTheHeatMapIsADate()
    {
        HeatMap map;
        const QDate today(2026, 11, 23);
        map.setDays({{today, 14}}, today, Qt::Monday);
        QVERIFY2(map.accessibleDescription().contains(u"on 23 November 2026"_s),
                 qPrintable(map.accessibleDescription()));
    }
};

QTEST_MAIN(StateViewTest)

#include "state_view_test.moc"
