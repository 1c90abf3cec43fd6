// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/event_color.h"

#include "ui/common/theme.h"

namespace eventdesk {

QColor eventColor(const QString &event)
{
    const QList<QColor> &colors = theme::colors().categorical;
    quint32 hash = 2166136261; // FNV-1a: qHash has another seed in every process
    for (const QChar letter : event)
        hash = (hash ^ letter.unicode()) * 16777619;
    return colors.at((hash ^ (hash >> 15)) % quint32(colors.size()));
}

} // namespace eventdesk
