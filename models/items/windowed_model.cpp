// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/windowed_model.h"

#include "models/items/page_window.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace eventdesk {

Q_LOGGING_CATEGORY(lcItems, "eventdesk.items")

namespace {

constexpr int maxUnderway = 3;

} // namespace

struct WindowedModel::Private
{
    Private(WindowedModel *model, EventStore *eventStore, Refresh policy)
        : q(model)
        , store(eventStore)
        , refreshPolicy(policy)
    {
    }

    WindowedModel *q;
    QPointer<EventStore> store;
    Refresh refreshPolicy;

    State state = State::Empty;
    Error error;
    std::optional<Error> pageError;
    bool asked = false; // there is a question
    bool following = false;
    bool beginning = false; // the first page is underway; nothing else is asked
    bool totalKnown = false;
    bool asleep = false;
    bool changedMeanwhile = false;
    qint64 total = 0; // rows that the model says it has
    qint64 heldBack = 0;

    quint64 generation = 0; // answers of another one are dropped
    std::stop_source stop;  // of the first page and the total
    std::stop_source countStop;
    bool counting = false;

    PageWindow pages{pageSize, maxPages};
    QList<int> wanted; // newest last
    struct Underway
    {
        int page;
        std::stop_source stop;
    };
    QList<Underway> underway; // oldest first
    QSet<int> failed;
    QTimer timer;

    void setState(State newState, Error newError = {})
    {
        if (state == newState && newState != State::Failed)
            return;
        state = newState;
        error = std::move(newError);
        Q_EMIT q->stateChanged();
    }

    void setHeldBack(qint64 rows)
    {
        if (heldBack == rows)
            return;
        heldBack = rows;
        Q_EMIT q->heldBackChanged(rows);
    }

    void setPageError(std::optional<Error> newError)
    {
        if (pageError == newError)
            return;
        pageError = std::move(newError);
        Q_EMIT q->pageErrorChanged();
    }

    // Nobody waits any more for what is underway.
    void abandon()
    {
        ++generation;
        stop.request_stop();
        stop = {};
        countStop.request_stop();
        countStop = {};
        counting = false;
        for (Underway &each : underway)
            each.stop.request_stop();
        underway.clear();
        wanted.clear();
        failed.clear();
        timer.stop();
    }

    void begin()
    {
        abandon();
        beginning = true;
        changedMeanwhile = false;
        askFirst(q, generation, stop.get_token());
    }

    int shownCount() const { return int(std::min<qint64>(total, std::numeric_limits<int>::max())); }

    void want(int page)
    {
        if (beginning || page < 0 || qint64(page) * pageSize >= total || failed.contains(page))
            return;
        const auto *held = pages.find(page);
        if (held && !held->outdated)
            return;
        if (std::ranges::any_of(underway, [page](const Underway &each) { return each.page == page; }))
            return;
        wanted.removeOne(page);
        wanted.append(page);
        if (wanted.size() > maxUnderway)
            wanted.removeFirst(); // scrolled past: asked again when it is painted again
        if (!timer.isActive())
            timer.start();
    }

    Question questionFor(int page) const
    {
        PageWindow::Start start = pages.startOf(page);
        return {std::move(start.after), start.skip, pageSize};
    }

    void send()
    {
        for (const int page : std::exchange(wanted, {})) {
            while (underway.size() >= maxUnderway)
                underway.takeFirst().stop.request_stop();
            underway.append(Underway{page, {}});
            askFurther(q, generation, page, questionFor(page), underway.last().stop.get_token());
        }
    }

    void keep(int page, Page answer) { pages.keep(page, std::move(answer.rows), answer.count, std::move(answer.next)); }

    // Rows come and go at the end.
    void setTotal(qint64 newTotal, bool isFinal)
    {
        const int before = shownCount();
        const int after = int(std::min<qint64>(newTotal, std::numeric_limits<int>::max()));
        const bool finality = totalKnown != isFinal;
        totalKnown = isFinal;
        if (after > before) {
            q->beginInsertRows({}, before, after - 1);
            total = newTotal;
            q->endInsertRows();
        } else if (after < before) {
            q->beginRemoveRows({}, after, before - 1);
            total = newTotal;
            pages.forgetFrom((after + pageSize - 1) / pageSize);
            q->endRemoveRows();
        }
        if (before != after || finality)
            Q_EMIT q->countChanged();
    }

    static QCoro::Task<> askFirst(QPointer<WindowedModel> q, quint64 generation, std::stop_token stop)
    {
        auto answer = co_await q->askPage(Question{}, stop);
        if (!q || q->d->generation != generation)
            co_return;
        q->d->takeFirst(std::move(answer));
    }

