// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace eventdesk {

// The open store on top of the sidebar: its name and where it lies. Its menu leads to other stores.
class StoreButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StoreButton(QWidget *parent = nullptr);

    void setStore(const QString &name, const QString &location, bool readOnly);

    QSize sizeHint() const override;

Q_SIGNALS:
    void storeChosen(const QString &path);
    void openRequested();
    void newRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showMenu();

    QString m_where;
    QString m_location;
};

} // namespace eventdesk
