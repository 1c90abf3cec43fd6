// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QVariant>

#include <memory>

namespace eventdesk {

// A few choices in a row of which exactly one holds. The first one added holds until another is chosen; the arrow keys
// choose the neighbour.
class SegmentedControl : public QFrame
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QString &accessibleName, QWidget *parent = nullptr);
    ~SegmentedControl() override;

    void addOption(const QString &text, const QVariant &data);
    void clear();
    QVariant currentData() const;
    // Without a signal. Data that no option has changes nothing.
    void setCurrentData(const QVariant &data);

Q_SIGNALS:
    void currentChanged(const QVariant &data); // by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
