// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/json_text.h"

// The two shapes of a document's white space.
namespace eventdesk::json {

namespace {

// The position after the string that starts at `quote`.
size_t afterString(std::string_view text, size_t quote)
{
    size_t i = quote + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    return std::min(i + 1, text.size());
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

} // namespace

std::string minified(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (size_t i = 0; i < text.size();) {
        if (text[i] == '"') {
            const size_t end = afterString(text, i);
            out.append(text, i, end - i);
            i = end;
        } else {
            if (!isBlank(text[i]))
                out += text[i];
            ++i;
        }
    }
    return out;
}

QByteArray pretty(QByteArrayView text)
{
    const std::string_view given(text.data(), size_t(text.size()));
    if (!isValid(given))
        return text.toByteArray();
    const std::string compact = minified(given);
    std::string out;
    size_t depth = 0;
    const auto newLine = [&out, &depth] {
        out += '\n';
        out.append(depth * 2, ' ');
    };
    for (size_t i = 0; i < compact.size();) {
        const char c = compact[i];
        if (c == '"') {
            const size_t end = afterString(compact, i);
            out.append(compact, i, end - i);
            i = end;
            continue;
        }
        ++i;
        if (c == '{' || c == '[') {
            out += c;
            if (compact[i] == '}' || compact[i] == ']') {
                out += compact[i++];
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            --depth;
            newLine();
            out += c;
        } else if (c == ',') {
            out += c;
            newLine();
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
    return QByteArray::fromStdString(out);
}

} // namespace eventdesk::json
