// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/removal_dialog.h"

#include <stop_token>

class QDateEdit;

namespace eventdesk {

class Session;

// Removes what is older than a day.
class OldOccurrencesDialog : public RemovalDialog
{
    Q_OBJECT

public:
    explicit OldOccurrencesDialog(Session *session, QWidget *parent = nullptr);
    ~OldOccurrencesDialog() override;

private:
    void count();
    static QCoro::Task<> awaitCount(QPointer<OldOccurrencesDialog> self, quint64 generation, Instant before,
                                    std::stop_token stop);

    Session *m_session;
    QDateEdit *m_date;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace eventdesk
