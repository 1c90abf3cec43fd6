// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks and message ids: bytes as they may be in a file, under a right checksum and under none; and payloads as no
// reader would let them in, which must come back as they were.

#include "models/store/log/block.h"
#include "models/store/log/payload_search.h"
#include "models/store/log/sealed_bytes.h"
#include "tests/fuzz/fuzz_target.h"

#include <functional>

using namespace eventdesk::eventlog;

namespace eventdesk::fuzz {

namespace {

enum Kind : uint8_t { BlockBytes, MessageIdBytes, Payloads, kinds };

volatile size_t looked = 0; // so that no reading is left out

void tolerating(const std::function<void()> &work)
{
    try {
        work();
    } catch (const CorruptData &) {
    }
}

void readBlock(std::string_view bytes)
{
    tolerating([&] {
        const Block block(bytes);
        const size_t rows = block.rows();
        check(rows > 0 && rows <= maxBlockRows, "a block has rows");
        // Each column by itself: one that is broken must not keep the others from being read.
        size_t sum = 0;
        const auto eachRow = [rows](const auto &read) {
            tolerating([&] {
                for (size_t row = 0; row < rows; ++row)
                    read(row);
            });
        };
        tolerating([&] { sum += block.times().size(); });
        tolerating([&] { sum += block.ordinals().size(); });
        tolerating([&] { sum += block.identities().size(); });
        eachRow([&](size_t row) { sum += size_t(block.received(row)) + size_t(block.time(row)); });
        eachRow([&](size_t row) { sum += block.ordinal(row) + block.identity(row); });
        eachRow([&](size_t row) { sum += block.sources().at(row).size(); });
        eachRow([&](size_t row) { sum += block.numbers().at(row).size(); });
        eachRow([&](size_t row) { sum += block.currencies().at(row).size(); });
        const PayloadColumns &payloads = block.payloads();
        eachRow([&](size_t row) { sum += payloads.payload(row).size(); });
        for (size_t key = 0; key < payloads.keys(); ++key) {
            tolerating([&] {
                const TextColumn &values = payloads.values(key);
                tolerating([&] { sum += values.allValues().size(); });
                for (size_t row = 0; row < rows; ++row) {
                    const uint32_t place = payloads.place(key, row);
                    if (place != PayloadColumns::noPlace)
                        sum += values.at(place).size() + values.valueOf(place);
                }
            });
        }
        for (const char *text : {"a", "1", "price\":1", ".5"}) {
            tolerating([&] { sum += PayloadSearch(text).find(payloads); });
        }
        looked = sum;
    });
}

void readMessageIds(std::string_view bytes, size_t rows)
{
    tolerating([&] {
        const MessageIdColumn ids(bytes, rows);
        size_t sum = 0;
        for (size_t row = 0; row < rows; ++row)
            sum += ids.at(row).size();
        looked = sum;
    });
}

void writeAndRead(std::string_view input)
{
    std::vector<LogRow> rows;
    while (!input.empty() && rows.size() < maxBlockRows) {
        const std::string_view text = input.substr(0, input.find('\n'));
        input.remove_prefix(std::min(input.size(), text.size() + 1));
        LogRow row;
        row.event = 1;
        row.ordinal = uint32_t(rows.size());
        row.identity = uint32_t(std::hash<std::string_view>()(text));
        row.time = int64_t(rows.size()) - int64_t(text.size());
        row.received = int64_t(row.identity) << 31;
        row.messageId = row.value = row.source = row.currency = row.payload = text;
        rows.push_back(row);
    }
    if (rows.empty())
        return;
    const EncodedBlock encoded = encodeBlock(rows);
    const Block block(encoded.data);
    const MessageIdColumn ids(encoded.messageIds, rows.size());
    check(block.rows() == rows.size(), "as many rows");
    for (size_t i = 0; i < rows.size(); ++i) {
        check(block.times()[i] == rows[i].time && block.ordinals()[i] == rows[i].ordinal &&
                  block.identities()[i] == rows[i].identity && block.received(i) == rows[i].received,
              "numbers come back");
        check(ids.at(i) == rows[i].messageId && block.numbers().at(i) == rows[i].value &&
                  block.sources().at(i) == rows[i].source && block.currencies().at(i) == rows[i].currency,
              "texts come back");
        check(block.payloads().payload(i) == rows[i].payload, "payloads come back");
    }
}

} // namespace

std::vector<std::string> seeds()
{
    std::vector<std::string> all;
    const std::string kindOf[] = {std::string(1, char(BlockBytes)), std::string(1, char(MessageIdBytes)),
                                  std::string(1, char(Payloads))};
    for (const int shape : {0, 1, 2}) {
        std::vector<std::string> texts;
        for (int i = 0; i < (shape == 0 ? 1 : 40); ++i) {
            const std::string n = std::to_string(i);
            texts.push_back(shape == 2 && i % 3 == 0 ? "{\"a\":1,\"a\":2}"
                                                     : "{\"price\":" + n + ".5,\"url\":\"/p" + std::to_string(i % 3) +
                                                           (i % 2 ? "\",\"list\":[1,{\"b\":null}]}" : "\"}"));
        }
        std::vector<std::string> ids;
        for (size_t i = 0; i < texts.size(); ++i)
            ids.push_back(shape == 0   ? "0123abcd-0123-4567-89ab-0123456789ab"
                          : shape == 1 ? "order-" + std::to_string(i)
                                       : std::string(i * 7 % 30, 'x') + std::to_string(i));
        std::vector<LogRow> rows;
        std::string lines;
        for (size_t i = 0; i < texts.size(); ++i) {
            LogRow row;
            row.ordinal = uint32_t(i);
            row.identity = uint32_t(i % 5);
            row.time = int64_t(i) * 1000;
            row.received = shape == 1 ? row.time + 5 : 99;
            row.messageId = ids[i];
            row.payload = texts[i];
            row.value = i % 4 ? "" : "2.50";
            row.currency = shape == 2 ? "EUR" : "";
            rows.push_back(row);
            lines += texts[i] + '\n';
        }
        const EncodedBlock block = encodeBlock(rows);
        all.push_back(kindOf[BlockBytes] + std::string(unsealed(block.data)));
        all.push_back(kindOf[MessageIdBytes] + char(rows.size()) + std::string(unsealed(block.messageIds)));
        all.push_back(kindOf[Payloads] + lines);
    }
    return all;
}

} // namespace eventdesk::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace eventdesk::fuzz;
    std::string_view input = viewOf(data, size);
    switch (takeByte(input) % kinds) {
    case BlockBytes:
        readBlock(input);
        readBlock(sealed(input));
        break;
    case MessageIdBytes: {
        const size_t rows = 1 + takeByte(input);
        readMessageIds(input, rows);
        readMessageIds(sealed(input), rows);
        break;
    }
    default:
        writeAndRead(input);
        break;
    }
    return 0;
}
