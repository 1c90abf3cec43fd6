// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/people_folding.h"

#include "models/store/sqlite/log_cache.h"
#include "models/store/sqlite/log_parts.h"
#include "models/store/sqlite/people_writer.h"

#include <algorithm>

namespace eventdesk::sqlite {

namespace {

// Up to so many are looked up in the postings; for more all blocks are read.
constexpr size_t fewIdentities = 64;

// Sets of identities that are one, by number.
class Unions
{
public:
    uint32_t root(uint32_t number)
    {
        while (number < m_parents.size() && m_parents[number] != number)
            number = m_parents[number] = m_parents[m_parents[number]];
        return number;
    }
    void add(uint32_t number)
    {
        for (size_t next = m_parents.size(); next <= number; ++next)
            m_parents.push_back(uint32_t(next));
    }
    void unite(uint32_t a, uint32_t b) { m_parents[root(a)] = root(b); }

private:
    std::vector<uint32_t> m_parents;
};

// The blocks of a group that may hold one of the identities.
std::vector<uint32_t> blocksWith(Connection &connection, const LogGroup &group, const std::vector<qint64> &identities)
{
    std::vector<uint32_t> blocks;
    if (identities.size() > fewIdentities) {
        for (uint32_t number = 0; number < group.blocks.size(); ++number)
            blocks.push_back(number);
        return blocks;
    }
    for (const qint64 identity : identities) {
        for (const uint32_t position : readPositions(connection, group, uint32_t(identity)))
            blocks.push_back(group.blockAt(position));
    }
    std::ranges::sort(blocks);
    blocks.erase(std::ranges::unique(blocks).begin(), blocks.end());
    return blocks;
}

// With which occurrence each of them is first mentioned in what is left; 0: no longer. By identity. Where that cannot
// be read any more it is the first of its group.
std::vector<qint64> firstMentions(Connection &connection, const std::vector<qint64> &identities)
{
    std::vector<qint64> first(identities.empty() ? 0 : size_t(identities.back()) + 1);
    std::vector<bool> isWanted(first.size());
    for (const qint64 identity : identities)
        isWanted[size_t(identity)] = true;
    const auto mention = [&](size_t identity, qint64 number) {
        if (identity < first.size() && isWanted[identity] && (first[identity] == 0 || number < first[identity]))
            first[identity] = number;
    };
    const auto readBlock = [&](const BlockRef &ref) {
        const LoadedBlock block(connection, ref);
        readingBlock(ref, [&] {
            for (size_t row = 0; row < block->rows(); ++row)
                mention(block->identities()[row], ref.group->firstNumber + block->ordinals()[row]);
        });
    };
    const auto directory = connection.log().directory(connection);
    for (const auto &group : directory->groups()) {
        std::vector<uint32_t> blocks;
        bool isDamaged = meetsDamage([&] { blocks = blocksWith(connection, *group, identities); });
        for (const uint32_t number : blocks)
            isDamaged = meetsDamage([&] { readBlock({group.get(), number}); }) || isDamaged;
        if (!isDamaged)
            continue;
        for (const eventlog::PersonEntry &entry : readPersons(connection, *group))
            mention(entry.identity, group->firstNumber);
    }
    return first;
}

Identity carriedBy(Connection &connection, qint64 identity)
{
    Identity keys;
    Statement &row = connection.statement("SELECT email, external_id, phone FROM identity WHERE id = ?").with(identity);
    if (row.step())
        keys = {std::string(row.text(0)), std::string(row.text(1)), std::string(row.text(2))};
    row.reset();
    return keys;
}

// Whosever they are: of connected identities all go.
void deleteKeys(Connection &connection, qint64 identity)
{
    const Identity keys = carriedBy(connection, identity);
    for (const auto &[kind, value] : {std::pair(0, &keys.email), {1, &keys.id}, {2, &keys.phone}})
        connection.run("DELETE FROM subscriber_key WHERE kind = ? AND value = ?", kind, *value);
}

} // namespace

std::vector<qint64> connectedIdentities(Connection &connection, const std::vector<qint64> &identities)
{
    Unions unions;
    HashNumbers having; // the first identity with a key
    std::vector<uint32_t> all;
    std::string text;
    Statement &rows = connection.statement("SELECT id, email, external_id, phone FROM identity ORDER BY id").with();
    while (rows.step()) {
        const auto number = uint32_t(rows.integer(0));
        all.push_back(number);
        unions.add(number);
        for (int kind = 0; kind < 3; ++kind) {
            const std::string_view key = rows.text(1 + kind);
            if (key.empty())
                continue;
            const MessageHash hash = eventlog::messageHash(text.assign(1, char(kind)).append(key));
            if (const auto other = having.find(hash))
                unions.unite(number, *other);
            else
                having.insert(hash, number);
        }
    }
    rows.reset();
    std::vector<bool> isTouched(all.empty() ? 0 : size_t(all.back()) + 1);
    for (const qint64 identity : identities) {
        if (const uint32_t root = unions.root(uint32_t(identity)); root < isTouched.size())
            isTouched[root] = true;
    }
    std::vector<qint64> connected;
    for (const uint32_t number : all) {
        if (isTouched[unions.root(number)])
            connected.push_back(number);
    }
    return connected;
}

void foldAgain(Connection &connection, const std::vector<qint64> &identities)
{
    const std::vector<qint64> first = firstMentions(connection, identities);
    std::vector<std::pair<qint64, qint64>> left; // first mention, identity
    for (const qint64 identity : identities) {
        deleteKeys(connection, identity);
        connection.run("DELETE FROM subscriber_shown WHERE id = ?", identity);
        if (const qint64 number = first[size_t(identity)]) {
            left.emplace_back(number, identity);
            continue;
        }
        connection.run("DELETE FROM identity WHERE id = ?", identity);
    }
    // Until it is its turn, an identity is nobody.
    for (const auto &[number, identity] : left)
        connection.run("UPDATE identity SET subscriber_id = 0 WHERE id = ?", identity);
    std::ranges::sort(left);
    PeopleWriter people(connection);
    for (const auto &[number, identity] : left) {
        people.resolve(identity, carriedBy(connection, identity), number);
    }
}

void foldEverybodyAgain(Connection &connection)
{
    std::vector<qint64> everybody;
    Statement &rows = connection.statement("SELECT id FROM identity ORDER BY id").with();
    while (rows.step())
        everybody.push_back(rows.integer(0));
    rows.reset();
    connection.execute("DELETE FROM subscriber_shown; DELETE FROM subscriber_key");
    foldAgain(connection, everybody);
}

void removeEverything(Connection &connection)
{
    connection.execute(
        "DELETE FROM block; DELETE FROM posting_page; DELETE FROM message_page; DELETE FROM person_page; "
        "DELETE FROM pair_page; DELETE FROM volume_day; DELETE FROM log_group; DELETE FROM identity; "
        "DELETE FROM subscriber_shown; DELETE FROM subscriber_key;");
    noteNewGeneration(connection);
}

} // namespace eventdesk::sqlite
