// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms; // one, or one for each number where the message counts
    bool counts = false;
    bool unfinished = false;
};

Message messageAt(QXmlStreamReader &xml)
{
    Message message;
    message.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute("type"_L1);
            if (!message.counts) {
                message.forms += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.forms += xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QSet<QString> matches(const QString &text, const QString &pattern)
{
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : QRegularExpression(pattern).globalMatch(text))
        found += match.captured();
    return found;
}

QSet<QString> placeholders(const QString &text)
{
    return matches(text, u"%L?(\\d+|n)"_s);
}

// What a person would stumble over, as sentences; both German and English have two forms.
QStringList faultsOf(const Message &message)
{
    const auto fault = [&message](const QString &what) { return u"“%1” %2"_s.arg(message.source, what); };
    if (message.unfinished || message.forms.isEmpty() || message.forms.contains(QString()))
        return {fault(u"is not translated"_s)};
    QStringList faults;
    if (message.counts && message.forms.size() != 2)
        faults += fault(u"has not two forms"_s);
    const QSet<QString> wanted = placeholders(message.source);
    for (const QString &form : message.forms) {
        QSet<QString> found = placeholders(form);
        // “on the day before” needs no number; several days do.
        if (message.counts && &form != &message.forms.last())
            found += matches(message.source, u"%L?n"_s);
        if (found != wanted)
            faults += fault(u"has other placeholders in “%1”"_s.arg(form));
        const QString mnemonic = u"&\\w"_s;
        if (matches(message.source, mnemonic).size() != matches(form, mnemonic).size())
            faults += fault(u"has another number of mnemonics in “%1”"_s.arg(form));
    }
    return faults;
}

struct Report
{
    qsizetype messages = 0;
    QStringList faults;
};

Report check(const QByteArray &ts)
{
    Report report;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement() || xml.name() != "message"_L1)
            continue;
        ++report.messages;
        report.faults += faultsOf(messageAt(xml));
    }
    if (xml.hasError())
        report.faults += xml.errorString();
    return report;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslatedWithItsPlaceholders_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de"_s;
        QTest::newRow("the plurals of English") << u"en"_s;
    }
    void everyTextIsTranslatedWithItsPlaceholders()
    {
        QFETCH(QString, language);
        QFile file(QStringLiteral(EVENTDESK_SOURCE_DIR) + u"/translations/eventdesk_%1.ts"_s.arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const Report report = check(file.readAll());
        QVERIFY(report.messages > 0);
        QVERIFY2(report.faults.isEmpty(), qPrintable(report.faults.join(u'\n')));
    }

    // The check above is worth what it finds.
    void aFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("faults");
        const auto row = [](const char *name, const QByteArray &message, int faults) {
            QTest::newRow(name) << message << faults;
        };
        row("none", "<message><source>&amp;At %1</source><translation>&amp;Bei %1</translation></message>", 0);
        row("unfinished", "<message><source>a</source><translation type=\"unfinished\">b</translation></message>", 1);
        row("empty", "<message><source>a</source><translation></translation></message>", 1);
        row("absent", "<message><source>a</source></message>", 1);
        row("a placeholder too few", "<message><source>%1 %2</source><translation>%1</translation></message>", 1);
        row("a placeholder too many", "<message><source>%1</source><translation>%1 %2</translation></message>", 1);
        row("a mnemonic too few", "<message><source>&amp;a</source><translation>b</translation></message>", 1);
        row("one form without its number",
            "<message numerus=\"yes\"><source>%n of %1</source><translation><numerusform>ein %1</numerusform>"
            "<numerusform>%n %1</numerusform></translation></message>",
            0);
        row("several without their number",
            "<message numerus=\"yes\"><source>%Ln</source><translation><numerusform>%Ln</numerusform>"
            "<numerusform>viele</numerusform></translation></message>",
            1);
        row("a form too few",
            "<message numerus=\"yes\"><source>%n</source><translation><numerusform>%n</numerusform>"
            "</translation></message>",
            1);
        row("not XML", "<message><source>", 2);
    }
    void aFaultIsFound()
    {
        QFETCH(QByteArray, message);
        QFETCH(int, faults);
        QCOMPARE(check(message).faults.size(), faults);
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
