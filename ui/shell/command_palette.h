// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/place.h"

#include <QPointer>
#include <QWidget>

#include <QCoroTask>

#include <memory>
#include <stop_token>

namespace eventdesk {

class SavedViews;
class Session;

// Lies over its parent and leads anywhere by a few letters: screens, events, people, saved views, actions, a pasted
// link. What was used last comes first and is remembered with the preferences. Events and people are asked from the
// store as one types; a question that is overtaken is stopped.
class CommandPalette : public QWidget
{
    Q_OBJECT

public:
    explicit CommandPalette(Session *session, QWidget *parent);
    ~CommandPalette() override;

    // Offers the actions of the window as they are now.
    void open(const SavedViews &views);
    bool isSettled() const; // false while the store is asked
    // Goes back to where the keyboard was.
    void leave();

Q_SIGNALS:
    void placeRequested(const eventdesk::Place &place);
    void linkRequested(const QString &link);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override; // the keyboard stays in the line

private:
    void build();
    void place();
    void wordsChanged();
    void rowsChanged();
    void move(int by);
    void run(int row);
    static QCoro::Task<> askEvents(QPointer<CommandPalette> self, std::stop_token stop);
    static QCoro::Task<> askPeople(QPointer<CommandPalette> self, QString words, quint64 generation,
                                   std::stop_token stop);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
