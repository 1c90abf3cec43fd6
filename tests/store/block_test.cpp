// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/log/block.h"
#include "models/store/log/sealed_bytes.h"

#include <QTest>

#include <deque>
#include <random>

using namespace eventdesk::eventlog;

namespace {

// Rows with texts of their own.
struct Rows
{
    std::deque<std::string> texts;
    std::vector<LogRow> rows;

    std::string_view keep(std::string text) { return texts.emplace_back(std::move(text)); }
    LogRow &add(std::string payload)
    {
        LogRow &row = rows.emplace_back();
        row.event = 7;
        row.ordinal = uint32_t(rows.size() - 1);
        row.time = int64_t(rows.size()) * 1000;
        row.received = 99;
        row.messageId = keep("csv:" + std::to_string(rows.size()));
        row.payload = keep(std::move(payload));
        return row;
    }
};

bool isSame(const Rows &written, const EncodedBlock &encoded)
{
    const Block block(encoded.data);
    const MessageIdColumn ids(encoded.messageIds, written.rows.size());
    if (block.rows() != written.rows.size() || block.event() != written.rows.front().event)
        return false;
    for (size_t i = 0; i < written.rows.size(); ++i) {
        const LogRow &row = written.rows[i];
        if (block.time(i) != row.time || block.ordinal(i) != row.ordinal || block.identity(i) != row.identity ||
            block.received(i) != row.received)
            return false;
    }
    for (size_t i = 0; i < written.rows.size(); ++i) {
        const LogRow &row = written.rows[i];
        if (block.times()[i] != row.time || block.ordinals()[i] != row.ordinal ||
            block.identities()[i] != row.identity || block.received(i) != row.received ||
            block.sources().at(i) != row.source || block.numbers().at(i) != row.value ||
            block.currencies().at(i) != row.currency || block.payloads().payload(i) != row.payload ||
            ids.at(i) != row.messageId)
            return false;
    }
    return true;
}

std::string randomText(std::mt19937 &random)
{
    static const char *const pieces[] = {"a", "b\\\"", "\\\\", "é", "\\u00e9", "{",   "}", "[",
                                         "]", ",",     ":",    " ", "日",      "\\n", "0", "/checkout"};
    std::string text;
    for (unsigned i = random() % 8; i > 0; --i)
        text += pieces[random() % std::size(pieces)];
    return text;
}

std::string randomValue(std::mt19937 &random, int depth)
{
    switch (random() % (depth > 3 ? 5 : 7)) {
    case 0:
        return "null";
    case 1:
        return random() % 2 ? "true" : "-0.0";
    case 2:
        return std::to_string(random()) + (random() % 2 ? "e+10" : ".10");
    case 3:
    case 4:
        return '"' + randomText(random) + '"';
    case 5:
        return "[" + randomValue(random, depth + 1) + ",[]," + randomValue(random, depth + 1) + "]";
    default:
        return "{\"" + randomText(random) + "\":" + randomValue(random, depth + 1) + "}";
    }
}

std::string randomPayload(std::mt19937 &random)
{
    if (random() % 20 == 0)
        return random() % 2 ? "{ \"a\" : 1 }" : "not JSON";
    std::string payload = "{";
    for (unsigned i = random() % 6; i > 0; --i) {
        payload += payload.size() > 1 ? ",\"" : "\"";
        payload += (random() % 4 ? std::string(1, char('a' + random() % 6)) : randomText(random)) + "\":";
        payload += randomValue(random, 0);
    }
    return payload + "}";
}

Rows randomRows(std::mt19937 &random)
{
    Rows rows;
    int64_t time = int64_t(random()) * 1000 - (random() % 2 ? 4'000'000'000'000 : 0);
    const bool uuids = random() % 2;
    for (size_t count = 1 + random() % 300; count > 0; --count) {
        LogRow &row = rows.add(randomPayload(random));
        row.time = time += random() % 3 ? random() % 100'000 : 0;
        row.received = random() % 4 ? row.time + random() % 1000 : int64_t(random());
        row.identity = random() % 3 ? random() : 0;
        row.ordinal = random() % 1'048'576;
        row.source = random() % 5 ? "" : "api";
        row.value = random() % 2 ? "" : rows.keep(std::to_string(random() % 300) + ".50");
        row.currency = random() % 2 ? "" : "EUR";
        if (uuids) {
            char id[37];
            std::snprintf(id, sizeof id, "%08x-%04x-4%03x-8%03x-%08x%04x", unsigned(random()),
                          unsigned(random() % 65536), unsigned(random() % 4096), unsigned(random() % 4096),
                          unsigned(random()), unsigned(random() % 65536));
            row.messageId = rows.keep(id);
        }
    }
    return rows;
}

// Everything there is to read; throws CorruptData or ends.
size_t readAll(std::string_view data)
{
    const Block block(data);
    size_t sum = 0;
    for (size_t i = 0; i < block.rows(); ++i) {
        sum += size_t(block.times()[i]) + block.ordinals()[i] + block.identities()[i] + size_t(block.received(i));
        sum += block.sources().at(i).size() + block.numbers().at(i).size() + block.currencies().at(i).size();
        sum += block.payloads().payload(i).size();
    }
    return sum;
}

} // namespace

class BlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreFoundInAColumnHoweverItIsPacked_data()
    {
        QTest::addColumn<QList<QByteArray>>("texts");
        const auto column = [](const char *name, int count, const std::function<QByteArray(int)> &text) {
            QList<QByteArray> texts;
            for (int i = 0; i < count; ++i)
                texts.append(text(i));
            QTest::newRow(name) << texts;
        };
        static std::mt19937 random(7);
        const auto hex = [](int digits) {
            QByteArray text;
            for (int i = 0; i < digits; ++i)
                text += "0123456789abcdef"[random() % 16];
            return text;
        };
        const auto words = [](int count) {
            QByteArray text;
            for (int i = 0; i < count; ++i)
                text += char('a' + random() % 20) + QByteArray(1 + int(random() % 4), 'x') + ' ';
            return text;
        };
        column("few different ones", 1000,
               [](int i) { return "https://shop.example/" + QByteArray::number(i % 400 * 7919); });
        column("numbers", 1000, [](int i) { return "https://shop.example/" + QByteArray::number(i * 7919); });
        column("short ones", 3, [](int i) { return "\"a" + QByteArray::number(i) + '"'; });
        column("words", 1000, [&](int i) { return words(1 + i % 7); });
        column("a few words", 5, [&](int i) { return words(5 + i); });
        column("UUIDs", 300,
               [&](int) { return '"' + hex(8) + "-1234-4" + hex(3) + '-' + hex(4) + '-' + hex(12) + '"'; });
        column("an odd number of digits", 301, [&](int) { return hex(7) + 'x'; });
        column("decimals", 500,
               [](int) { return QByteArray::number(random() % 200) + '.' + QByteArray::number(10 + random() % 90); });
        column("digits behind zeros", 500, [](int) {
            return "000" + QByteArray::number(random() % 20) + ".0" + QByteArray::number(random() % 2000);
        });
        column("so many digits", 500, [](int) { return QByteArray::number(random() % 100000).rightJustified(6, '0'); });
        column("as many digits as are kept", 100,
               [](int) { return "0x" + QByteArray::number(random() % 9).repeated(1 + int(random() % 18)); });
        column("more digits than are kept", 100,
               [](int) { return "1x" + QByteArray::number(random() % 9).repeated(1 + int(random() % 30)); });
        column("several patterns", 600, [](int i) {
            const QByteArray number = QByteArray::number(random());
            return i % 3 == 0   ? "{\"total\":" + number + ",\"items\":" + QByteArray::number(i) + '}'
                   : i % 3 == 1 ? "[" + number + ']'
                                : QByteArray("null");
        });
        column("times", 400, [](int i) {
            return "2026-11-0" + QByteArray::number(i % 9) + "T1" + QByteArray::number(i % 7) +
                   ":00:" + QByteArray::number(10 + i % 50) + ".0" + QByteArray::number(10 + random() % 89) + 'Z';
        });
        column("more numbers than are kept", 100, [](int i) { return (QByteArray::number(i * 31) + ',').repeated(9); });
        column("more patterns than are kept", 100,
               [](int i) { return QByteArray(i, 'a') + QByteArray::number(i * 31); });
        column("empty ones between", 200, [](int i) { return i % 2 ? QByteArray() : QByteArray::number(i); });
    }

    void textsAreFoundInAColumnHoweverItIsPacked()
    {
        QFETCH(QList<QByteArray>, texts);
        std::vector<std::string_view> views;
        for (const QByteArray &text : std::as_const(texts))
            views.emplace_back(text.constData(), size_t(text.size()));
        ByteWriter out;
        writeTexts(out, views);
        ByteReader in(out.view()), again(out.view());
        const TextColumn column(in, views.size()), fresh(again, views.size());
        QVERIFY(in.atEnd());
        for (size_t i = 0; i < views.size(); ++i) {
            QCOMPARE(column.at(i), views[i]);
            std::string text("before ");
            fresh.append(text, i);
            QCOMPARE(std::string_view(text).substr(7), views[i]);
        }
        for (const TextColumn *each : {&column, &fresh}) { // some unpacked before, none
            const std::span<const std::string_view> all = each->allValues();
            QCOMPARE(all.size(), each->values());
            for (size_t i = 0; i < views.size(); ++i)
                QCOMPARE(all[each->valueOf(i)], views[i]);
        }
        const auto isRight = [&](std::string_view wanted) {
            std::vector<unsigned char> found(column.values());
            const bool any = column.find(wanted, found);
            bool expected = false;
            for (size_t i = 0; i < views.size(); ++i) {
                const bool has = views[i].contains(wanted);
                expected |= has;
                if (bool(found[column.valueOf(i)]) != has)
                    return false;
            }
            return any == expected;
        };
        for (const char *wanted : {"shop", "pohs", "Shop", "\xff", "0", "00", "000", ".0", "1", "7919", "x", "-4",
                                   "total\":1", "1,\"items", "]", "0x1", "ab", "a b", "T1"})
            QVERIFY2(isRight(wanted), wanted);
        std::mt19937 random(3);
        for (int i = 0; i < 500; ++i) {
            const std::string_view text = views[random() % views.size()];
            if (text.empty())
                continue;
            const size_t begin = random() % text.size();
            std::string wanted(text.substr(begin, 1 + random() % 12));
            QVERIFY2(isRight(wanted), wanted.c_str());
            wanted[random() % wanted.size()] = "0123456789abc-"[random() % 14];
            QVERIFY2(isRight(wanted), wanted.c_str());
        }
    }

    void payloadsComeOutToTheByte_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("whole");
        const auto row = [](const char *name, QByteArray payload, bool whole) {
            QTest::newRow(name) << std::move(payload) << whole;
        };
        row("nothing", "{}", false);
        row("order of keys", R"({"b":1,"a":2})", false);
        row("spelling of numbers", R"({"n":1.50e+01,"m":-0})", false);
        row("escapes", "{\"k\\\"e\\\\y\":\"a\\\\\\\"b\\u00e9\",\"t\":\"\\\\\"}", false);
        row("depth", R"({"a":{"b":[{"c":[[]]},"}{",","]},"z":[]})", false);
        row("blanks between", R"({"a": 1,"b" : 2})", true);
        row("blank behind the colon", R"({"a": 1})", false);
        row("a key twice", R"({"a":1,"a":2})", true);
        row("no object", "[1]", true);
        row("not JSON", "{\"a\":", true);
        row("empty", "", true);
        row("a large value", "{\"a\":\"" + QByteArray(64 * 1024, 'x') + "\"}", false);
    }

    void payloadsComeOutToTheByte()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, whole);
        Rows rows;
        rows.add("{\"other\":1}");
        rows.add(payload.toStdString());
        rows.add(payload.toStdString());
        const EncodedBlock encoded = encodeBlock(rows.rows);
        QVERIFY(isSame(rows, encoded));
        QCOMPARE(Block(encoded.data).payloads().isWhole(1), whole);
    }

    void randomBlocksComeOutAsTheyWere()
    {
        std::mt19937 random(1);
        for (int round = 0; round < 200; ++round) {
            const Rows rows = randomRows(random);
            QVERIFY2(isSame(rows, encodeBlock(rows.rows)), qPrintable(QString::number(round)));
        }
    }

    void moreKeysThanABlockHasRoomForAreKept()
    {
        Rows rows;
        for (int i = 0; i < 1024; ++i)
            rows.add("{\"k" + std::to_string(i) + "\":1,\"k" + std::to_string(i + 1) + "\":2}");
        QVERIFY(isSame(rows, encodeBlock(rows.rows)));
    }

    void extremeTimesAreKept()
    {
        Rows rows;
        rows.add("{}").time = std::numeric_limits<int64_t>::min();
        rows.add("{}").time = 0;
        rows.add("{}").time = std::numeric_limits<int64_t>::max();
        rows.rows[1].received = std::numeric_limits<int64_t>::min();
        QVERIFY(isSame(rows, encodeBlock(rows.rows)));
    }

    void aFewValuesAreKeptOnce()
    {
        Rows rows;
        for (int i = 0; i < 1000; ++i)
            rows.add(i % 2 ? R"({"plan":"free","n":)" + std::to_string(i) + "}" : R"({"plan":"pro"})");
        const EncodedBlock encoded = encodeBlock(rows.rows);
        const Block block(encoded.data);
        const PayloadColumns &payloads = block.payloads();
        QCOMPARE(payloads.keys(), size_t(2));
        QCOMPARE(payloads.values(0).values(), size_t(2));
        QCOMPARE(payloads.values(0).at(payloads.place(0, 3)), std::string_view("\"free\""));
        QVERIFY(payloads.place(1, 4) == PayloadColumns::noPlace);
        QCOMPARE(payloads.values(1).at(payloads.place(1, 5)), std::string_view("5"));
    }

    void uuidsTakeSixteenBytes()
    {
        Rows rows;
        for (int i = 0; i < 100; ++i)
            rows.add("{}").messageId = rows.keep("123e4567-e89b-42d3-a456-4266141740" + std::to_string(10 + i % 90));
        QCOMPARE(encodeBlock(rows.rows).messageIds.size(), size_t(1 + 1 + 16 * 100 + 8));
        rows.rows[3].messageId = "123E4567-e89b-42d3-a456-426614174000"; // another spelling must come out again
        QVERIFY(isSame(rows, encodeBlock(rows.rows)));
    }

    void aFlippedByteIsFound()
    {
        std::mt19937 random(2);
        const EncodedBlock encoded = encodeBlock(randomRows(random).rows);
        for (size_t at = 0; at < encoded.data.size(); ++at) {
            std::string damaged = encoded.data;
            damaged[at] = char(damaged[at] ^ 0x10);
            QVERIFY_THROWS_EXCEPTION(CorruptData, readAll(damaged));
        }
    }

    // With a right checksum, too, nonsense is refused or read as something else; it never reads beyond its bytes.
    void nonsenseIsRefusedOrReadAsSomethingElse()
    {
        std::mt19937 random(3);
        size_t refused = 0;
        for (int round = 0; round < 3000; ++round) {
            Rows rows;
            for (int i = 0; i < 20; ++i)
                rows.add(randomPayload(random));
            std::string content(unsealed(encodeBlock(rows.rows).data));
            for (unsigned i = 1 + random() % 4; i > 0; --i)
                content[random() % content.size()] = char(random());
            if (random() % 4 == 0)
                content.resize(random() % content.size());
            try {
                readAll(sealed(content));
            } catch (const CorruptData &) {
                ++refused;
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(BlockTest)
#include "block_test.moc"
