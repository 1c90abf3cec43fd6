// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ingest/log_file.h"

#include "models/core/held_file.h"
#include "models/ingest/ingest_text.h"
#include "models/ingest/unpacking_source.h"

#include <KArchiveDirectory>
#include <KZip>
#include <KZipFileEntry>

#include <QFile>
#include <QFileInfo>

namespace eventdesk::ingest {

namespace {

constexpr int maxNesting = 3;
constexpr qint64 magicSize = 6;

// A device, noting how far the file below has been read.
class DeviceSource final : public ByteSource
{
public:
    DeviceSource(std::unique_ptr<QIODevice> owned, QIODevice *device, QIODevice *disk, std::atomic<qint64> *position,
                 qint64 expected)
        : m_owned(std::move(owned))
        , m_device(device)
        , m_disk(disk)
        , m_position(position)
        , m_expected(expected)
    {
    }

    Result<qint64> read(char *out, qint64 size) override
    {
        const qint64 count = m_device->read(out, size);
        if (count < 0 || (count == 0 && m_expected >= 0 && m_read != m_expected)) {
            return failure(ErrorKind::FileUnreadable,
                           Ingest::tr("This file cannot be read to its end: it is damaged, or its "
                                      "disk is. Get a new copy of the file."),
                           m_device->errorString());
        }
        m_read += count;
        m_position->store(m_disk->pos(), std::memory_order_relaxed);
        return count;
    }

private:
    std::unique_ptr<QIODevice> m_owned;
    QIODevice *m_device;
    QIODevice *m_disk;
    std::atomic<qint64> *m_position;
    qint64 m_expected; // unpacked size where an archive says it, or -1
    qint64 m_read = 0;
};

// Gives back the bytes that were looked at first.
class PeekedSource final : public ByteSource
{
public:
    PeekedSource(std::string head, std::unique_ptr<ByteSource> rest)
        : m_head(std::move(head))
        , m_rest(std::move(rest))
    {
    }

    Result<qint64> read(char *out, qint64 size) override
    {
        if (m_given == m_head.size())
            return m_rest->read(out, size);
        const qint64 count = std::min(size, qint64(m_head.size() - m_given));
        std::copy_n(m_head.data() + m_given, count, out);
        m_given += size_t(count);
        return count;
    }

private:
    std::string m_head;
    size_t m_given = 0;
    std::unique_ptr<ByteSource> m_rest;
};

// Members in the archive's order, without what a Mac adds.
void collectMembers(const KArchiveDirectory *folder, const QString &prefix, QList<const KArchiveFile *> &files,
                    QStringList &names)
{
    QStringList entries = folder->entries();
    entries.sort();
    for (const QString &name : std::as_const(entries)) {
        const KArchiveEntry *entry = folder->entry(name);
        if (name == QLatin1StringView("__MACOSX") || name.startsWith(u'.'))
            continue;
        if (entry->isDirectory()) {
            collectMembers(static_cast<const KArchiveDirectory *>(entry), prefix + name + u'/', files, names);
        } else {
            files.append(static_cast<const KArchiveFile *>(entry));
            names.append(prefix + name);
        }
    }
}

} // namespace

struct LogFile::Private
{
    QString path;
    QFile file;
    qint64 size = 0;
    std::atomic<qint64> position = 0;
    std::unique_ptr<KZip> zip;
    QList<const KArchiveFile *> members;
    QStringList names;
    QStringList containers;

    Result<std::unique_ptr<ByteSource>> unwrap(std::unique_ptr<ByteSource> source, int depth);
};

LogFile::LogFile(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

LogFile::~LogFile() = default;

Result<std::unique_ptr<LogFile>> LogFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorKind::FileUnreadable,
                       Ingest::tr("There is no file “%1”. Check the name and the folder.").arg(path));
    if (info.isDir()) {
        return failure(ErrorKind::FileUnreadable, Ingest::tr("“%1” is a folder. Choose the files in it.").arg(path));
    }
    if (!info.isFile())
        return failure(ErrorKind::FileUnreadable,
                       Ingest::tr("“%1” is not a file. Save the log to a file first.").arg(path));

