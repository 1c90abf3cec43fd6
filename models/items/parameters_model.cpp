// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/parameters_model.h"

#include "models/core/json_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(Titles)
};

} // namespace

QString typeTitle(const QString &type)
{
    if (type == "text"_L1)
        return Titles::tr("text");
    if (type == "number"_L1)
        return Titles::tr("number");
    if (type == "true-false"_L1)
        return Titles::tr("true/false");
    if (type == "list"_L1)
        return Titles::tr("list");
    if (type == "object"_L1)
        return Titles::tr("object");
    //: The type of a value that is null in JSON
    return Titles::tr("null");
}

QString valueTitle(const QByteArray &json)
{
    if (!json.startsWith('"'))
        return QString::fromUtf8(json);
    const QJsonArray list = QJsonDocument::fromJson(json::forDocument('[' + json + ']')).array();
    QString text = list.isEmpty() ? QString::fromUtf8(json.sliced(1)) + u'…' : list[0].toString();
    if (text.isEmpty())
        return u"\"\""_s;
    return text.replace(u'\n', u'↵').replace(QChar(u'\0'), u'␀');
}

Condition conditionOfValue(const QString &path, const QByteArray &json)
{
    if (json == "true")
        return Condition::test(path, Operator::IsTrue);
    if (json == "false")
        return Condition::test(path, Operator::IsFalse);
    const QJsonArray list = QJsonDocument::fromJson(json::forDocument('[' + json + ']')).array();
    const QJsonValue value = list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : list[0];
    if (value.isString())
        return Condition::test(path, Operator::Is, value, true);
    if (value.isDouble()) {
        Condition test = Condition::test(path, Operator::Equal, value);
        test.setWritten(json);
        return test;
    }
    const QString type = json.startsWith('"')   ? u"text"_s
                         : json.startsWith('{') ? u"object"_s
                         : json.startsWith('[') ? u"list"_s
                         : json == "null"       ? u"null"_s
                                                : u"number"_s;
    return Condition::test(path, Operator::IsType, type);
}

void ParametersModel::setParameters(const QList<ParameterStats> &parameters)
{
    m_all = parameters;
    show();
}

void ParametersModel::setFilter(const QString &text)
{
    if (text == m_filter)
        return;
    m_filter = text;
    show();
}

void ParametersModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_order = order;
    show();
}

void ParametersModel::show()
{
    beginResetModel();
    m_shown = m_all;
    m_shown.removeIf([this](const ParameterStats &each) { return !each.path.contains(m_filter, Qt::CaseInsensitive); });
    const auto sortBy = [this](auto figure) {
        std::ranges::stable_sort(m_shown, [&](const ParameterStats &a, const ParameterStats &b) {
            return m_order == Qt::AscendingOrder ? figure(a) < figure(b) : figure(b) < figure(a);
        });
    };
    if (m_sortColumn == PresenceColumn)
        sortBy([](const ParameterStats &each) { return each.present; });
    else if (m_sortColumn == DistinctColumn)
        sortBy([](const ParameterStats &each) { return each.distinct; });
    else if (m_order == Qt::DescendingOrder)
        std::ranges::reverse(m_shown);
    endResetModel();
}

int ParametersModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_shown, path, &ParameterStats::path);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ParametersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ParametersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ParameterStats &each = m_shown[index.row()];
    switch (role) {
    case ShareRole:
        return each.occurrences > 0 ? double(each.present) / double(each.occurrences) : 0;
    case ChangedRole:
        return !each.changes.isEmpty();
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return index.column() == PathColumn ? each.path.left(500) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case PathColumn:
        return each.path;
    case TypesColumn: {
        QList<std::pair<qint64, QString>> types;
        for (const auto &[type, count] : each.types.asKeyValueRange())
            types.append({-count, typeTitle(type)});
        std::ranges::sort(types);
        QStringList titles;
        for (const auto &[count, title] : std::as_const(types))
            titles.append(title);
        return titles.join(u", "_s);
    }
    case PresenceColumn:
        return each.present;
    case DistinctColumn:
        // Lists and objects have none of their own.
        return each.distinct > 0 ? QVariant(each.distinct) : QVariant();
    case TopColumn:
        return each.top.isEmpty() ? QString() : valueTitle(each.top.first().json);
    }
    return {};
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == DistinctColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                  : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)
        return section == PathColumn ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Parameter");
    case TypesColumn:
        //: The types of a parameter's values: text, number …
        return tr("Type");
    case PresenceColumn:
        //: In how many of the occurrences a parameter is, in percent
        return tr("Present in");
    case DistinctColumn:
        //: How many different values a parameter has
        return tr("Different");
    case TopColumn:
        //: The value that a parameter has most often
        return tr("Most frequent");
    }
    return {};
}

void TopValuesModel::setParameter(const ParameterStats &parameter)
{
    beginResetModel();
    m_parameter = parameter;
    m_values = 0;
    for (const auto &[type, count] : parameter.types.asKeyValueRange()) {
        if (type != "list"_L1 && type != "object"_L1)
            m_values += count;
    }
    endResetModel();
}

int TopValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_parameter.top.size());
}

int TopValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TopValuesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ParameterStats::Value &value = m_parameter.top[index.row()];
    const double share = double(value.count) / double(std::max<qint64>(m_values, 1));
    if (role == ShareRole)
        return share;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::ToolTipRole && index.column() == ValueColumn)
        return valueTitle(value.json);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ValueColumn:
        return valueTitle(value.json);
    case ShareColumn:
        return share;
    case CountColumn:
        return value.count;
    }
    return {};
}

QVariant TopValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == CountColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ValueColumn:
        return tr("Value");
    case ShareColumn:
        //: Part of all values in percent
        return tr("Share");
    case CountColumn:
        //: How often a value was seen
        return tr("Times");
    }
    return {};
}

} // namespace eventdesk
