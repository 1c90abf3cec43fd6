// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/queries.h"

#include <QAbstractTableModel>

namespace eventdesk {

// The parameters of an event's payloads as rows: those whose path has the filter's text in it, without case.
class ParametersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PathColumn, TypesColumn, PresenceColumn, DistinctColumn, TopColumn, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole + 1, // of the occurrences that have it: 0 to 1
        ChangedRole,                  // something about it changed
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setParameters(const QList<ParameterStats> &parameters);
    void setFilter(const QString &text);
    const ParameterStats &parameter(int row) const { return m_shown.at(row); }
    int rowOf(const QString &path) const; // -1: it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void show();

    QList<ParameterStats> m_all;
    QList<ParameterStats> m_shown;
    QString m_filter;
    int m_sortColumn = PathColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

// The most frequent values of one parameter.
class TopValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ValueColumn, ShareColumn, CountColumn, ColumnCount };
    enum Role { ShareRole = Qt::UserRole + 1 }; // of all values of the parameter: 0 to 1

    using QAbstractTableModel::QAbstractTableModel;

    void setParameter(const ParameterStats &parameter);
    const ParameterStats::Value &value(int row) const { return m_parameter.top.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ParameterStats m_parameter;
    qint64 m_values = 0;
};

// The name of a type as a person reads it: "true/false".
QString typeTitle(const QString &type);
// A value in one line, a text without its quotes.
QString valueTitle(const QByteArray &json);

// The test that a value at a path meets: a text is it, a number equals it, true, false and null as such. A value of
// which only a part is known, a list or an object: that it is of its type. Text is compared with its case.
Condition conditionOfValue(const QString &path, const QByteArray &json);

} // namespace eventdesk
