// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_tape.h"

#include "models/core/json_scanner.h"

#include <simdjson.h>

namespace eventdesk::json {

namespace {

struct TapeSink
{
    std::string_view text;
    std::vector<Tape::Node> &nodes;
    std::vector<uint32_t> &open;
    uint32_t keyBegin = 0;
    uint32_t keyEnd = 0;
    bool keyEscaped = false;

    void add(Tape::Kind kind, size_t begin, size_t end, bool escaped = false)
    {
        nodes.push_back(
            {kind, escaped, uint32_t(begin), uint32_t(end), uint32_t(nodes.size() + 1), keyBegin, keyEnd, keyEscaped});
    }

    void begin(size_t pos, bool isObject)
    {
        open.push_back(uint32_t(nodes.size()));
        add(isObject ? Tape::Kind::Object : Tape::Kind::List, pos, pos);
    }
    void end(size_t pos)
    {
        Tape::Node &node = nodes[open.back()];
        open.pop_back();
        node.end = uint32_t(pos + 1);
        node.next = uint32_t(nodes.size());
    }
    void key(size_t begin, size_t end, bool escaped)
    {
        keyBegin = uint32_t(begin);
        keyEnd = uint32_t(end);
        keyEscaped = escaped;
    }
    void string(size_t begin, size_t end, bool escaped) { add(Tape::Kind::Text, begin, end, escaped); }
    void number(size_t begin, size_t end) { add(Tape::Kind::Number, begin, end); }
    void literal(size_t begin, size_t end)
    {
        const char first = text[begin];
        add(first == 't' ? Tape::Kind::True : first == 'f' ? Tape::Kind::False : Tape::Kind::Null, begin, end);
    }
};

} // namespace

bool Tape::read(std::string_view text)
{
    m_text = text;
    m_nodes.clear();
    m_open.clear();
    if (text.size() >= none || !simdjson::validate_utf8(text.data(), text.size()))
        return false;
    TapeSink sink{text, m_nodes, m_open};
    const bool valid = Scanner(text, sink).scan();
    if (!valid)
        m_nodes.clear();
    return valid;
}

std::string_view Tape::raw(const Node &node) const
{
    const bool isText = node.kind == Kind::Text;
    return m_text.substr(node.begin - (isText ? 1 : 0), node.end - node.begin + (isText ? 2 : 0));
}

std::string Tape::key(const Node &node) const
{
    std::string plain;
    appendUnescaped(plain, m_text.substr(node.keyBegin, node.keyEnd - node.keyBegin));
    return plain;
}

uint32_t Tape::member(uint32_t object, std::string_view key) const
{
    if (m_nodes[object].kind != Kind::Object)
        return none;
    uint32_t found = none;
    for (uint32_t i = object + 1; i < m_nodes[object].next; i = m_nodes[i].next) {
        const Node &node = m_nodes[i];
        const std::string_view spelt = m_text.substr(node.keyBegin, node.keyEnd - node.keyBegin);
        if (node.keyEscaped ? this->key(node) == key : spelt == key)
            found = i;
    }
    return found;
}

uint32_t Tape::item(uint32_t list, int index) const
{
    if (m_nodes[list].kind != Kind::List)
        return none;
    for (uint32_t i = list + 1; i < m_nodes[list].next; i = m_nodes[i].next) {
        if (index-- == 0)
            return i;
    }
    return none;
}

} // namespace eventdesk::json
