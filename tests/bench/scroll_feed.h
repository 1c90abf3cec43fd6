// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace eventdesk::bench {

struct Scene;

// The longest wait for a page, in seconds, while the feed of the commonest event is scrolled as the desktop does it:
// page by page from the top to its end, then to places all over it, and from its end back up.
double scrollFeed(const QString &database, const Scene &scene);

} // namespace eventdesk::bench