    static QCoro::Task<> askFurther(QPointer<WindowedModel> q, quint64 generation, int page, Question question,
                                    std::stop_token stop)
    {
        auto answer = co_await q->askPage(std::move(question), stop);
        if (!q || q->d->generation != generation || stop.stop_requested())
            co_return;
        q->d->takeFurther(page, std::move(answer));
    }

    static QCoro::Task<> askCount(QPointer<WindowedModel> q, quint64 generation, std::stop_token stop)
    {
        auto answer = co_await q->askTotal(stop);
        if (!q || q->d->generation != generation)
            co_return;
        q->d->takeCount(std::move(answer));
    }

    void count()
    {
        if (counting)
            return;
        counting = true;
        askCount(q, generation, countStop.get_token());
    }

    void takeFirst(Result<Page> answer);
    void takeFurther(int page, Result<Page> answer);
    void takeCount(Result<qint64> answer);
    void storeChanged();
};

void WindowedModel::Private::takeFirst(Result<Page> answer)
{
    beginning = false;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        qCWarning(lcItems) << q->metaObject()->className() << answer.error().sentence << answer.error().details;
        q->beginResetModel();
        pages.clear();
        total = 0;
        totalKnown = false;
        q->endResetModel();
        Q_EMIT q->countChanged();
        setHeldBack(0);
        setState(State::Failed, answer.error());
        return;
    }

    // A page that is not full is the last one; a full one without a total leaves it open until it is counted.
    const bool final = answer->total.has_value() || answer->count < pageSize;
    const qint64 newTotal = answer->total.value_or(answer->count);
    const auto *old = pages.find(0);
    const bool wasShown = state == State::Ready || (old && total > 0);
    const int onTop = wasShown && old && old->outdated ? q->addedOnTop(old->rows, answer->rows) : -1;
    const bool inPlace = wasShown && old && old->outdated && (onTop == 0 || refreshPolicy == Refresh::InPlace);

    pages.forgetPlaces();
    if (inPlace) {
        keep(0, *std::move(answer));
        if (final || newTotal > total)
            setTotal(newTotal, final);
        else
            totalKnown = false; // the old count stands until the new one is there
        if (total > 0)
            Q_EMIT q->dataChanged(q->index(0, 0), q->index(shownCount() - 1, q->columnCount() - 1));
    } else if (onTop > 0) {
        const qint64 oldTotal = total;
        q->beginInsertRows({}, 0, onTop - 1);
        pages.clear();
        keep(0, *std::move(answer));
        total = oldTotal + onTop;
        q->endInsertRows();
        if (final)
            setTotal(newTotal, true);
        else
            totalKnown = false;
        Q_EMIT q->countChanged();
        Q_EMIT q->dataChanged(q->index(0, 0), q->index(shownCount() - 1, q->columnCount() - 1));
    } else {
        q->beginResetModel();
        pages.clear();
        keep(0, *std::move(answer));
        total = newTotal;
        totalKnown = final;
        q->endResetModel();
        Q_EMIT q->countChanged();
    }
    setHeldBack(0);
    setPageError({});
    setState(total > 0 ? State::Ready : State::Empty);
    if (!totalKnown)
        count();
    if (std::exchange(changedMeanwhile, false))
        storeChanged();
}

void WindowedModel::Private::takeFurther(int page, Result<Page> answer)
{
    underway.removeIf([page](const Underway &each) { return each.page == page; });
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        qCWarning(lcItems) << q->metaObject()->className() << answer.error().sentence << answer.error().details;
        failed.insert(page);
        setPageError(answer.error());
        return;
    }
    const qint64 first = qint64(page) * pageSize;
    const qint64 end = first + answer->count;
    const std::optional<qint64> newTotal = answer->total;
    const bool isShort = answer->count < pageSize;
    keep(page, *std::move(answer));
    // The list may be shorter or longer than it was when it was counted.
    if (newTotal)
        setTotal(*newTotal, true);
    else if (isShort && totalKnown && end < total)
        setTotal(end, true);
    if (first < total) {
        const int last = int(std::min<qint64>(first + pageSize, shownCount())) - 1;
        Q_EMIT q->dataChanged(q->index(int(first), 0), q->index(last, q->columnCount() - 1));
    }
}

// Either completes the first answer, or says after a change how much has come.
void WindowedModel::Private::takeCount(Result<qint64> answer)
{
    counting = false;
    if (!answer) {
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        qCWarning(lcItems) << q->metaObject()->className() << answer.error().sentence << answer.error().details;
        setPageError(answer.error());
    } else if (!totalKnown) {
        // Never less than the rows that are here already.
        const auto *first = pages.find(0);
        const qint64 held = first ? first->count : 0;
        setTotal(std::max(*answer, held), true);
    } else if (*answer < total || (*answer > total && following)) {
        q->refresh();
        return;
    } else {
        setHeldBack(*answer - total);
    }
    if (std::exchange(changedMeanwhile, false))
        storeChanged();
}

