// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ingest/log_file_maker.h"

#include <KCompressionDevice>
#include <KZip>

#include <QBuffer>
#include <QTest>

using namespace eventdesk;
using namespace eventdesk::ingest;
using namespace eventdesk::testing;
using namespace Qt::StringLiterals;
using Type = KCompressionDevice::CompressionType;

namespace {

QByteArray packed(const QByteArray &content, Type type)
{
    QBuffer out;
    KCompressionDevice device(&out, false, type);
    if (!device.open(QIODevice::WriteOnly) || device.write(content) != content.size())
        qFatal("cannot pack");
    device.close();
    return out.data();
}

QByteArray table(int rows)
{
    QByteArray text = "time,n,noise\n";
    quint32 noise = 1;
    for (int i = 0; i < rows; ++i) {
        noise = noise * 1664525 + 1013904223;
        text += "2026-01-01 10:00:00," + QByteArray::number(i) + ',' + QByteArray::number(noise) + '\n';
    }
    return text;
}

} // namespace

class ContainersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedFilesAreReadToTheEnd_data();
    void packedFilesAreReadToTheEnd();
    void filesThatEndInTheMiddleAreErrors_data() { packedFilesAreReadToTheEnd_data(); }
    void filesThatEndInTheMiddleAreErrors();
    void packedFilesOneAfterTheOtherAreOneText_data() { packedFilesAreReadToTheEnd_data(); }
    void packedFilesOneAfterTheOtherAreOneText();
    void manySmallPiecesAreOneText_data() { packedFilesAreReadToTheEnd_data(); }
    void manySmallPiecesAreOneText();
    void aWrongByteIsAnError();
    void zerosBehindAreNothingAndOtherBytesAreDamage();
    void containersMayBeNested();
    void membersOfAZipAreReadInTurn();
    void aFileThatUnpacksBeyondMeasureIsAnError();
    void encodingsAreRecognised();
    void badBytesAreCountedByLine();
    void anEncodingCanBeChosen();

private:
    LogFileMaker m_files;
};

void ContainersTest::packedFilesAreReadToTheEnd_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("gzip") << int(KCompressionDevice::GZip) << u"gzip"_s;
    QTest::newRow("bzip2") << int(KCompressionDevice::BZip2) << u"bzip2"_s;
    QTest::newRow("xz") << int(KCompressionDevice::Xz) << u"xz"_s;
    QTest::newRow("zstd") << int(KCompressionDevice::Zstd) << u"zstd"_s;
}

