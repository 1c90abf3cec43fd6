// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace eventdesk {

// The few parameters of a payload that tell most about an occurrence, in one line for lists: pages without their host,
// names before amounts before ids. Numbers stay as they are spelt. Empty where nothing tells anything.
QString tellingParameters(QByteArrayView payload, int most = 3);

} // namespace eventdesk
