// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/log_files.h"

#include "tests/bench/log_generator.h"

#include <QFile>
#include <QProcess>

#include <zstd.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace eventdesk::bench {

namespace {

constexpr size_t pieceSize = 1 << 20;

std::unexpected<Error> cannot(const QString &what, const QString &why)
{
    return failure(ErrorKind::Internal, u"%1 could not be written."_s.arg(what), why);
}

bool put(QIODevice *out, std::string_view bytes)
{
    return out->write(bytes.data(), qint64(bytes.size())) == qint64(bytes.size());
}

} // namespace

Result<void> writeLog(LogChoice choice, LogShape shape, QIODevice *out)
{
    LogGenerator generator(choice.count, choice.seed);
    std::string buffer = shape == LogShape::Csv ? LogGenerator::csvHeader() : std::string();
    for (qint64 line = 0; line != choice.limit && generator.next(); ++line) {
        if (shape == LogShape::Csv)
            generator.appendCsv(buffer);
        else
            generator.appendJson(buffer);
        if (buffer.size() >= pieceSize) {
            if (!put(out, buffer))
                return cannot(u"The log"_s, out->errorString());
            buffer.clear();
        }
    }
    if (!put(out, buffer))
        return cannot(u"The log"_s, out->errorString());
    return {};
}

Result<void> writeLogFile(LogChoice choice, LogShape shape, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannot(path, file.errorString());
    return writeLog(choice, shape, &file);
}

Result<void> packGzip(const QString &from, const QString &to)
{
    QProcess process;
    process.setStandardInputFile(from);
    process.setStandardOutputFile(to);
    process.start(u"gzip"_s, {u"-c"_s});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return cannot(to, process.errorString());
    return {};
}

Result<void> packZstd(const QString &from, const QString &to)
{
    QFile in(from);
    QFile out(to);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return cannot(to, in.errorString() + out.errorString());
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    std::string packed(ZSTD_CStreamOutSize(), '\0');
    for (bool last = false; !last;) {
        const QByteArray piece = in.read(qint64(pieceSize));
        last = piece.isEmpty();
        ZSTD_inBuffer input{piece.constData(), size_t(piece.size()), 0};
        for (size_t left = 1; last ? left != 0 : input.pos < input.size;) {
            ZSTD_outBuffer output{packed.data(), packed.size(), 0};
            left = ZSTD_compressStream2(context.get(), &output, &input, last ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                return cannot(to, QString::fromUtf8(ZSTD_getErrorName(left)));
            if (!put(&out, {packed.data(), output.pos}))
                return cannot(to, out.errorString());
        }
    }
    return {};
}

} // namespace eventdesk::bench