void ContainersTest::packedFilesAreReadToTheEnd()
{
    QFETCH(const int, type);
    QFETCH(const QString, name);
    const ReadLog log = m_files.read(u"log.csv.anything"_s, packed(table(40'000), Type(type)));
    QVERIFY2(!log.error, qPrintable(log.error.value_or(Error{}).sentence));
    QCOMPARE(log.description.containers, QStringList{name});
    QCOMPARE(log.occurrences.size(), 40'000);
    QVERIFY(log.rejects.empty());
}

void ContainersTest::filesThatEndInTheMiddleAreErrors()
{
    QFETCH(const int, type);
    const QByteArray whole = packed(table(40'000), Type(type));
    for (const qsizetype size : {whole.size() / 3, whole.size() * 2 / 3, whole.size() - 1}) {
        const ReadLog log = m_files.read(u"log.csv.packed"_s, whole.first(size));
        QVERIFY2(log.error, QByteArray::number(size).constData());
        QCOMPARE(log.error->kind, ErrorKind::FileUnreadable);
    }
}

void ContainersTest::packedFilesOneAfterTheOtherAreOneText()
{
    QFETCH(const int, type);
    const QByteArray all = table(30'000);
    const qsizetype middle = all.indexOf('\n', all.size() / 2) + 1;
    const ReadLog log =
        m_files.read(u"log.csv.packed"_s, packed(all.first(middle), Type(type)) + packed(all.mid(middle), Type(type)));
    if (type == KCompressionDevice::BZip2 && log.error)
        QSKIP("this KArchive reads only the first of several bzip2 streams");
    QVERIFY2(!log.error, qPrintable(log.error.value_or(Error{}).sentence));
    QCOMPARE(log.occurrences.size(), 30'000);
}

void ContainersTest::manySmallPiecesAreOneText()
{
    QFETCH(const int, type);
    if (type == KCompressionDevice::BZip2)
        QSKIP("this KArchive reads only the first of several bzip2 streams");
    // Their ends fall on every place in the buffers.
    QByteArray all = packed("time,n\n", Type(type));
    for (int i = 0; i < 1500; ++i)
        all += packed("2026-01-01," + QByteArray(i % 97, '7') + "1\n", Type(type));
    const ReadLog log = m_files.read(u"log.csv.packed"_s, all);
    QVERIFY2(!log.error, qPrintable(log.error.value_or(Error{}).sentence));
    QCOMPARE(log.occurrences.size(), 1500);
    QVERIFY(log.rejects.empty());
}

void ContainersTest::aWrongByteIsAnError()
{
    for (const Type type : {KCompressionDevice::GZip, KCompressionDevice::Xz}) {
        const QByteArray whole = packed(table(20'000), type);
        for (const qsizetype at : {whole.size() / 2, whole.size() - 6}) { // in the data, in the checksum
            QByteArray wrong = whole;
            wrong[at] = char(wrong[at] ^ 0x10);
            const ReadLog log = m_files.read(u"log.csv.packed"_s, wrong);
            QVERIFY(log.error);
            QCOMPARE(log.error->kind, ErrorKind::FileUnreadable);
        }
    }
}

void ContainersTest::zerosBehindAreNothingAndOtherBytesAreDamage()
{
    const QByteArray whole = packed(table(1000), KCompressionDevice::GZip);
    const ReadLog padded = m_files.read(u"log.csv.gz"_s, whole + QByteArray(300'000, '\0'));
    QVERIFY(!padded.error);
    QCOMPARE(padded.occurrences.size(), 1000);
    const ReadLog more = m_files.read(u"log.csv.gz"_s, whole + QByteArray(100, '\0') + whole);
    QCOMPARE(more.occurrences.size() + more.rejects.size(), 2001); // the names again are no row
    QVERIFY(m_files.read(u"log.csv.gz"_s, whole + "and something else that is not packed").error);
}

void ContainersTest::containersMayBeNested()
{
    const QByteArray twice = packed(packed(table(10), KCompressionDevice::Zstd), KCompressionDevice::GZip);
    const ReadLog log = m_files.read(u"log.csv.zst.gz"_s, twice);
    QCOMPARE(log.description.containers, (QStringList{u"gzip"_s, u"zstd"_s}));
    QCOMPARE(log.occurrences.size(), 10);
    const ReadLog fourTimes =
        m_files.read(u"log.csv"_s, packed(packed(twice, KCompressionDevice::GZip), KCompressionDevice::GZip));
    QVERIFY(fourTimes.error);
}

void ContainersTest::membersOfAZipAreReadInTurn()
{
    const QString path = m_files.write(u"orders.zip"_s, {});
    KZip zip(path);
    QVERIFY(zip.open(QIODevice::WriteOnly));
    zip.writeFile(u"a.csv"_s, table(5));
    zip.writeFile(u"day/b.csv.gz"_s, packed(table(7) + "oops\n", KCompressionDevice::GZip));
    zip.writeFile(u"empty.csv"_s, {});
    zip.close();
    const ReadLog log = LogFileMaker::readFile(path);
    QVERIFY2(!log.error, qPrintable(log.error.value_or(Error{}).sentence));
    QCOMPARE(log.occurrences.size(), 12);
    QCOMPARE(log.occurrences[0].event, "orders");
    QVERIFY(log.occurrences[0].messageId != log.occurrences[5].messageId);
    QCOMPARE(log.rejects.size(), 1);
    QVERIFY(log.rejects[0].reason.startsWith(u"day/b.csv.gz: "_s));
}

void ContainersTest::aFileThatUnpacksBeyondMeasureIsAnError()
{
    // 1.2 GB of blanks behind a small table, written by pieces.
    QBuffer out;
    {
        KCompressionDevice device(&out, false, KCompressionDevice::Zstd);
        QVERIFY(device.open(QIODevice::WriteOnly));
        device.write(table(10));
        const QByteArray blanks(10'000'000, ' ');
        for (int i = 0; i < 120; ++i)
            device.write(blanks);
        device.close();
    }
    const ReadLog log = m_files.read(u"bomb.csv.zst"_s, out.data());
    QVERIFY(log.error);
    QVERIFY2(log.error->sentence.contains(u"thousand times"_s), qPrintable(log.error->sentence));
}

void ContainersTest::encodingsAreRecognised()
{
    const QString text = u"time,city\n2026-01-01,Žirmūnai 東京\n"_s;
    const auto in = [&](QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return QByteArray(encoder(text));
    };
    const QList<std::pair<QByteArray, QString>> files = {{in(QStringConverter::Utf8, false), u"UTF-8"_s},
                                                         {in(QStringConverter::Utf8, true), u"UTF-8"_s},
                                                         {in(QStringConverter::Utf16LE, true), u"UTF-16LE"_s},
                                                         {in(QStringConverter::Utf16BE, true), u"UTF-16BE"_s},
                                                         {in(QStringConverter::Utf16LE, false), u"UTF-16LE"_s}};
    for (const auto &[bytes, encoding] : files) {
        const ReadLog log = m_files.read(u"a.csv"_s, bytes);
        QVERIFY2(!log.error, qPrintable(encoding));
        QCOMPARE(log.description.encoding, encoding);
        QCOMPARE(log.description.columns, (QStringList{u"time"_s, u"city"_s}));
        QCOMPARE(log.occurrences.at(0).payload, "{\"city\":\"Žirmūnai 東京\"}");
        QCOMPARE(log.repairedLines, 0);
    }
    const ReadLog western = m_files.read(u"a.csv"_s, "time,gift\n2026-01-01,Voucher \xa3"
                                                     "40 \x80 na\xefve\n");
    QCOMPARE(western.description.encoding, u"Windows-1252"_s);
    QCOMPARE(western.occurrences.at(0).payload, "{\"gift\":\"Voucher £40 € naïve\"}");
}

void ContainersTest::badBytesAreCountedByLine()
{
    const ReadLog log = m_files.read(
        u"a.csv"_s, "time,a\n2026-01-01,äöü ßéè\n2026-01-02,x\xff\xfe y\n2026-01-03,\xc3\n2026-01-04,ok\n");
    QCOMPARE(log.description.encoding, u"UTF-8"_s);
    QCOMPARE(log.occurrences.size(), 4);
    QCOMPARE(log.occurrences[1].payload, "{\"a\":\"x\uFFFD\uFFFD y\"}");
    QCOMPARE(log.repairedLines, 2);
}

void ContainersTest::anEncodingCanBeChosen()
{
    ImportOptions options;
    options.encoding = u"ISO-8859-1"_s;
    const ReadLog log = m_files.read(u"a.csv"_s, "time,a\n2026-01-01,na\xefve\n", options);
    QVERIFY(!log.error);
    QCOMPARE(log.occurrences.at(0).payload, "{\"a\":\"naïve\"}");
    options.encoding = u"klingon"_s;
    const ReadLog none = m_files.read(u"a.csv"_s, "time,a\n2026-01-01,x\n", options);
    QVERIFY(none.error && none.error->kind == ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(ContainersTest)
#include "containers_test.moc"
