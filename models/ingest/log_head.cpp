// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/log_head.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk::ingest {

QString logBaseName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QString base = name;
    constexpr std::array endings = {".gz"_L1,  ".zst"_L1, ".xz"_L1,   ".bz2"_L1,    ".zip"_L1,   ".csv"_L1, ".tsv"_L1,
                                    ".txt"_L1, ".tab"_L1, ".json"_L1, ".ndjson"_L1, ".jsonl"_L1, ".log"_L1};
    for (bool again = true; std::exchange(again, false);) {
        for (const QLatin1StringView ending : endings) {
            if (base.size() > ending.size() && base.endsWith(ending, Qt::CaseInsensitive)) {
                base.chop(ending.size());
                again = true;
            }
        }
    }
    return base;
}

bool isBinary(std::string_view head)
{
    head = head.substr(0, 64 * 1024);
    const auto zeros = std::ranges::count(head, '\0');
    const auto controls = std::ranges::count_if(head, [](char c) {
        return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1b';
    });
    return size_t(zeros) * 256 > head.size() || size_t(controls) * 16 > head.size();
}

} // namespace eventdesk::ingest
