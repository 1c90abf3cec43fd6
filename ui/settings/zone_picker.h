// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace eventdesk {

// All IANA zones, found by typing any part of a name; the first entry is the system's own.
class ZonePicker : public QComboBox
{
    Q_OBJECT

public:
    explicit ZonePicker(QWidget *parent = nullptr);
    ~ZonePicker() override;

    // An IANA name; empty: the system's.
    QByteArray zone() const;
    void setZone(const QByteArray &zone); // without a signal

Q_SIGNALS:
    void zoneChosen(const QByteArray &zone);

private:
    void takeTyped();
};

} // namespace eventdesk
