// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

#include <QCoroTask>

#include <memory>

namespace eventdesk {

class Session;

// The catalogue: every custom event, found, sorted, opened, made and put away.
class CustomEventsPage : public QWidget
{
    Q_OBJECT

public:
    explicit CustomEventsPage(Session *session, QWidget *parent = nullptr);
    ~CustomEventsPage() override;

    // False while something is still being read.
    bool isSettled() const;

    QString search() const;
    void setSearch(const QString &text); // without a signal

public Q_SLOTS:
    void createEvent();
    void connectEvent(const QString &name);
    void focusSearch();

Q_SIGNALS:
    void searchChanged(); // by the person
    void eventRequested(const QString &name);
    void importRequested();
    void countChanged(int events); // not archived

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildFilters();
    void buildTable();
    void showState();
    void showSources();
    void openRow(int row);
    void showMenu(int row, QPoint globalPosition);
    void archive(const QString &name, bool archived);
    static QCoro::Task<> sendArchive(QPointer<CustomEventsPage> self, QString name, bool archived);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
