// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/log_preview_model.h"

#include <QLocale>

namespace eventdesk {

namespace {

constexpr qsizetype shownText = 300;

QString beginning(std::string_view text)
{
    return QString::fromUtf8(text.data(), std::min(qsizetype(text.size()), shownText));
}

} // namespace

void LogPreviewModel::setPreview(QList<NewOccurrence> rows, QList<Reject> rejects, const QTimeZone &zone)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_rejects = std::move(rejects);
    m_zone = zone;
    endResetModel();
}

int LogPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size() + m_rejects.size());
}

int LogPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogPreviewModel::text(const NewOccurrence &row, int column) const
{
    switch (column) {
    case MessageIdColumn:
        return beginning(row.messageId);
    case TimeColumn:
        return toIso(row.time, m_zone);
    case EventColumn:
        return beginning(row.event);
    case SubscriberColumn:
        if (row.person.anonymous())
            return tr("Anonymous");
        return beginning(!row.person.email.empty() ? row.person.email
                         : !row.person.id.empty()  ? row.person.id
                                                   : row.person.phone);
    default:
        return beginning(row.payload);
    }
}

QVariant LogPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool rejected = index.row() >= m_rows.size();
    if (role == RejectedRole)
        return rejected;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (!rejected)
        return text(m_rows.at(index.row()), index.column());
    const Reject &reject = m_rejects.at(index.row() - m_rows.size());
    switch (index.column()) {
    case MessageIdColumn:
        //: %1 is the number of a line in a file
        return tr("line %1").arg(QLocale().toString(reject.line));
    case TimeColumn:
        return role == Qt::ToolTipRole ? reject.reason : tr("rejected");
    case PayloadColumn:
        return reject.reason;
    default:
        return {};
    }
}

QVariant LogPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageIdColumn:
        return tr("Message id");
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case SubscriberColumn:
        return tr("Subscriber");
    case PayloadColumn:
        return tr("Payload");
    }
    return {};
}

} // namespace eventdesk
