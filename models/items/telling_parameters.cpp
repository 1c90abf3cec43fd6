// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/telling_parameters.h"

#include "models/items/payload_summary.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype longestValue = 60;
constexpr int mostLookedAt = 32;

struct Parameter
{
    QString key;
    QString value;
    int weight = 0;
    bool page = false;
};

int weightOf(const QString &key)
{
    static constexpr std::array<std::pair<QLatin1StringView, int>, 28> words{{
        {"url"_L1, 10},    {"path"_L1, 10},  {"href"_L1, 10},       {"title"_L1, 9},   {"name"_L1, 9},
        {"product"_L1, 9}, {"item"_L1, 9},   {"description"_L1, 9}, {"subject"_L1, 9}, {"plan"_L1, 9},
        {"query"_L1, 9},   {"search"_L1, 9}, {"total"_L1, 8},       {"amount"_L1, 8},  {"revenue"_L1, 8},
        {"price"_L1, 7},   {"value"_L1, 7},  {"quantity"_L1, 6},    {"count"_L1, 6},   {"campaign"_L1, 6},
        {"status"_L1, 5},  {"type"_L1, 5},   {"category"_L1, 5},    {"action"_L1, 5},  {"code"_L1, 3},
        {"sku"_L1, 3},     {"token"_L1, 0},  {"hash"_L1, 0},
    }};
    // Ids name things for machines, also where the rest of the name promises more (product_id).
    if (key.endsWith("id"_L1, Qt::CaseInsensitive) &&
        (key.size() == 2 || !key.at(key.size() - 3).isLower() || key.at(key.size() - 2).isUpper()))
        return 1;
    int weight = 2;
    for (const auto &[word, its] : words) {
        if (key.contains(word, Qt::CaseInsensitive))
            weight = std::max(weight, its);
    }
    return weight;
}

QString shortened(QString value)
{
    value = value.simplified();
    if (value.size() > longestValue) {
        value.truncate(longestValue - 1);
        value += u'…';
    }
    return value;
}

} // namespace

QString tellingParameters(QByteArrayView payload, int most)
{
    QList<Parameter> found;
    for (const PayloadPart &part : payloadParts(payload, mostLookedAt))
        found.append({part.path, part.value});
    for (Parameter &each : found) {
        // How long a list is tells little.
        each.weight = each.value.startsWith(u'[') ? 1 : weightOf(each.key);
        const QUrl url = each.value.startsWith("http"_L1) ? QUrl(each.value) : QUrl();
        if (url.isValid() && !url.host().isEmpty()) {
            const QString path = url.path(QUrl::PrettyDecoded);
            each.value = (path.isEmpty() ? u"/"_s : path) + (url.hasQuery() ? u'?' + url.query() : QString());
            each.page = true;
        } else if (each.value.startsWith(u'/')) {
            each.page = true;
        }
        each.value = shortened(each.value);
    }
    found.removeIf([](const Parameter &each) { return each.value.isEmpty() || each.weight == 0; });
    std::ranges::stable_sort(found, std::ranges::greater{}, &Parameter::weight);
    QStringList parts;
    for (const Parameter &each : std::as_const(found)) {
        if (parts.size() == most)
            break;
        parts.append(each.page ? each.value : each.key + u'=' + each.value);
    }
    return parts.join(u"  "_s);
}

} // namespace eventdesk
