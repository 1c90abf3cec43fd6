// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::ingest {

// A JSON object taken apart without being understood: its members as the texts they are, so that key order and the
// spelling of numbers stay. Views into the text that was parsed.
class JsonObject
{
public:
    struct Member
    {
        std::string_view key;   // between its quotes, escapes as they stand
        std::string_view value; // minified JSON
    };

    JsonObject() = default;
    JsonObject(JsonObject &&) = default;
    JsonObject &operator=(JsonObject &&) = default;

    // Checks all of the text. False where it is not one JSON object; then members() is empty.
    bool parse(std::string_view text);
    // The same of a text that is known to be UTF-8 and outlives the members: they are views into it where they can be.
    // Notes the shape.
    bool parseInPlace(std::string_view text);
    // Of a text that is known to be valid minified JSON; false where it is not an object.
    bool parseMinified(std::string_view text);

    const std::vector<Member> &members() const { return m_members; }

    // A number for the keys and their order, equal for records that have the same ones; counted from 0. Logs have few
    // shapes; where one has very many, the rest is noShape.
    size_t shape() const { return m_shape; }
    static constexpr size_t noShape = size_t(-1);

    // The value of a key, the last one of equals; empty where there is none.
    std::string_view find(std::string_view key) const;
    int place(std::string_view key) const; // of it among the members; -1: there is none
    std::string_view valueAt(int place) const
    {
        return place < 0 ? std::string_view() : m_members[size_t(place)].value;
    }
    // Through objects, by keys with dots between them: "context.traits.email". The key itself wins: "a.b".
    std::string_view at(std::string_view path) const;

private:
    void noteShape();

    std::unique_ptr<std::string> m_text; // stays where it is when the object is moved
    std::vector<Member> m_members;
    std::vector<std::vector<std::string>> m_shapes; // the keys of each
    size_t m_shape = noShape;
};

// What is known of records by their shape alone.
template <typename Facts>
class FactsByShape
{
public:
    template <typename Find>
    const Facts &of(const JsonObject &record, Find find)
    {
        const size_t shape = record.shape();
        if (shape == JsonObject::noShape)
            return m_passing.emplace(find(record));
        if (shape >= m_known.size())
            m_known.resize(shape + 1);
        std::optional<Facts> &known = m_known[shape];
        return known ? *known : known.emplace(find(record));
    }

private:
    std::vector<std::optional<Facts>> m_known;
    std::optional<Facts> m_passing;
};

// Text decoded, a number or true and false as spelt; nothing for null, lists, objects and an empty view.
// scalarText() is empty for these, and lies in `room` only where something had to be decoded.
std::string_view scalarText(std::string_view value, std::string &room);
std::optional<std::string> jsonScalarText(std::string_view value);
bool isJsonObject(std::string_view value);
std::string decodeJsonKey(std::string_view key);

// True where the text is spelt as a JSON number.
bool isJsonNumber(std::string_view text);

} // namespace eventdesk::ingest
