// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

// What becomes of memory that this process frees. Only where the C library is glibc; else these do nothing.
namespace eventdesk {

// Keeps a few dozen megabytes of it: an import and a large question fill and free the same buffers again and again, and
// the system would clear every page anew (a twentieth of an import's time). Once, when the program starts.
void keepFreedMemory();

// A piece of so many bytes goes back at once all the same, and takes no more room than is written into it: for what is
// large for one question, and would be kept by every thread that answers one.
inline constexpr size_t largePiece = size_t(4) << 20;

// Gives back what is kept, when something large is over. Any thread; some milliseconds.
void giveBackFreedMemory();

} // namespace eventdesk
