// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace eventdesk {

class WindowedModel;

// What stands over a list, saying that some of its rows could not be read and offering to try again. Hidden while all
// is well.
QWidget *makePageErrors(WindowedModel *model);

} // namespace eventdesk
