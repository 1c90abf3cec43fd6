// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz_logs.h"

#include "models/core/json_tape.h"
#include "models/ingest/record_checks.h"
#include "tests/fuzz/fuzz_target.h"

#include <cstring>

namespace eventdesk::fuzz {

namespace {

using namespace ingest;

// Gives so many bytes at a time.
class Pieces final : public ByteSource
{
public:
    Pieces(std::string_view bytes, size_t piece)
        : m_bytes(bytes)
        , m_piece(piece)
    {
    }
    Result<qint64> read(char *out, qint64 size) override
    {
        const std::string_view piece = m_bytes.substr(0, std::min(m_piece, size_t(size)));
        std::memcpy(out, piece.data(), piece.size());
        m_bytes.remove_prefix(piece.size());
        return qint64(piece.size());
    }

private:
    std::string_view m_bytes;
    size_t m_piece;
};

struct Read
{
    qint64 line;
    NewOccurrence occurrence;
    QString reason;
    std::string text;
    bool operator==(const Read &) const = default;
};

std::unique_ptr<TextStream> streamOf(std::string_view bytes, size_t piece, const QString &encoding)
{
    auto stream = TextStream::open(std::make_unique<Pieces>(bytes, piece), encoding);
    return stream ? std::move(*stream) : nullptr;
}

std::string textOf(TextStream &stream, size_t atLeast)
{
    std::string text;
    while (text.size() < atLeast) {
        const auto more = stream.more(text);
        if (!more || !*more)
            break;
    }
    return text;
}

bool isText(const std::string &text)
{
    return QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8();
}

// What a store may rely on.
void checkPromises(const NewOccurrence &occurrence)
{
    for (const std::string *text :
         {&occurrence.event, &occurrence.person.email, &occurrence.person.id, &occurrence.person.phone,
          &occurrence.messageId, &occurrence.value, &occurrence.currency, &occurrence.source, &occurrence.payload})
        check(isText(*text), "texts are UTF-8");
    check(!occurrence.event.empty(), "a record has an event");
    json::Tape tape;
    (void)tape.read(occurrence.payload);
    check(!tape.nodes().empty() && tape.nodes()[0].kind == json::Tape::Kind::Object, "a payload is an object");
    check(occurrence.payload.starts_with('{') && occurrence.payload.ends_with('}'), "a payload is minified");
    if (!occurrence.value.empty()) {
        (void)tape.read(occurrence.value);
        check(!tape.nodes().empty() && tape.nodes()[0].kind == json::Tape::Kind::Number, "a value is a number");
    }
}

std::vector<Read> recordsOf(const LogFormat &format, const LogPlan &plan, std::string_view bytes, size_t piece,
                            size_t head, const QString &encoding)
{
    const auto stream = streamOf(bytes, piece, encoding);
    std::vector<Read> all;
    const auto reader = format.reader(plan, textOf(*stream, head), stream.get());
    LogRecord record;
    for (;;) {
        const auto more = reader->next(record);
        if (!more) {
            all.push_back({-1, {}, more.error().sentence, {}});
            break;
        }
        if (!*more)
            break;
        if (record.reason.isEmpty())
            record.reason = checkOccurrence(record.occurrence, record.room.person.email, true);
        Read read{record.line, {}, record.reason, std::string(record.text)};
        if (record.reason.isEmpty()) {
            read.occurrence = record.occurrence.copy();
            checkPromises(read.occurrence);
        }
        check(all.empty() || read.line >= all.back().line, "lines ascend");
        all.push_back(std::move(read));
        check(all.size() <= bytes.size() + 1, "no more records than bytes");
    }
    return all;
}

} // namespace

void readLog(std::string_view bytes, const LogFormat *format)
{
    const auto whole = streamOf(bytes, bytes.size() + 1, {});
    if (!whole)
        return;
    const QString encoding = whole->encoding();
    const std::string text = textOf(*whole, std::string::npos);
    const LogHead head{text, true, QStringLiteral("log")};
    int best = 0;
    const LogFormat *surest = nullptr;
    for (const LogFormat *each : logFormats()) {
        const int score = each->sniff(head);
        check(score >= 0 && score <= 100, "a score is a percentage");
        if (score > best) {
            best = score;
            surest = each;
        }
    }
    if (!format)
        format = surest;
    if (!format)
        return;
    const auto plan = format->plan(head, {});
    if (!plan || plan->needsTimeColumn)
        return;
    const std::vector<Read> records = recordsOf(*format, *plan, bytes, bytes.size() + 1, std::string::npos, encoding);
    for (const size_t cut : {size_t(0), size_t(1), text.size() / 2})
        check(recordsOf(*format, *plan, bytes, 1 + cut % 7, cut, encoding) == records,
              "records are the same however the text is cut");
}

} // namespace eventdesk::fuzz
