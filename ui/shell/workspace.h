// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QCoroTask>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace eventdesk {

class Session;

// Everything that is seen of one open store: the sidebar, the pages, the line under them. Pages are made when they are
// first gone to.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(Session *session, QWidget *parent = nullptr);
    ~Workspace() override;

    Place place() const;
    QWidget *currentPage() const;

public Q_SLOTS:
    void goTo(const eventdesk::Place &place);
    void goToEvent(const QString &name);
    void goToSubscriber(const QString &key);
    void goBack();
    void goForward();
    void importFiles(const QStringList &paths);

Q_SIGNALS:
    void placeChanged(const eventdesk::Place &place);
    void storeChosen(const QString &path);
    void newStoreChosen(const QString &path);
    void storeRenamed(const QString &name);

private:
    QWidget *pageFor(Page page);
    QWidget *makePage(Page page);
    void showPlace(const Place &place);
    void refreshInfo();
    static QCoro::Task<> loadInfo(QPointer<Workspace> self);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
