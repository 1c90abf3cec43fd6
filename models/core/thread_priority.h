// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace eventdesk {

// From here on the calling thread gives way to others that want the processor: an import uses all that is left, and
// does not hold up what a person waits for. It lasts: for threads of which nothing else is asked that takes long, such
// as the one that writes to a store. Only on Linux, where threads have a priority of their own without privileges;
// elsewhere it does nothing.
void giveWay();

} // namespace eventdesk
