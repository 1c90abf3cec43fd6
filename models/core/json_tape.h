// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace eventdesk::json {

// A JSON text read once into a flat list of what stands where, to be asked for many paths. Kept and read into again, it
// allocates nothing. Unlike a document tree it accepts every valid text (numbers of any length, half surrogate pairs)
// and keeps spellings. The text must outlive the questions.
class Tape
{
public:
    enum class Kind : uint8_t { Object, List, Text, Number, True, False, Null };

    struct Node
    {
        Kind kind;
        bool escaped = false; // of Text: there are escapes in it
        uint32_t begin;       // of Text: without the quotes
        uint32_t end;
        uint32_t next;         // the node after this one and all in it
        uint32_t keyBegin = 0; // of an object's member
        uint32_t keyEnd = 0;
        bool keyEscaped = false;
    };

    // False, and no nodes, for anything that isValid refuses, or that is 4 GB long or longer.
    bool read(std::string_view text);

    const std::vector<Node> &nodes() const { return m_nodes; }
    std::string_view raw(const Node &node) const; // with the quotes
    std::string key(const Node &node) const;      // of an object's member, without escapes
    std::string_view inside(const Node &node) const { return m_text.substr(node.begin, node.end - node.begin); }

    static constexpr uint32_t none = UINT32_MAX;
    // Of doubled keys the last one counts, as in JavaScript. Not an object: none.
    uint32_t member(uint32_t object, std::string_view key) const;
    uint32_t item(uint32_t list, int index) const;

private:
    std::string_view m_text;
    std::vector<Node> m_nodes;
    std::vector<uint32_t> m_open;
};

} // namespace eventdesk::json
