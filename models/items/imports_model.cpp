// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/imports_model.h"

#include <QFileInfo>

namespace eventdesk {

ImportsModel::ImportsModel(EventStore *store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
    connect(store, &EventStore::changed, this, &ImportsModel::refresh);
    refresh();
}

ImportsModel::~ImportsModel()
{
    m_stop.request_stop();
}

void ImportsModel::refresh()
{
    if (m_asking) {
        m_changedMeanwhile = true;
        return;
    }
    m_asking = true;
    ask(this, m_store, ++m_generation, m_stop.get_token());
}

QCoro::Task<> ImportsModel::ask(QPointer<ImportsModel> model, EventStore *store, quint64 generation,
                                std::stop_token stop)
{
    auto answer = co_await store->imports(stop);
    if (!model || model->m_generation != generation)
        co_return;
    model->m_asking = false;
    if (answer) {
        model->m_error.reset();
        model->take(std::move(*answer));
    } else if (answer.error().kind != ErrorKind::Cancelled) {
        model->m_error = answer.error();
    }
    Q_EMIT model->refreshed();
    if (model && std::exchange(model->m_changedMeanwhile, false))
        model->refresh();
}

// Rows come on top and change in place; ids are never used twice.
void ImportsModel::take(QList<ImportRecord> imports)
{
    const qsizetype added = m_imports.isEmpty() ? imports.size() : imports.size() - m_imports.size();
    const bool sameBelow =
        added >= 0 && std::equal(m_imports.cbegin(), m_imports.cend(), imports.cbegin() + added, imports.cend(),
                                 [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!sameBelow) {
        beginResetModel();
        m_imports = std::move(imports);
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_imports = imports.first(added) + m_imports;
        endInsertRows();
    }
    m_imports = std::move(imports);
    if (m_imports.size() > added)
        Q_EMIT dataChanged(index(int(added), 0), index(int(m_imports.size()) - 1, ColumnCount - 1));
}

const ImportRecord &ImportsModel::import(int row) const
{
    return m_imports.at(row);
}

int ImportsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_imports.size());
}

int ImportsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const ImportRecord &import = m_imports.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == FileColumn)
        return import.start.file;
    if (role == Qt::ToolTipRole && index.column() == AddedColumn && import.removed > 0)
        return tr("%Ln of them were removed since", nullptr, int(import.removed));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return QFileInfo(import.start.file).fileName();
    case FormatColumn:
        return import.start.format;
    case StartedColumn:
        return toDateTime(import.started, QTimeZone::UTC);
    case ReadColumn:
        return import.counts.read;
    case AddedColumn:
        return import.counts.added;
    case DuplicateColumn:
        return import.counts.duplicate;
    case RejectedColumn:
        return import.counts.rejected;
    case StateColumn:
        switch (import.state) {
        case ImportState::Running:
            //: The state of an import
            return tr("running");
        case ImportState::Finished:
            //: The state of an import
            return tr("finished");
        case ImportState::Undone:
            //: The state of an import
            return tr("undone");
        }
    }
    return {};
}

QVariant ImportsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section >= ReadColumn && section <= RejectedColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case FormatColumn:
        return tr("Format");
    case StartedColumn:
        //: When an import was started
        return tr("Imported");
    case ReadColumn:
        //: Number of records that an import has read
        return tr("Read");
    case AddedColumn:
        //: Number of records that were new
        return tr("New");
    case DuplicateColumn:
        return tr("Already there");
    case RejectedColumn:
        //: Number of records that did not fit
        return tr("Rejected");
    case StateColumn:
        return tr("State");
    }
    return {};
}

} // namespace eventdesk
