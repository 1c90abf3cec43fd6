// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"

#include <QAbstractTableModel>

#include <any>
#include <memory>

namespace eventdesk {

// A table over a list that the store keeps, of any length, of which only a few pages are held. data() never waits: of a
// row that is not here it gives nothing (LoadingRole is true) and asks for its page once, from the event loop. Every
// arrived page is one dataChanged.
//
// Makers of one give askPage(), rowData() and what QAbstractTableModel wants of columns and headers, and call reload()
// when the question changes.
class WindowedModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(qint64 heldBack READ heldBack NOTIFY heldBackChanged)

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)
    enum Role { LoadingRole = Qt::UserRole + 1, FirstOwnRole };

    // What happens when the store has changed: rows are read anew where they stand, or those that came on top wait
    // behind heldBack() until the reader asks for them.
    enum class Refresh { InPlace, HoldBack };

    static constexpr int pageSize = 200;
    static constexpr int maxPages = 24; // held at a time; the first page always is one of them

    ~WindowedModel() override;

    State state() const;
    const Error &error() const; // of State::Failed
    bool countIsFinal() const;  // false while rowCount() is only what is known so far
    qint64 heldBack() const;    // rows that came since; 0 for Refresh::InPlace
    int heldPages() const;
    bool isLoaded(int row) const;           // does not ask for it
    std::optional<Error> pageError() const; // some rows could not be read; retry() asks for them again

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;

    void retry();        // after a failure
    void refresh();      // reads anew without moving what is shown
    void showHeldBack(); // takes them in
    // The reader is at the top: new rows come in at once.
    void setFollowing(bool following);
    // Nobody looks: changes of the store wait until it is awake again.
    void setAsleep(bool asleep);

Q_SIGNALS:
    void stateChanged();
    void heldBackChanged(qint64 rows);
    void countChanged(); // rowCount() or countIsFinal()
    void pageErrorChanged();

protected:
    struct Question
    {
        std::any after;  // Page::next of an earlier page; empty: from the start
        qint64 skip = 0; // rows passed over behind that
        int limit = pageSize;
    };
    struct Page
    {
        Page() {}      // no aggregate: an any in one takes part in the constraints of std::expected<Page> without end
        std::any rows; // a QList of the maker's rows
        qsizetype count = 0;
        std::any next;               // where to go on by key; empty: only by skipping
        std::optional<qint64> total; // of the whole list, where the answer says it
    };

    WindowedModel(EventStore *store, Refresh refresh, QObject *parent);

    EventStore *store() const;

    // Both run on after the model may be gone: they are coroutines that take what they need by value.
    virtual QCoro::Task<Result<Page>> askPage(Question question, std::stop_token stop) const = 0;
    // Only asked where pages do not say it.
    virtual QCoro::Task<Result<qint64>> askTotal(std::stop_token stop) const;
    // Of a row that is here.
    virtual QVariant rowData(int row, int column, int role) const = 0;
    // How many rows of the new first page stand before the first row of the old one; -1: it is not among them.
    virtual int addedOnTop(const std::any &oldRows, const std::any &newRows) const;

    // The question is another one now. Rows of the old one stay until the answer is there, unless they must not be
    // seen.
    void reload(bool keepShown = true);
    // No question: no rows, State::Empty, nothing is asked until reload().
    void clear();

    // The row, or null where it is not here. Does not ask for it.
    template <typename Row>
    const Row *row(int number) const
    {
        const std::any *rows = heldRows(number / pageSize);
        if (!rows)
            return nullptr;
        const auto *list = std::any_cast<QList<Row>>(rows);
        const int place = number % pageSize;
        return list && place < list->size() ? &list->at(place) : nullptr;
    }

private:
    struct Private;
    friend struct Private;
    const std::any *heldRows(int page) const;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
