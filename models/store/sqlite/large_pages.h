// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstdlib>
#include <new>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace eventdesk::sqlite {

// For large tables that are looked into anywhere: asks the system for large pages, so that the processor seldom has to
// look for a page, too.
template <typename T>
class LargePages
{
public:
    using value_type = T;

    LargePages() = default;
    template <typename Other>
    LargePages(const LargePages<Other> &)
    {
    }

    T *allocate(size_t count)
    {
        const size_t bytes = count * sizeof(T);
        if (bytes < page)
            return static_cast<T *>(::operator new(bytes));
        const size_t whole = (bytes + page - 1) / page * page;
        void *memory = std::aligned_alloc(page, whole);
        if (!memory)
            throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
        madvise(memory, whole, MADV_HUGEPAGE);
#endif
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, size_t count)
    {
        if (count * sizeof(T) < page)
            ::operator delete(memory);
        else
            std::free(memory);
    }
    bool operator==(const LargePages &) const = default;

private:
    static constexpr size_t page = 2 * 1024 * 1024;
};

} // namespace eventdesk::sqlite
