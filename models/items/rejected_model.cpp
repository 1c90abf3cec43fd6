// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/rejected_model.h"

namespace eventdesk {

namespace {

constexpr qsizetype shownText = 500; // a record may be 64 KB: a cell shows its beginning

} // namespace

RejectedModel::RejectedModel(EventStore *store, ImportId import, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_import(import)
{
}

RejectedModel::~RejectedModel()
{
    m_stop.request_stop();
}

bool RejectedModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_asking;
}

void RejectedModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asking = true;
    const qint64 after = m_records.isEmpty() ? 0 : m_records.last().number;
    ask(this, m_store, {.import = m_import, .after = after, .limit = step}, m_stop.get_token());
}

QCoro::Task<> RejectedModel::ask(QPointer<RejectedModel> model, EventStore *store, RejectedQuery query,
                                 std::stop_token stop)
{
    auto answer = co_await store->rejected(query, stop);
    if (!model)
        co_return;
    model->m_asking = false;
    if (!answer) {
        model->m_error = answer.error();
        model->m_complete = true; // not asked again by every repaint
    } else {
        model->m_complete = answer->size() < query.limit;
        if (!answer->isEmpty()) {
            const int first = int(model->m_records.size());
            model->beginInsertRows({}, first, first + int(answer->size()) - 1);
            model->m_records += std::move(*answer);
            model->endInsertRows();
        }
    }
    if (model)
        Q_EMIT model->fetched();
}

void RejectedModel::retry()
{
    if (!m_error)
        return;
    m_error.reset();
    m_complete = false;
    fetchMore({});
}

const RejectedRecord &RejectedModel::record(int row) const
{
    return m_records.at(row);
}

int RejectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RejectedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RejectedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Reject &reject = m_records.at(index.row()).reject;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return reject.reason;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case LineColumn:
        return reject.line;
    case ReasonColumn:
        return reject.reason;
    case TextColumn:
        return QString::fromUtf8(reject.text.first(std::min(reject.text.size(), shownText))).simplified();
    }
    return {};
}

QVariant RejectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == LineColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        //: The number of a line in a file
        return tr("Line");
    case ReasonColumn:
        return tr("Reason");
    case TextColumn:
        //: The text of a record that could not be read
        return tr("Text");
    }
    return {};
}

} // namespace eventdesk
