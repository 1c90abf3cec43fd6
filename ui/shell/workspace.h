// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QCoroTask>
#include <QPointer>
#include <QWidget>

#include <memory>

class QMenu;

namespace eventdesk {

class SavedViews;
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
    SavedViews *savedViews() const;
    QMenu *viewsMenu() const; // filled when it opens

    // From now on where one is, and the saved views, are kept for the store at this path; goes to where one was in it
    // the last time.
    void remember(const QString &store);

public Q_SLOTS:
    void goTo(const eventdesk::Place &place);
    void goToEvent(const QString &name);
    void goToSubscriber(const QString &key);
    void goBack();
    void goForward();
    // Goes nowhere where anything is wrong with the link: linkRefused() says what.
    void openLink(const QString &link);
    void copyLink();
    void saveView();
    void showPalette(); // or hides it
    void showShortcuts();
    void focusSearch(); // of the screen; one without any gets the command palette
    void refresh();
    void importFiles(const QStringList &paths);

Q_SIGNALS:
    void linkRefused(const eventdesk::Error &error);
    void placeChanged(const eventdesk::Place &place);
    void storeChosen(const QString &path);
    void newStoreChosen(const QString &path);
    void storeRenamed(const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildActions();
    void goToPage(Page page);
    Place shownOn(Page page) const;
    void pageChanged(Page page);
    void tellPlace();
    void manageViews();
    void fillViewsMenu();
    QWidget *pageFor(Page page);
    QWidget *makePage(Page page);
    void showPlace(const Place &place);
    void refreshInfo();
    static QCoro::Task<> loadInfo(QPointer<Workspace> self);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
