// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/memory_people.h"

#include <QStringList>

#include <algorithm>

namespace eventdesk::testing {

namespace {

// From the strongest; a weaker key never wins over a stronger one.
constexpr char kinds[] = {'e', 'i', 'p'};

const std::string &keyOf(const Identity &identity, char kind)
{
    return kind == 'e' ? identity.email : kind == 'i' ? identity.id : identity.phone;
}

bool hasKeyAtLeast(const MemoryPeople::Person &person, char kind)
{
    return !person.email.empty() || (kind != 'e' && !person.ids.empty()) || (kind == 'p' && !person.phones.empty());
}

bool hasKeyAbove(const MemoryPeople::Person &person, char kind)
{
    return kind != 'e' && hasKeyAtLeast(person, kind == 'p' ? 'i' : 'e');
}

} // namespace

Subscriber MemoryPeople::Person::subscriber() const
{
    return {.number = number,
            .email = QString::fromStdString(email),
            .id = ids.empty() ? QString() : QString::fromStdString(ids.front().text),
            .phone = phones.empty() ? QString() : QString::fromStdString(phones.front().text)};
}

QStringList MemoryPeople::Person::otherKeys() const
{
    QStringList others;
    for (const auto *list : {&ids, &phones}) {
        std::vector<std::string> rest;
        for (const Key &key : *list)
            rest.push_back(key.text);
        std::sort(rest.begin() + (rest.empty() ? 0 : 1), rest.end());
        for (size_t i = 1; i < rest.size(); ++i)
            others.append(QString::fromStdString(rest[i]));
    }
    return others;
}

bool MemoryPeople::Person::matches(const QString &search) const
{
    const auto contains = [&](const std::string &key) {
        return !key.empty() && QString::fromStdString(key).contains(search, Qt::CaseInsensitive);
    };
    return search.isEmpty() || contains(email) || std::ranges::any_of(ids, contains, &Key::text) ||
           std::ranges::any_of(phones, contains, &Key::text);
}

void MemoryPeople::clear()
{
    m_owner.clear();
    m_keys.clear();
    m_people.clear();
}

void MemoryPeople::add(const Identity &identity)
{
    if (identity.anonymous())
        return;
    const Tuple tuple{identity.email, identity.id, identity.phone};
    if (m_owner.contains(tuple))
        return;
    const SubscriberId newNumber = m_numbers.try_emplace(tuple, SubscriberId(m_numbers.size()) + 1).first->second;

    SubscriberId owner = anonymousSubscriber;
    for (const char kind : kinds) {
        const std::string &key = keyOf(identity, kind);
        if (key.empty())
            continue;
        const SubscriberId known = lookUp(kind, key);
        if (owner == anonymousSubscriber) {
            owner = known;
            // Nobody has the strongest key: somebody known only by weaker ones gets it.
            for (const char weaker : kinds) {
                if (owner != anonymousSubscriber || weaker <= kind || keyOf(identity, weaker).empty())
                    continue;
                const SubscriberId other = lookUp(weaker, keyOf(identity, weaker));
                if (other != anonymousSubscriber && !hasKeyAbove(m_people.at(other), weaker))
                    owner = other;
            }
            if (owner == anonymousSubscriber) {
                owner = newNumber;
                m_people[owner].number = owner;
            }
        }
        if (known == anonymousSubscriber)
            own(owner, kind, {++m_lastOrder, key});
        else if (known != owner && !hasKeyAbove(m_people.at(known), kind))
            merge(owner, known);
    }
    m_owner[tuple] = owner;
}

SubscriberId MemoryPeople::find(const Identity &identity) const
{
    const auto found = m_owner.find({identity.email, identity.id, identity.phone});
    return found == m_owner.end() ? anonymousSubscriber : found->second;
}

Identity MemoryPeople::ownKeys(const Identity &identity) const
{
    const SubscriberId owner = find(identity);
    const Person &person = m_people.at(owner);
    Identity keys{.email = person.email, .id = {}, .phone = {}};
    if (person.email.empty() && !person.ids.empty())
        keys.id = person.ids.front().text;
    else if (lookUp('i', identity.id) == owner)
        keys.id = identity.id;
    if (person.email.empty() && person.ids.empty())
        keys.phone = person.phones.front().text;
    else if (lookUp('p', identity.phone) == owner)
        keys.phone = identity.phone;
    return keys;
}

const MemoryPeople::Person *MemoryPeople::person(SubscriberId number) const
{
    const auto found = m_people.find(number);
    return found == m_people.end() ? nullptr : &found->second;
}

const MemoryPeople::Person *MemoryPeople::byKey(const QString &key) const
{
    for (const char kind : kinds) {
        if (const SubscriberId number = lookUp(kind, key.toStdString()))
            return person(number);
    }
    return person(lookUp('e', key.trimmed().toLower().toStdString()));
}

SubscriberId MemoryPeople::lookUp(char kind, const std::string &value) const
{
    const auto found = m_keys.find({kind, value});
    return found == m_keys.end() ? anonymousSubscriber : found->second;
}

void MemoryPeople::own(SubscriberId number, char kind, const Key &key)
{
    m_keys[{kind, key.text}] = number;
    Person &person = m_people.at(number);
    if (kind == 'e') {
        person.email = key.text;
        return;
    }
    auto &list = kind == 'i' ? person.ids : person.phones;
    list.push_back(key);
    std::ranges::sort(list);
}

void MemoryPeople::merge(SubscriberId into, SubscriberId gone)
{
    const Person from = m_people.at(gone);
    m_people.erase(gone);
    for (const Key &id : from.ids)
        own(into, 'i', id);
    for (const Key &phone : from.phones)
        own(into, 'p', phone);
    for (auto &[tuple, owner] : m_owner) {
        if (owner == gone)
            owner = into;
    }
}

} // namespace eventdesk::testing
