// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace eventdesk::ingest {

// The room's texts for people share one translation context: Ingest::tr("…").
struct Ingest
{
    Q_DECLARE_TR_FUNCTIONS(Ingest)
};

} // namespace eventdesk::ingest