    if (HeldFile::isHeld(path)) {
        return failure(ErrorKind::InvalidInput,
                       Ingest::tr("“%1” is an open store, not a log. Choose the log that you want in it.").arg(path));
    }

    auto state = std::make_unique<Private>();
    state->path = path;
    state->file.setFileName(path);
    if (!state->file.open(QIODevice::ReadOnly)) {
        return failure(
            ErrorKind::FileUnreadable,
            Ingest::tr("“%1” cannot be opened: %2. Check that you may read it.").arg(path, state->file.errorString()));
    }
    state->size = state->file.size();
    const QByteArray head = state->file.peek(magicSize);
    if (head.isEmpty())
        return failure(ErrorKind::FileUnreadable, Ingest::tr("“%1” is empty: there is nothing to import.").arg(path));

    if (containerOf({head.constData(), size_t(head.size())}) == Container::Zip) {
        state->zip = std::make_unique<KZip>(&state->file);
        state->file.close();
        if (!state->zip->open(QIODevice::ReadOnly)) {
            return failure(
                ErrorKind::FileUnreadable,
                Ingest::tr("“%1” is a zip archive that is damaged or not complete. Get a new copy of it.").arg(path),
                state->zip->errorString());
        }
        collectMembers(state->zip->directory(), {}, state->members, state->names);
        if (state->names.contains(QLatin1StringView("[Content_Types].xml")) ||
            state->names.contains(QLatin1StringView("xl/workbook.xml"))) {
            return failure(ErrorKind::FileUnreadable,
                           Ingest::tr("“%1” is an office document. Save its table as CSV and import that.").arg(path));
        }
        if (state->members.isEmpty())
            return failure(ErrorKind::FileUnreadable, Ingest::tr("The archive “%1” has no files in it.").arg(path));
    }
    return std::unique_ptr<LogFile>(new LogFile(std::move(state)));
}

int LogFile::memberCount() const
{
    return d->zip ? int(d->members.size()) : 1;
}

QString LogFile::memberName(int member) const
{
    return d->zip ? d->names.at(member) : QString();
}

Result<std::unique_ptr<ByteSource>> LogFile::stream(int member)
{
    d->containers.clear();
    if (d->zip) {
        d->containers.append(containerName(Container::Zip));
        std::unique_ptr<QIODevice> device(d->members.at(member)->createDevice());
        if (!device || (!device->isOpen() && !device->open(QIODevice::ReadOnly))) {
            return failure(
                ErrorKind::FileUnreadable,
                Ingest::tr("“%1” in this archive is packed in a way that cannot be read here. Unpack the archive "
                           "and import the files.")
                    .arg(d->names.at(member)));
        }
        QIODevice *raw = device.get();
        return d->unwrap(std::make_unique<DeviceSource>(std::move(device), raw, &d->file, &d->position,
                                                        d->members.at(member)->size()),
                         1);
    }
    d->file.seek(0);
    return d->unwrap(std::make_unique<DeviceSource>(nullptr, &d->file, &d->file, &d->position, -1), 0);
}

Result<std::unique_ptr<ByteSource>> LogFile::Private::unwrap(std::unique_ptr<ByteSource> source, int depth)
{
    std::string head(magicSize, '\0');
    qint64 got = 0;
    while (got < magicSize) {
        const auto count = source->read(head.data() + got, magicSize - got);
        if (!count)
            return std::unexpected(count.error());
        if (*count == 0)
            break;
        got += *count;
    }
    head.resize(size_t(got));
    const std::optional<Container> container = containerOf(head);
    auto whole = std::make_unique<PeekedSource>(std::move(head), std::move(source));
    if (!container)
        return whole;
    if (*container == Container::Zip || depth == maxNesting) {
        return failure(
            ErrorKind::FileUnreadable,
            Ingest::tr("“%1” is an archive inside an archive. Unpack the outer one and import what is in it.")
                .arg(path));
    }
    containers.append(containerName(*container));
    return unwrap(std::make_unique<UnpackingSource>(std::move(whole), *container, size), depth + 1);
}

QStringList LogFile::containers() const
{
    return d->containers;
}

qint64 LogFile::size() const
{
    return d->size;
}

qint64 LogFile::position() const
{
    return std::min(d->position.load(std::memory_order_relaxed), d->size);
}

} // namespace eventdesk::ingest
