// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace eventdesk::testing {

// Who is who, by the rules for people: a fold over the identities in the order in which they came. Undo is the same
// fold without some of them. A person's number is that of the first identity it was made from.
class MemoryPeople
{
public:
    struct Key
    {
        qint64 order = 0; // in which it became known
        std::string text;
        auto operator<=>(const Key &) const = default;
    };

    struct Person
    {
        SubscriberId number = anonymousSubscriber;
        std::string email;
        std::vector<Key> ids; // by their order
        std::vector<Key> phones;

        Subscriber subscriber() const;
        QStringList otherKeys() const;
        bool matches(const QString &search) const;
    };

    void clear(); // forgets everybody but their numbers
    void add(const Identity &identity);

    SubscriberId find(const Identity &identity) const; // anonymous for the anonymous
    Identity ownKeys(const Identity &identity) const;  // see FeedQuery::withKeys
    const Person *person(SubscriberId number) const;
    const Person *byKey(const QString &key) const;
    const std::map<SubscriberId, Person> &all() const { return m_people; }

private:
    using Tuple = std::tuple<std::string, std::string, std::string>;
    SubscriberId lookUp(char kind, const std::string &value) const;
    void own(SubscriberId number, char kind, const Key &key);
    void merge(SubscriberId into, SubscriberId gone);

    std::map<Tuple, SubscriberId> m_numbers; // never forgotten, so that numbers are not reused
    std::map<Tuple, SubscriberId> m_owner;   // of an identity
    std::map<std::pair<char, std::string>, SubscriberId> m_keys;
    std::map<SubscriberId, Person> m_people;
    qint64 m_lastOrder = 0;
};

} // namespace eventdesk::testing
