// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ingest/import_job.h"
#include "ui/common/card.h"

#include <memory>

namespace eventdesk {

class Session;

// One log on its way into the store: read, looked at and changed, waiting for its turn, running, ended.
class ImportCard : public Card
{
    Q_OBJECT

public:
    enum class State { Reading, Ready, Unreadable, Waiting, Running, Ended };
    Q_ENUM(State)

    ImportCard(Session *session, const QString &path, QWidget *parent = nullptr);
    ~ImportCard() override; // a running import is undone

    State state() const;
    QString path() const;
    bool canImport() const; // ready, and nothing is left to be chosen

    void wait();  // until start() is called
    void start(); // of a waiting one

Q_SIGNALS:
    void stateChanged();
    void importRequested();
    void removeRequested();
    void chooseRequested(); // another file in place of one that cannot be read
    void eventRequested(const QString &event);
    void eventsRequested();

private:
    void build();
    void setState(State state);
    void focusNextStep();
    void readAgain(const ingest::ImportOptions &options);
    static QCoro::Task<> awaitPreview(QPointer<ImportCard> card, quint64 generation, QString path,
                                      ingest::ImportOptions options, std::stop_token stop);
    void takePreview(Result<ingest::LogPreview> preview);
    static QCoro::Task<> awaitEnd(QPointer<ImportCard> card, ingest::ImportJob *job);
    void takeEnd(Result<ImportRecord> record);
    void offerFormats();
    void showRejected();
    static QCoro::Task<> awaitRunning(QPointer<ImportCard> card, EventStore *store);
    void openRejected(ImportId import);
    void view();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
