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
    // Of a text that is known to be valid minified JSON; false where it is not an object.
    bool parseMinified(std::string_view text);

    const std::vector<Member> &members() const { return m_members; }
    // The value of a key, the last one of equals; empty where there is none.
    std::string_view find(std::string_view key) const;
    // Through objects, by keys with dots between them: "context.traits.email". The key itself wins: "a.b".
    std::string_view at(std::string_view path) const;

private:
    std::unique_ptr<std::string> m_text; // stays where it is when the object is moved
    std::vector<Member> m_members;
};

// Text decoded, a number or true and false as spelt; nothing for null, lists, objects and an empty view.
std::optional<std::string> jsonScalarText(std::string_view value);
bool isJsonObject(std::string_view value);
std::string decodeJsonKey(std::string_view key);

// True where the text is spelt as a JSON number.
bool isJsonNumber(std::string_view text);

} // namespace eventdesk::ingest
