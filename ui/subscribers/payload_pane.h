// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/occurrence.h"

#include <QFrame>

#include <memory>

namespace eventdesk {

class Session;

// One occurrence in full: when, from where, its payload highlighted.
class PayloadPane : public QFrame
{
    Q_OBJECT

public:
    explicit PayloadPane(Session *session, QWidget *parent = nullptr);
    ~PayloadPane() override;

    void setOccurrence(const Occurrence &occurrence);

Q_SIGNALS:
    void eventRequested(const QString &event);
    void closeRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
