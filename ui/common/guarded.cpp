// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/guarded.h"

#include <QLoggingCategory>

namespace eventdesk {

Q_LOGGING_CATEGORY(logUi, "eventdesk.ui")

void logError(const Error &error, const char *what)
{
    if (error.kind != ErrorKind::Cancelled)
        qCWarning(logUi).noquote() << what << "failed:" << error.sentence << error.details;
}

} // namespace eventdesk
