// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/demo_generator.h"

#include "models/core/json_text.h"
#include "models/ingest/demo_catalogue.h"
#include "models/ingest/demo_random.h"

#include <algorithm>
#include <array>

namespace eventdesk::ingest {

namespace {

using namespace std::chrono;

constexpr int dayCount = 365;
constexpr int sessionsPerDay = 65; // of an average day; gives about 100,000 occurrences

// In percent of the average. A shop for coffee: gifts before Christmas, little in summer.
constexpr std::array monthly = {92, 90, 95, 94, 88, 80, 74, 78, 98, 106, 145, 160};
constexpr std::array weekdays = {104, 98, 96, 97, 92, 100, 113}; // from Monday
constexpr std::array<int, 24> hours = {6,  3,  2,  1,  1,  2,  8,  18, 30, 36, 38, 37,
                                       42, 38, 34, 33, 35, 40, 48, 58, 66, 60, 38, 16};

constexpr std::array<int, 24> productWeights = {30, 24, 28, 9, 20, 16, 14, 10, 9, 11, 10, 9,
                                                8,  3,  5,  8, 7,  12, 16, 6,  9, 7,  8,  12};
constexpr std::array searches = {"espresso", "decaf",    "grinder", "gift",  "filter",
                                 "v60",      "descaler", "kettle",  "beans", "cups"};
constexpr std::array referrers = {"newsletter", "google", "instagram", "direct", "partner"};
constexpr std::array<int, 5> referrerWeights = {18, 42, 14, 22, 4};
constexpr std::array devices = {"phone", "desktop", "tablet"};
constexpr std::array<int, 3> deviceWeights = {61, 33, 6};
constexpr std::array plans = {"starter", "regular", "office"};
constexpr std::array topics = {"order status", "grind size", "returns", "machine service", "wholesale"};
constexpr std::array webinars = {"Tasting: East Africa", "Espresso at home", "Water and coffee", "Latte art basics"};

std::string money(int cents)
{
    const int rest = cents % 100;
    return std::to_string(cents / 100) + '.' + char('0' + rest / 10) + char('0' + rest % 10);
}

struct CartLine
{
    const DemoProduct *product;
    int quantity;
};

class Year
{
public:
    Year(Instant now, quint64 seed)
        : m_now(now)
        , m_random(seed)
    {
    }

