// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace eventdesk {

// A field whose text is sought in the store: so long after the last key that not each letter is a question, or at once
// on Enter.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent = nullptr);

    // What is to be sought, without the space around it; searched() does not follow for it any more.
    QString take();
    bool isWaiting() const { return m_delay.isActive(); } // searched() follows

Q_SIGNALS:
    void searched();

private:
    QTimer m_delay;
};

} // namespace eventdesk
