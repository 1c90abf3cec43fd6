// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace eventdesk {

class ImportCard;
class Session;

// Import a log: files are dropped or chosen, each gets a card, and they go into the store one after the other.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Session *session, QWidget *parent = nullptr);
    ~ImportPage() override;

    // Folders are opened with all files in them.
    void openFiles(const QStringList &paths);
    bool isImporting() const;

Q_SIGNALS:
    void eventRequested(const QString &event);
    void eventsRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void add(const QString &path);
    void remove(ImportCard *card);
    void chooseFiles(ImportCard *instead);
    void startNext();
    void importAll();
    void showState();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
