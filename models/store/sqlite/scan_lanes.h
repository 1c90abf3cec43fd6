// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace eventdesk::sqlite {

// Threads of one scan at most, its own included. All scans share those that help.
size_t mostLanes();

// Runs work(item) for each item from 0 in up to so many threads, this one among them; the lane tells them apart.
// Returns when all have ended. When one throws, the others stop before their next item, and that is thrown.
void forEachInLanes(size_t items, size_t lanes, const std::function<void(size_t lane, size_t item)> &work);

} // namespace eventdesk::sqlite
