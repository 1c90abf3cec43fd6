// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace eventdesk::bench {

double median(std::vector<double> values);

// The seconds that the work takes: the median of at least `runs` after one that is not counted. Work of less than a
// hundredth of a second is done oftener, up to a hundred times.
double medianSeconds(int runs, const std::function<void()> &work);

// The medians of contenders who each say how long they took: in turns, so that what else the machine does meets all,
// and with one round before that is not counted.
std::vector<double> mediansInTurns(int runs, const std::vector<std::function<double()>> &contenders);

// What else the machine did meanwhile: the share of its processor time that was neither idle nor ours, our ended
// children's included. 0 to 1.
class ForeignLoad
{
public:
    ForeignLoad();
    double share() const;

private:
    struct Times
    {
        double all = 0;
        double busy = 0;
        double own = 0;
    };
    static Times now();
    Times m_start;
};

// Model, cores and memory, in a line.
QString machine();

} // namespace eventdesk::bench