    std::vector<NewOccurrence> make()
    {
        m_all.reserve(110'000);
        const sys_days today = floor<days>(m_now);
        for (int back = dayCount; back >= 0; --back)
            day(today - days(back), dayCount - back);
        std::ranges::stable_sort(m_all, {}, &NewOccurrence::time);
        for (size_t i = 0; i < m_all.size(); ++i)
            m_all[i].messageId = "demo:" + std::to_string(i + 1);
        return std::move(m_all);
    }

private:
    void day(sys_days date, int number)
    {
        const year_month_day calendar(date);
        const weekday dayOfWeek(date);
        qint64 sessions = sessionsPerDay * monthly[unsigned(calendar.month()) - 1] / 100;
        sessions = sessions * weekdays[dayOfWeek.iso_encoding() - 1] / 100;
        sessions = sessions * (80 + 40 * number / dayCount) / 100; // the shop grows
        sessions = sessions * m_random.between(88, 112) / 100;
        // The Friday after the fourth Thursday of November, and the weekend behind it.
        const unsigned isoDay = dayOfWeek.iso_encoding();
        const year_month_day friday(date - days(isoDay >= 5 ? isoDay - 5 : 0));
        const bool sale =
            isoDay >= 5 && friday.month() == November && unsigned(friday.day()) >= 23 && unsigned(friday.day()) <= 29;
        if (sale)
            sessions = sessions * 21 / 10;
        for (qint64 i = 0; i < sessions; ++i) {
            const int hour = m_random.weighted(hours);
            session(date + std::chrono::hours(hour) + seconds(m_random.below(3600)) +
                        milliseconds(m_random.below(1000)),
                    sale);
        }
    }

    void add(const char *event, Instant time, std::string payload, std::string value = {})
    {
        if (time >= m_now)
            return;
        NewOccurrence &occurrence = m_all.emplace_back();
        occurrence.event = event;
        occurrence.person = m_person;
        occurrence.time = time;
        occurrence.payload = std::move(payload);
        if (!value.empty()) {
            occurrence.value = std::move(value);
            occurrence.currency = "EUR";
        }
    }

    Instant later(Instant time, int lowSeconds, int highSeconds)
    {
        return time + seconds(m_random.between(lowSeconds, highSeconds)) + milliseconds(m_random.below(1000));
    }

    static json::Writer &product(json::Writer &writer, const DemoProduct &product)
    {
        writer.key("sku").value(product.sku).key("name").value(product.name).key("category").value(product.category);
        return writer.key("price").raw(money(product.cents));
    }

    std::string cartJson(const char *coupon)
    {
        json::Writer writer;
        int total = 0;
        int items = 0;
        writer.beginObject().key("cart").beginObject().key("items").beginArray();
        for (const auto &[what, quantity] : m_cart) {
            writer.beginObject();
            product(writer, *what).key("quantity").value(quantity).endObject();
            total += what->cents * quantity;
            items += quantity;
        }
        m_total = coupon ? total * 9 / 10 : total;
        writer.endArray().key("count").value(items).key("total").raw(money(m_total)).endObject();
        writer.key("currency").value("EUR").key("device").value(m_device);
        if (coupon)
            writer.key("coupon").value(coupon);
        if (m_isOrder) {
            writer.key("order_id").value("D-" + std::to_string(++m_orders));
            writer.key("shipping").beginObject().key("method").value(m_total > 5000 ? "free" : "standard");
            writer.key("country").value(m_country).endObject();
        }
        return writer.endObject().take();
    }

    void session(Instant time, bool sale)
    {
        const bool known = m_random.chance(68);
        const int number = m_random.skewed(demoPeople);
        m_person = known ? demoPerson(number) : Identity{};
        m_device = devices[size_t(m_random.weighted(deviceWeights))];
        m_country = std::array{"DE", "AT", "LT", "FR", "NL"}[size_t(number % 7 % 5)];
        m_cart.clear();
        m_isOrder = false;
        const char *referrer = referrers[size_t(m_random.weighted(referrerWeights))];

        if (m_random.chance(22)) {
            const char *words = searches[size_t(m_random.skewed(int(searches.size())))];
            json::Writer writer;
            writer.beginObject().key("query").value(words).key("results").value(
                m_random.chance(8) ? 0 : m_random.between(1, 14));
            add("search_performed", time, writer.endObject().take());
            time = later(time, 5, 60);
        }
        const int views = m_random.between(1, 5);
        for (int view = 0; view < views; ++view) {
            const DemoProduct &seen = demoProducts()[size_t(m_random.weighted(productWeights))];
            json::Writer writer;
            product(writer.beginObject(), seen).key("device").value(m_device);
            if (view == 0)
                writer.key("referrer").value(referrer);
            add("product_viewed", time, writer.endObject().take());
            time = later(time, 15, 200);
            if (m_random.chance(seen.cents > 20000 ? 6 : sale ? 24 : 16)) {
                m_cart.push_back({&seen, m_random.chance(80) ? 1 : m_random.between(2, 4)});
                json::Writer added;
                product(added.beginObject(), seen).key("quantity").value(m_cart.back().quantity);
                add("product_added", time, added.endObject().take());
                time = later(time, 10, 120);
            }
        }
        if (!m_cart.empty())
            checkout(time);
        besides(time);
    }

    void checkout(Instant time)
    {
        const char *coupon = m_random.chance(12) ? "WELCOME10" : nullptr;
        if (!m_random.chance(64)) {
            if (!m_person.anonymous() && m_random.chance(85))
                add("cart_abandoned", time + hours_(1), cartJson(nullptr), money(m_total));
            return;
        }
        add("checkout_started", time, cartJson(coupon), money(m_total));
        time = later(time, 40, 420);
        if (!m_random.chance(73)) {
            if (!m_person.anonymous() && m_random.chance(85))
                add("cart_abandoned", time + hours_(1), cartJson(nullptr), money(m_total));
            return;
        }
        if (m_person.anonymous()) // nobody orders without an address
            m_person = demoPerson(m_random.skewed(demoPeople));
        m_isOrder = true;
        add("order_placed", time, cartJson(coupon), money(m_total));
        m_isOrder = false;
        const std::string order = "D-" + std::to_string(m_orders);
        const DemoProduct &first = *m_cart.front().product;
        if (m_random.chance(4)) {
            json::Writer writer;
            writer.beginObject()
                .key("order_id")
                .value(order)
                .key("reason")
                .value(m_random.chance(60) ? "changed mind" : "damaged");
            add("order_refunded", time + days(m_random.between(3, 14)) + minutes(m_random.below(600)),
                writer.endObject().take(), money(m_total));
        } else if (m_random.chance(14)) {
            json::Writer writer;
            writer.beginObject()
                .key("sku")
                .value(first.sku)
                .key("stars")
                .value(5 - m_random.skewed(5))
                .key("verified")
                .value(true);
            add("review_written", time + days(m_random.between(4, 30)) + minutes(m_random.below(900)),
                writer.endObject().take());
        }
    }

    void besides(Instant time)
    {
        time = later(time, 5, 90);
        json::Writer writer;
        writer.beginObject();
        const int what = m_random.below(1000);
        if (what < 22) {
            if (m_person.anonymous())
                m_person = demoPerson(m_random.below(demoPeople));
            writer.key("place").value(what < 12 ? "footer" : "popup").key("consent").value(true);
            add("newsletter_signup", time, writer.endObject().take());
        } else if (what < 50) {
            writer.key("topic")
                .value(topics[size_t(m_random.skewed(int(topics.size())))])
                .key("waited_seconds")
                .value(m_random.between(2, 240));
            add("support_chat_opened", time, writer.endObject().take());
        } else if (what < 58 && !m_person.anonymous()) {
            const int from = m_random.below(2);
            writer.key("from")
                .value(plans[size_t(from)])
                .key("to")
                .value(plans[size_t(from) + 1])
                .key("seats")
                .value(m_random.between(1, 12));
            add("plan_upgraded", time, writer.endObject().take(), from == 0 ? "24.00" : "79.00");
        } else if (what < 72 && !m_person.anonymous()) {
            writer.key("title").value(webinars[size_t(m_random.below(int(webinars.size())))]).key("tags").beginArray();
            writer.value("online").value(m_random.chance(50) ? "free" : "members").endArray();
            add("webinar_registered", time, writer.endObject().take());
        }
    }

    using hours_ = std::chrono::hours;

    Instant m_now;
    DemoRandom m_random;
    std::vector<NewOccurrence> m_all;
    Identity m_person;
    const char *m_device = nullptr;
    const char *m_country = nullptr;
    std::vector<CartLine> m_cart;
    int m_total = 0;
    bool m_isOrder = false;
    int m_orders = 100'000;
};

} // namespace

std::vector<NewOccurrence> generateDemoShop(Instant now, quint64 seed)
{
    return Year(now, seed).make();
}

} // namespace eventdesk::ingest