void WindowedModel::Private::storeChanged()
{
    if (!asked)
        return;
    if (beginning || counting || asleep) {
        changedMeanwhile = true;
        return;
    }
    if (refreshPolicy == Refresh::HoldBack && state == State::Ready)
        count();
    else
        q->refresh();
}

WindowedModel::WindowedModel(EventStore *store, Refresh refresh, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, store, refresh))
{
    d->timer.setSingleShot(true);
    d->timer.setInterval(0);
    connect(&d->timer, &QTimer::timeout, this, [this] { d->send(); });
    connect(store, &EventStore::changed, this, [this] { d->storeChanged(); });
}

WindowedModel::~WindowedModel()
{
    d->abandon();
}

WindowedModel::State WindowedModel::state() const
{
    return d->state;
}

const Error &WindowedModel::error() const
{
    return d->error;
}

bool WindowedModel::countIsFinal() const
{
    return d->totalKnown;
}

qint64 WindowedModel::heldBack() const
{
    return d->heldBack;
}

int WindowedModel::heldPages() const
{
    return d->pages.size();
}

bool WindowedModel::isLoaded(int row) const
{
    const auto *page = d->pages.find(row / pageSize);
    return page && row % pageSize < page->count;
}

std::optional<Error> WindowedModel::pageError() const
{
    return d->pageError;
}

EventStore *WindowedModel::store() const
{
    return d->store;
}

int WindowedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->shownCount();
}

const std::any *WindowedModel::heldRows(int page) const
{
    const auto *held = d->pages.find(page);
    return held ? &held->rows : nullptr;
}

QVariant WindowedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int page = index.row() / pageSize;
    const int place = index.row() % pageSize;
    const auto *held = d->pages.find(page);
    const bool here = held && place < held->count;
    // The neighbour is asked for before the reader is there.
    if (place >= pageSize * 3 / 4)
        d->want(page + 1);
    else if (place < pageSize / 4)
        d->want(page - 1);
    d->want(page);
    if (role == LoadingRole)
        return !here && !d->failed.contains(page);
    if (!here)
        return {};
    d->pages.use(page);
    return rowData(index.row(), index.column(), role);
}

QCoro::Task<Result<qint64>> WindowedModel::askTotal(std::stop_token) const
{
    co_return failure(ErrorKind::Internal, tr("The length of the list is not known."),
                      QStringLiteral("askTotal() is missing in %1").arg(QLatin1StringView(metaObject()->className())));
}

int WindowedModel::addedOnTop(const std::any &, const std::any &) const
{
    return -1;
}

void WindowedModel::reload(bool keepShown)
{
    d->asked = true;
    if (!keepShown && d->total > 0) {
        d->abandon();
        beginResetModel();
        d->pages.clear();
        d->total = 0;
        d->totalKnown = false;
        endResetModel();
        Q_EMIT countChanged();
    } else {
        // They are of another question: not to be taken for the same rows when the answer comes.
        d->pages.setOutdated(false);
    }
    d->setHeldBack(0);
    d->setPageError({});
    d->setState(State::Loading);
    d->begin();
}

void WindowedModel::clear()
{
    d->abandon();
    d->asked = false;
    d->beginning = false;
    beginResetModel();
    d->pages.clear();
    d->total = 0;
    d->totalKnown = true;
    endResetModel();
    Q_EMIT countChanged();
    d->setHeldBack(0);
    d->setPageError({});
    d->setState(State::Empty);
}

void WindowedModel::retry()
{
    if (d->state == State::Failed) {
        reload();
        return;
    }
    d->setPageError({});
    const QSet<int> failed = std::exchange(d->failed, {});
    for (const int page : failed)
        d->want(page);
    if (!d->totalKnown || (failed.isEmpty() && d->refreshPolicy == Refresh::HoldBack))
        d->count();
}

void WindowedModel::refresh()
{
    if (!d->asked)
        return;
    if (d->beginning) {
        d->changedMeanwhile = true;
        return;
    }
    if (d->state == State::Failed) {
        reload();
        return;
    }
    d->pages.setOutdated(true);
    d->begin();
}

void WindowedModel::showHeldBack()
{
    refresh();
}

void WindowedModel::setFollowing(bool following)
{
    d->following = following;
    if (following && d->heldBack > 0)
        refresh();
}

void WindowedModel::setAsleep(bool asleep)
{
    d->asleep = asleep;
    if (!asleep && std::exchange(d->changedMeanwhile, false))
        d->storeChanged();
}

} // namespace eventdesk
