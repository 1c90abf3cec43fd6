// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/sqlite/connection.h"

#include <variant>
#include <vector>

namespace eventdesk::sqlite {

// A piece of SQL with the values that its question marks stand for.
struct SqlText
{
    using Value = std::variant<qint64, std::string>;

    std::string sql;
    std::vector<Value> values;

    SqlText() = default;
    SqlText(std::string text, std::vector<Value> bound = {})
        : sql(std::move(text))
        , values(std::move(bound))
    {
    }

    SqlText &operator+=(const SqlText &more)
    {
        sql += more.sql;
        values.insert(values.end(), more.values.begin(), more.values.end());
        return *this;
    }
    SqlText &add(std::string_view text, std::vector<Value> bound = {})
    {
        return *this += SqlText(std::string(text), std::move(bound));
    }

    Statement &prepare(Connection &connection) const
    {
        Statement &statement = connection.statement(sql);
        int index = 0;
        for (const Value &value : values)
            std::visit([&](const auto &v) { statement.bind(++index, v); }, value);
        return statement;
    }
};

} // namespace eventdesk::sqlite
