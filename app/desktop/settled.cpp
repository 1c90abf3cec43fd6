// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/settled.h"

#include "models/items/windowed_model.h"
#include "ui/common/state_view.h"

#include <QAbstractItemView>
#include <QElapsedTimer>

#include <algorithm>

namespace eventdesk {

namespace {

bool isLoading(const StateView *view)
{
    return view->isVisible() && view->state() == StateView::State::Loading;
}

// Whether a row in sight is not there yet.
bool isLoading(const QAbstractItemView *view)
{
    const auto *model = qobject_cast<const WindowedModel *>(view->model());
    if (!model || !view->isVisible() || model->rowCount() == 0)
        return false;
    const QRect sight = view->viewport()->rect();
    const QModelIndex first = view->indexAt(sight.topLeft() + QPoint(4, 4));
    const QModelIndex last = view->indexAt(QPoint(sight.left() + 4, sight.bottom() - 2));
    const int to = last.isValid() ? last.row() : qMin(model->rowCount() - 1, 60);
    for (int row = first.isValid() ? first.row() : 0; row <= to; ++row) {
        if (!model->isLoaded(row))
            return true;
    }
    return false;
}

template <typename Widget>
bool anyLoading(const QWidget *window)
{
    const auto widgets = window->findChildren<Widget *>();
    return std::ranges::any_of(widgets, [](const Widget *widget) { return isLoading(widget); });
}

} // namespace

QCoro::Task<bool> settled(QPointer<QWidget> window, EventStore *store)
{
    QElapsedTimer timer;
    timer.start();
    // What is asked for before comes before: after some rounds of a question of our own without anything loading, and
    // with everything painted in between (rows are asked for when they are painted), all is there.
    for (int quiet = 0; quiet < 4;) {
        if (!window || timer.elapsed() > 30'000)
            co_return false;
        window->grab();
        auto first = store->info();
        auto second = store->info();
        (void)co_await first;
        (void)co_await second;
        if (!window)
            co_return false;
        quiet = anyLoading<StateView>(window) || anyLoading<QAbstractItemView>(window) ? 0 : quiet + 1;
    }
    co_return true;
}

} // namespace eventdesk
