// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/demo_catalogue.h"

#include "models/ingest/ingest_text.h"

#include <array>

namespace eventdesk::ingest {

namespace {

constexpr std::array products = {
    DemoProduct{"BEAN-ETH-250", "Ethiopia Guji 250 g", "coffee", 1290},
    DemoProduct{"BEAN-COL-250", "Colombia Huila 250 g", "coffee", 1150},
    DemoProduct{"BEAN-ESP-1000", "House Espresso 1 kg", "coffee", 2990},
    DemoProduct{"BEAN-DEC-250", "Decaf Peru 250 g", "coffee", 1190},
    DemoProduct{"BEAN-SUB-500", "Roaster's Choice 500 g", "coffee", 1890},
    DemoProduct{"BEAN-KEN-250", "Kenya Nyeri 250 g", "coffee", 1450},
    DemoProduct{"BREW-V60-02", "Pour-over Dripper 02", "brewing", 1990},
    DemoProduct{"BREW-PRESS-8", "French Press 1 l", "brewing", 3490},
    DemoProduct{"BREW-MOKA-3", "Moka Pot for 3", "brewing", 2790},
    DemoProduct{"BREW-KETTLE", "Gooseneck Kettle", "brewing", 7990},
    DemoProduct{"BREW-SCALE", "Scale with Timer", "brewing", 4990},
    DemoProduct{"GRIND-HAND", "Hand Grinder", "grinders", 8900},
    DemoProduct{"GRIND-ELEC", "Electric Grinder", "grinders", 18900},
    DemoProduct{"MACH-LEVER", "Lever Espresso Machine", "machines", 64900},
    DemoProduct{"MACH-COMPACT", "Compact Espresso Machine", "machines", 32900},
    DemoProduct{"CUP-ESP-2", "Espresso Cups, Set of 2", "cups", 1690},
    DemoProduct{"CUP-LATTE-2", "Latte Cups, Set of 2", "cups", 2190},
    DemoProduct{"CUP-TRAVEL", "Travel Mug 350 ml", "cups", 2490},
    DemoProduct{"FILT-02-100", "Paper Filters 02, 100", "supplies", 690},
    DemoProduct{"FILT-METAL", "Metal Filter", "supplies", 1490},
    DemoProduct{"CLEAN-TABS", "Cleaning Tablets", "supplies", 990},
    DemoProduct{"CLEAN-DESC", "Descaler 250 ml", "supplies", 890},
    DemoProduct{"GIFT-25", "Gift Card 25", "gifts", 2500},
    DemoProduct{"GIFT-BOX", "Tasting Box", "gifts", 3900},
};

constexpr std::array firstNames = {"anna",  "ben",   "carla",  "david", "elena", "felix", "greta",  "hugo",
                                   "ines",  "jonas", "katja",  "leon",  "maria", "nils",  "olga",   "paul",
                                   "rosa",  "simon", "tania",  "urs",   "vera",  "wim",   "xenia",  "yann",
                                   "zoe",   "amir",  "bianca", "chen",  "dalia", "emil",  "fatima", "goran",
                                   "hanna", "ivan",  "julia",  "karim", "lina",  "marek", "nora",   "oscar"};
constexpr std::array lastNames = {
    "adler",  "bauer", "costa", "dubois", "eriksen", "fischer",    "garcia",  "hansen", "ivanova", "jansen",
    "keller", "lopez", "meyer", "novak",  "olsen",   "petrov",     "quint",   "rossi",  "schmidt", "tamm",
    "urban",  "vogel", "weber", "young",  "zeman",   "kazlauskas", "berzins", "silva",  "moreau",  "lindt"};

} // namespace

std::span<const DemoProduct> demoProducts()
{
    return products;
}

Identity demoPerson(int number)
{
    // A step that shares no factor with 40 × 30 names meets each pair once before a number is needed behind it.
    const int pairs = int(firstNames.size() * lastNames.size());
    const int place = number * 577 % pairs;
    std::string email = firstNames[size_t(place) % firstNames.size()];
    email += '.';
    email += lastNames[size_t(place) / firstNames.size()];
    if (number >= pairs)
        email += std::to_string(number / pairs + 1);
    email += "@example.com";

    Identity person;
    if (number % 3 == 0)
        person.id = "customer-" + std::to_string(10'000 + number);
    if (number % 41 != 0 || person.id.empty())
        person.email = std::move(email);
    return person;
}

QList<DemoEvent> demoEvents()
{
    return {
        {"product_viewed", Ingest::tr("Somebody looked at the page of a product.")},
        {"search_performed", Ingest::tr("Somebody searched the shop; says how much was found.")},
        {"product_added", Ingest::tr("A product was put into the cart.")},
        {"checkout_started", Ingest::tr("The first step of the checkout was opened, with the cart as it was.")},
        {"cart_abandoned", Ingest::tr("A cart was left for an hour without an order.")},
        {"order_placed", Ingest::tr("An order was paid; its value is the total.")},
        {"order_refunded", Ingest::tr("The money of an order was given back.")},
        {"review_written", Ingest::tr("A buyer rated a product with one to five stars.")},
        {"newsletter_signup", Ingest::tr("Somebody subscribed to the newsletter.")},
        {"support_chat_opened", Ingest::tr("The chat with support was opened.")},
        {"plan_upgraded", Ingest::tr("A coffee subscription was changed to a larger plan.")},
        {"webinar_registered", Ingest::tr("Somebody registered for an online tasting.")},
    };
}

} // namespace eventdesk::ingest
