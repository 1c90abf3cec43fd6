// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/manage_views_dialog.h"

#include "ui/common/inline_message.h"
#include "ui/shell/saved_views.h"

#include <QAction>
#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct ManageViewsDialog::Private
{
    SavedViews *views;
    QListWidget *list;
    QPushButton *rename;
    QPushButton *remove;
    InlineMessage *message;
    std::optional<std::pair<qsizetype, SavedView>> removed;
};

ManageViewsDialog::ManageViewsDialog(SavedViews *views, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(views, new QListWidget, new QPushButton(tr("Rename")), new QPushButton(tr("Delete")),
                                  new InlineMessage))
{
    setWindowTitle(tr("Saved views"));
    resize(520, 400);
    d->list->setAccessibleName(tr("Saved views"));
    d->list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    d->list->setFrameShape(QFrame::NoFrame);
    d->remove->setProperty("role", u"danger"_s);
    d->remove->setToolTip(tr("Delete the view; what it shows stays"));
    for (auto *button : {d->rename, d->remove})
        button->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(d->rename);
    buttons->addWidget(d->remove);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(d->message);
    column->addWidget(d->list, 1);
    column->addLayout(buttons);

    auto *deletes = new QAction(this);
    deletes->setShortcut(Qt::Key_Delete);
    deletes->setShortcutContext(Qt::WidgetShortcut);
    d->list->addAction(deletes);
    connect(deletes, &QAction::triggered, this, &ManageViewsDialog::remove);
    connect(d->rename, &QPushButton::clicked, d->list, [this] { d->list->editItem(d->list->currentItem()); });
    connect(d->remove, &QPushButton::clicked, this, &ManageViewsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(d->message, &InlineMessage::actionTriggered, this, &ManageViewsDialog::undo);
    connect(d->list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { rename(d->list->row(item)); });
    fill(0);
}

ManageViewsDialog::~ManageViewsDialog() = default;

void ManageViewsDialog::fill(qsizetype current)
{
    const QSignalBlocker quiet(d->list);
    d->list->clear();
    for (const auto &[name, place] : d->views->views()) {
        auto *item = new QListWidgetItem(name, d->list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(titleOf(place));
        item->setSizeHint({0, d->list->fontMetrics().height() + 14});
    }
    d->list->setCurrentRow(int(qMin<qsizetype>(current, d->list->count() - 1)));
    d->rename->setEnabled(d->list->count() > 0);
    d->remove->setEnabled(d->list->count() > 0);
}

void ManageViewsDialog::rename(int row)
{
    const QString name = d->list->item(row)->text();
    if (!d->views->rename(row, name)) {
        if (name.trimmed().isEmpty())
            d->message->showWarning(tr("A view needs a name."));
        else
            d->message->showWarning(tr("Another view has the name “%1”.").arg(name.trimmed()));
    } else {
        d->message->hide();
    }
    fill(row);
}

void ManageViewsDialog::remove()
{
    const int row = d->list->currentRow();
    if (row < 0)
        return;
    d->removed = {row, d->views->remove(row)};
    fill(row);
    d->message->showPositive(tr("“%1” is deleted.").arg(d->removed->second.name), tr("Undo"));
}

void ManageViewsDialog::undo()
{
    d->message->hide();
    if (!d->removed)
        return;
    const auto [at, view] = *std::exchange(d->removed, {});
    d->views->insert(at, view);
    fill(at);
    d->list->setFocus();
}

} // namespace eventdesk
