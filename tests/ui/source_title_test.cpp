// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/source_title.h"

#include "models/ingest/log_format.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace eventdesk;

class SourceTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLogFormatHasATitle()
    {
        for (const ingest::LogFormat *format : ingest::logFormats())
            QVERIFY2(sourceTitle(format->name()) != format->name(), qPrintable(format->name()));
        QCOMPARE(sourceTitle(u"customerio"_s), u"Customer.io"_s);
    }

    void aSourceOfOthersIsShownAsItIs() { QCOMPARE(sourceTitle(u"till 7"_s), u"till 7"_s); }
};

QTEST_GUILESS_MAIN(SourceTitleTest)
#include "source_title_test.moc"
