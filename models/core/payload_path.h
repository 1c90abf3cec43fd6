// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace eventdesk {

// Where a value stands in a payload: `url`, `cart.total`, `items[0].sku`, `items[].sku` (any item), `["a.b"].c` for
// keys with anything else in them. A path that starts with `$` names what is beside the payload: $event $subscriber
// $time $value $currency $source; a payload key that starts with `$` is written `["$key"]`.
class PayloadPath
{
public:
    struct Step
    {
        enum class Kind { Key, Index, AnyItem };
        Kind kind = Kind::Key;
        QString key;
        int index = 0;
        bool operator==(const Step &) const = default;
    };

    static std::optional<PayloadPath> parse(const QString &text);
    static PayloadPath fromSteps(QList<Step> steps);

    const QList<Step> &steps() const { return m_steps; }
    bool besidePayload() const { return m_besidePayload; } // one step, whose key has its `$`
    bool isItem() const;                                   // $item
    QString toString() const;
    bool operator==(const PayloadPath &) const = default;

private:
    QList<Step> m_steps;
    bool m_besidePayload = false;
};

} // namespace eventdesk
