// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QCalendarWidget;

namespace eventdesk {

// Makes a calendar look as the rest does, in the colours of the moment; what a style sheet cannot say.
void dressCalendar(QCalendarWidget *calendar);

} // namespace eventdesk
