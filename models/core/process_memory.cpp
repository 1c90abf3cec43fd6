// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/process_memory.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace eventdesk {

void keepFreedMemory()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, int(largePiece));
    mallopt(M_TRIM_THRESHOLD, 32 * 1024 * 1024);
#endif
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace eventdesk
