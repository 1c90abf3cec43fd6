// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parameter_histogram.h"

#include <algorithm>
#include <cmath>

namespace eventdesk {

namespace {

constexpr double mostWholeNumbers = 24;
constexpr int aboutSteps = 16;
constexpr double farDecades = 3;

double quantile(const std::vector<CountedNumber> &numbers, qint64 total, double share)
{
    auto left = qint64(double(total) * share);
    for (const CountedNumber &each : numbers) {
        left -= each.count;
        if (left < 0)
            return each.number;
    }
    return numbers.back().number;
}

QList<ParameterStats::Bar> oneForEach(const std::vector<CountedNumber> &numbers)
{
    QList<ParameterStats::Bar> bars;
    for (double number = numbers.front().number; number <= numbers.back().number; ++number)
        bars.append({number, number, 0});
    for (const CountedNumber &each : numbers)
        bars[qsizetype(each.number - numbers.front().number)].count += each.count;
    return bars;
}

// The smallest of 1, 2, 2.5, 5 times a power of ten that is not below.
double niceStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

// Multiples of a nice step around [low, high]; none where doubles cannot tell them apart.
std::vector<double> evenEdges(double low, double high)
{
    const double step = niceStep((high - low) / aboutSteps);
    std::vector<double> edges;
    if (!std::isfinite(step) || step <= 0)
        return edges;
    const double first = std::floor(low / step), last = std::ceil(high / step);
    if (!std::isfinite(first) || std::abs(first) > 1e15 || std::abs(last) > 1e15)
        return edges;
    for (double i = first; i <= last; ++i)
        edges.push_back(i * step);
    return edges;
}

// 1, 2, 5 of each decade while these are few, otherwise powers of ten.
std::vector<double> decadeEdges(double low, double high)
{
    const int first = int(std::floor(std::log10(low))), last = int(std::ceil(std::log10(high)));
    const int decades = last - first;
    std::vector<double> edges;
    const int stride = (decades + aboutSteps - 1) / aboutSteps;
    for (int decade = first; decade <= last; decade += stride) {
        const double power = std::pow(10.0, decade);
        edges.push_back(power);
        if (decades <= 7 && decade < last) {
            edges.push_back(2 * power);
            edges.push_back(5 * power);
        }
    }
    while (edges.size() > 2 && edges[1] <= low)
        edges.erase(edges.begin());
    while (edges.size() > 2 && edges[edges.size() - 2] > high)
        edges.pop_back();
    if (edges.back() <= high)
        edges.push_back(std::pow(10.0, first + stride * ((decades + stride - 1) / stride)));
    std::erase_if(edges, [](double edge) { return !std::isfinite(edge) || edge <= 0; });
    return edges;
}

} // namespace

QList<ParameterStats::Bar> histogramOf(std::vector<CountedNumber> numbers)
{
    if (numbers.empty())
        return {};
    std::ranges::sort(numbers, {}, &CountedNumber::number);
    const double min = numbers.front().number, max = numbers.back().number;
    const bool whole = std::ranges::all_of(numbers, [](const CountedNumber &each) {
        return std::abs(each.number) < 9e15 && each.number == std::trunc(each.number);
    });
    qint64 total = 0;
    for (const CountedNumber &each : numbers)
        total += each.count;
    if (min == max)
        return {{min, max, total}};
    if (whole && max - min < mostWholeNumbers)
        return oneForEach(numbers);

    double low = quantile(numbers, total, 0.01), high = quantile(numbers, total, 0.99);
    if (low == high || max - min <= 1.5 * (high - low)) {
        low = min;
        high = max;
    }
    std::vector<double> edges =
        low > 0 && std::log10(high) - std::log10(low) > farDecades ? decadeEdges(low, high) : evenEdges(low, high);
    if (edges.size() < 2)
        edges = {min, std::midpoint(min, max), max};
    if (min < edges.front())
        edges.insert(edges.begin(), min);
    if (max > edges.back())
        edges.push_back(max);
    edges.erase(std::ranges::unique(edges).begin(), edges.end());
    QList<ParameterStats::Bar> bars;
    for (size_t i = 0; i + 1 < edges.size(); ++i)
        bars.append({edges[i], edges[i + 1], 0});
    for (const CountedNumber &each : numbers) {
        const auto above = std::ranges::upper_bound(edges, each.number) - edges.begin();
        bars[std::clamp<qsizetype>(above - 1, 0, bars.size() - 1)].count += each.count;
    }
    return bars;
}

} // namespace eventdesk
