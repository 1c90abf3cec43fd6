// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/content_id.h"

#include "models/ingest/log_file.h"
#include "models/ingest/read_ahead_source.h"

#include <QCryptographicHash>

#include <vector>

namespace eventdesk::ingest {

Result<std::string> computeContentId(const QString &path, int member, std::stop_token stop)
{
    constexpr qint64 blockSize = 256 * 1024;
    const auto file = LogFile::open(path);
    if (!file)
        return std::unexpected(file.error());
    auto stream = (*file)->stream(member);
    if (!stream)
        return std::unexpected(stream.error());
    // Unpacking goes on beside hashing.
    ReadAheadSource bytes(std::move(*stream));
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    std::vector<char> block(blockSize);
    for (;;) {
        if (stop.stop_requested())
            return failure(ErrorKind::Cancelled, {});
        const auto count = bytes.read(block.data(), blockSize);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        hash.addData(QByteArrayView(block.data(), *count));
    }
    return hash.result()
        .first(16)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
        .toStdString();
}

} // namespace eventdesk::ingest
