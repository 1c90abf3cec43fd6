// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/text_folding.h"

#include <QString>

#include <algorithm>

namespace eventdesk {

std::string_view folded(std::string_view text, std::string &scratch)
{
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) {
        scratch.assign(text);
        for (char &c : scratch) {
            if (c >= 'A' && c <= 'Z')
                c = char(c + ('a' - 'A'));
        }
    } else {
        scratch = QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded().toStdString();
    }
    return scratch;
}

} // namespace eventdesk
