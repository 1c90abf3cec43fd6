// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/log_generator.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace eventdesk::bench {

namespace {

constexpr int days = 365;
constexpr int hoursInAll = days * 24;
constexpr qint64 hour = 3'600'000;

constexpr std::array<std::string_view, 40> eventNames = {
    "product_viewed",      "page_viewed",        "product_list_viewed",
    "search_made",         "product_added",      "session_started",
    "cart_viewed",         "checkout_started",   "filter_applied",
    "image_zoomed",        "wishlist_added",     "order_placed",
    "product_removed",     "coupon_entered",     "review_read",
    "payment_info_added",  "cart_abandoned",     "size_guide_opened",
    "newsletter_opened",   "newsletter_clicked", "login",
    "shipping_estimated",  "product_shared",     "store_locator_used",
    "support_chat_opened", "account_created",    "coupon_rejected",
    "review_written",      "return_requested",   "newsletter_signup",
    "gift_card_bought",    "payment_failed",     "webinar_registered",
    "plan_upgraded",       "address_changed",    "order_cancelled",
    "refund_issued",       "survey_answered",    "plan_downgraded",
    "account_deleted",
};
static_assert(eventNames.size() == 40);

constexpr std::array<std::string_view, 9> parameterColumns = {
    "url", "sku", "price", "campaign_type", "device", "country", "cart_total", "cart_items", "session",
};

std::vector<double> cumulative(std::vector<double> weights)
{
    double sum = 0;
    for (double &weight : weights)
        weight = sum += weight;
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

std::vector<double> zipf(qint64 count)
{
    std::vector<double> weights(static_cast<size_t>(count));
    for (size_t i = 0; i < weights.size(); ++i)
        weights[i] = 1.0 / double(i + 1);
    return cumulative(std::move(weights));
}

qint64 pick(const std::vector<double> &cumulated, double share)
{
    const auto found = std::ranges::upper_bound(cumulated, share);
    return std::min<qint64>(found - cumulated.begin(), qint64(cumulated.size()) - 1);
}

// A rise towards the end of the year, fuller weekends, quiet nights.
std::vector<double> seasons()
{
    std::vector<double> weights(hoursInAll);
    for (int at = 0; at < hoursInAll; ++at) {
        const int day = at / 24;
        const double season = 1.0 + 0.35 * std::cos(2 * std::numbers::pi * (day - 25) / days);
        const double weekday = day % 7 >= 5 ? 1.25 : 1.0;
        const double ofDay = 0.15 + std::pow(std::sin(std::numbers::pi * (at % 24 + 1) / 26.0), 2);
        weights[static_cast<size_t>(at)] = season * weekday * ofDay;
    }
    return cumulative(std::move(weights));
}

void appendNumber(std::string &out, std::integral auto number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

// With leading zeros.
void appendPadded(std::string &out, unsigned number, int width)
{
    const size_t at = out.size();
    out.append(size_t(width), '0');
    for (size_t place = out.size(); number != 0 && place > at; number /= 10)
        out[--place] = char('0' + number % 10);
}

void appendHex(std::string &out, quint64 number, int digits)
{
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        out += "0123456789abcdef"[(number >> shift) & 15];
}

void appendIso(std::string &out, Instant instant)
{
    const auto day = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(instant - day);
    appendPadded(out, unsigned(int(date.year())), 4);
    out += '-';
    appendPadded(out, unsigned(date.month()), 2);
    out += '-';
    appendPadded(out, unsigned(date.day()), 2);
    out += 'T';
    appendPadded(out, unsigned(time.hours().count()), 2);
    out += ':';
    appendPadded(out, unsigned(time.minutes().count()), 2);
    out += ':';
    appendPadded(out, unsigned(time.seconds().count()), 2);
    out += '.';
    appendPadded(out, unsigned(time.subseconds().count()), 3);
    out += 'Z';
}

void appendUuid(std::string &out, quint64 high, quint64 low)
{
    appendHex(out, high >> 32, 8);
    out += '-';
    appendHex(out, high >> 16, 4);
    out += '-';
    appendHex(out, (high & 0x0fff) | 0x4000, 4);
    out += '-';
    appendHex(out, ((low >> 48) & 0x3fff) | 0x8000, 4);
    out += '-';
    appendHex(out, low, 12);
}

} // namespace

LogGenerator::LogGenerator(qint64 count, quint64 seed)
    : m_count(count)
    , m_state(seed)
    , m_events(zipf(qint64(eventNames.size())))
    , m_people(zipf(std::max<qint64>(1, count / 20)))
    , m_hours(seasons())
{
}

Instant LogGenerator::end()
{
    return fromMillis(1'793'491'200'000);
}

std::string LogGenerator::commonestEvent()
{
    return std::string(eventNames.front());
}

std::string LogGenerator::campaignEvent()
{
    return std::string(eventNames[2]);
}

std::string LogGenerator::typicalPerson(qint64 count)
{
    const qint64 person = pick(zipf(std::max<qint64>(1, count / 20)), 0.5);
    return "person" + std::to_string(person) + "@example.com";
}

std::string LogGenerator::csvHeader()
{
    std::string header = "id,event,subscriber,time";
    for (const std::string_view column : parameterColumns)
        header.append(",").append(column);
    return header + '\n';
}

quint64 LogGenerator::random() // SplitMix64
{
    quint64 mixed = m_state += 0x9e3779b97f4a7c15;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
    return mixed ^ (mixed >> 31);
}

double LogGenerator::uniform()
{
    return double(random() >> 11) * 0x1.0p-53;
}

unsigned LogGenerator::below(unsigned limit)
{
    return unsigned(random() % limit);
}

Instant LogGenerator::arrival(double share) const
{
    const qint64 at = pick(m_hours, share);
    const double before = at == 0 ? 0 : m_hours[static_cast<size_t>(at - 1)];
    const double within = (share - before) / (m_hours[static_cast<size_t>(at)] - before);
    const qint64 start = toMillis(end()) - qint64(days) * 24 * hour;
    return fromMillis(start + at * hour + std::min<qint64>(hour - 1, qint64(within * double(hour))));
}

bool LogGenerator::next()
{
    if (m_done == m_count)
        return false;
    m_event = size_t(pick(m_events, uniform()));
    m_time = arrival((double(m_done) + uniform()) / double(m_count));
    if (below(100) == 0)
        m_time -= std::chrono::milliseconds(below(72 * hour));
    m_person = pick(m_people, uniform());
    m_id = {random(), random()};
    ++m_done;
    return true;
}

std::string_view LogGenerator::event() const
{
    return eventNames[m_event];
}

// Which parameters an event has depends on the event alone; `put` gets the column, the number's or text's own text
// and whether it is a text.
template <typename Put>
void LogGenerator::parameters(Put put)
{
    static constexpr std::array pages = {"checkout", "product", "category", "search", "home", "account", "sale"};
    static constexpr std::array campaigns = {"email", "sms", "push", "none"};
    static constexpr std::array devices = {"mobile", "desktop", "tablet"};
    static constexpr std::array countries = {"LT", "DE", "PL", "FR", "SE", "NL", "ES", "IT", "FI", "LV"};
    std::string &text = m_value;
    const auto oneOf = [&](const auto &choices) { text = choices[below(unsigned(choices.size()))]; };

    text = "https://shop.example/";
    text += pages[below(pages.size())];
    text += "/?step=";
    appendNumber(text, below(40));
    put(0, true);
    const size_t more = 3 + m_event % 4; // after the url
    for (size_t i = 0; i < more; ++i) {
        switch ((m_event + i) % 7) {
        case 0:
            text = "SKU-";
            appendNumber(text, 1000 + below(2000));
            put(1, true);
            break;
        case 1:
            text.clear();
            appendNumber(text, below(200));
            text += '.';
            appendNumber(text, 10 + below(90));
            put(2, false);
            break;
        case 2:
            oneOf(campaigns);
            put(3, true);
            break;
        case 3:
            oneOf(devices);
            put(4, true);
            break;
        case 4:
            oneOf(countries);
            put(5, true);
            break;
        case 5:
            text.clear();
            appendNumber(text, below(500));
            put(6, false);
            text.clear();
            appendNumber(text, 1 + below(6));
            put(7, false);
            break;
        default:
            text.clear();
            appendHex(text, random(), 16);
            put(8, true);
        }
    }
}

void LogGenerator::appendJson(std::string &out)
{
    out += R"({"id":")";
    appendUuid(out, m_id[0], m_id[1]);
    out.append(R"(","event":")").append(event()).append(R"(","subscriber":"person)");
    appendNumber(out, m_person);
    out += R"(@example.com","time":")";
    appendIso(out, m_time);
    out += R"(","payload":{)";
    const size_t first = out.size();
    parameters([&](size_t column, bool isText) {
        if (out.size() != first)
            out += ',';
        if (column == 6)
            out += R"("cart":{"total":)";
        else if (column == 7)
            out += R"("items":)";
        else
            out.append(1, '"').append(parameterColumns[column]).append("\":");
        if (isText)
            out.append(1, '"').append(m_value).append(1, '"');
        else
            out += m_value;
        if (column == 7)
            out += '}';
    });
    out += "}}\n";
}

void LogGenerator::appendCsv(std::string &out)
{
    std::array<std::string, parameterColumns.size()> cells;
    parameters([&](size_t column, bool) { cells[column] = m_value; });
    appendUuid(out, m_id[0], m_id[1]);
    out.append(1, ',').append(event()).append(",person");
    appendNumber(out, m_person);
    out += "@example.com,";
    appendIso(out, m_time);
    for (const std::string &cell : cells)
        out.append(1, ',').append(cell);
    out += '\n';
}

} // namespace eventdesk::bench
