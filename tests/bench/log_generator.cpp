// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/log_generator.h"

#include "models/ingest/export.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

constexpr int days = 365;
constexpr int hoursInAll = days * 24;
constexpr qint64 hour = 3'600'000;

constexpr std::array eventNames = {
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

QString LogGenerator::commonestEvent()
{
    return QString::fromLatin1(eventNames.front());
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

qint64 LogGenerator::below(qint64 limit)
{
    return qint64(random() % quint64(limit));
}

Instant LogGenerator::arrival(double share) const
{
    const qint64 at = pick(m_hours, share);
    const double before = at == 0 ? 0 : m_hours[static_cast<size_t>(at - 1)];
    const double within = (share - before) / (m_hours[static_cast<size_t>(at)] - before);
    const qint64 start = toMillis(end()) - qint64(days) * 24 * hour;
    return fromMillis(start + at * hour + std::min<qint64>(hour - 1, qint64(within * double(hour))));
}

QByteArray LogGenerator::payload(int event)
{
    static constexpr std::array pages = {"checkout", "product", "category", "search", "home", "account", "sale"};
    static constexpr std::array campaigns = {"email", "sms", "push", "none"};
    static constexpr std::array devices = {"mobile", "desktop", "tablet"};
    static constexpr std::array countries = {"LT", "DE", "PL", "FR", "SE", "NL", "ES", "IT", "FI", "LV"};

    QByteArray out = "{\"url\":\"https://shop.example/";
    out += pages[static_cast<size_t>(below(pages.size()))];
    out += "/?step=" + QByteArray::number(below(40)) + '"';
    const int parameters = 3 + event % 4; // after the url
    for (int i = 0; i < parameters; ++i) {
        switch ((event + i) % 7) {
        case 0:
            out += ",\"sku\":\"SKU-" + QByteArray::number(1000 + below(2000)) + '"';
            break;
        case 1:
            out += ",\"price\":" + QByteArray::number(below(200)) + '.' + QByteArray::number(10 + below(90));
            break;
        case 2:
            out += ",\"campaign_type\":\"" + QByteArray(campaigns[static_cast<size_t>(below(campaigns.size()))]) + '"';
            break;
        case 3:
            out += ",\"device\":\"" + QByteArray(devices[static_cast<size_t>(below(devices.size()))]) + '"';
            break;
        case 4:
            out += ",\"country\":\"" + QByteArray(countries[static_cast<size_t>(below(countries.size()))]) + '"';
            break;
        case 5:
            out += ",\"cart\":{\"total\":" + QByteArray::number(below(500)) +
                   ",\"items\":" + QByteArray::number(1 + below(6)) + '}';
            break;
        default:
            out += ",\"session\":\"" + QByteArray::number(random(), 16).rightJustified(16, '0') + '"';
        }
    }
    return out + '}';
}

bool LogGenerator::next(Occurrence *occurrence)
{
    if (m_done == m_count)
        return false;
    const int event = int(pick(m_events, uniform()));
    Instant time = arrival((double(m_done) + uniform()) / double(m_count));
    if (below(100) == 0)
        time -= std::chrono::milliseconds(below(72 * hour));
    ++m_done;
    occurrence->number = m_done;
    occurrence->event = QString::fromLatin1(eventNames[static_cast<size_t>(event)]);
    occurrence->subscriberKey = u"person%1@example.com"_s.arg(pick(m_people, uniform()));
    occurrence->time = time;
    occurrence->received = time;
    occurrence->source = u"bench"_s;
    occurrence->messageId = QString::fromLatin1(QByteArray::number(random(), 16).rightJustified(16, '0') +
                                                QByteArray::number(random(), 16).rightJustified(16, '0'));
    occurrence->payload = payload(event);
    return true;
}

bool writeLog(qint64 count, quint64 seed, QIODevice *out)
{
    LogGenerator generator(count, seed);
    Occurrence occurrence;
    while (generator.next(&occurrence)) {
        const std::string line = ingest::occurrenceToJson(occurrence) + '\n';
        if (out->write(line.data(), qint64(line.size())) != qint64(line.size()))
            return false;
    }
    return true;
}

} // namespace eventdesk::bench
