// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/earlier_imports.h"

#include "models/items/imports_model.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/row_delegate.h"
#include "ui/common/session.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/imports/old_occurrences_dialog.h"
#include "ui/imports/rejected_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int rowHeight = 36;
constexpr int mostRows = 8; // seen at once

class ImportsDelegate : public RowDelegate
{
public:
    ImportsDelegate(const Session *session, QObject *parent)
        : RowDelegate(parent)
        , m_session(session)
    {
    }

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        switch (value.typeId()) {
        case QMetaType::LongLong:
            return format::count(value.toLongLong());
        case QMetaType::QDateTime:
            return format::relativeTime(toInstant(value.toDateTime()), m_session->now(), m_session->zone());
        default:
            return RowDelegate::displayText(value, locale);
        }
    }

private:
    const Session *m_session;
};

} // namespace

struct EarlierImports::Private
{
    Session *session;
    ImportsModel *model;
    TableView *table;
    QPushButton *rejected;
    QPushButton *undo;
    QPushButton *removeOld;
    InlineMessage *message;
};

EarlierImports::EarlierImports(Session *session, QWidget *parent)
    : Card(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->model = new ImportsModel(session->store(), this);
    auto *title = new QLabel(tr("Imports of this store"));
    title->setFont(theme::headingFont());
    d->rejected = new QPushButton(tr("See what was rejected"));
    d->undo = new QPushButton(theme::icon(u"undo"_s), tr("Undo the chosen import"));
    d->removeOld = new QPushButton(tr("Remove old events…"));
    d->message = new InlineMessage;
    d->table = new TableView(tr("Imports of this store"));
    d->table->setModel(d->model);
    d->table->setItemDelegate(new ImportsDelegate(session, d->table));
    d->table->setRowHeight(rowHeight);
    d->table->setColumnWidths({0, 110, 130, 100, 100, 120, 100, 100});
    d->table->setStretchColumn(ImportsModel::FileColumn);
    d->table->setDroppableColumns({ImportsModel::FormatColumn, ImportsModel::StartedColumn});

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0); // over the first column
    top->addWidget(title, 1);
    top->addWidget(d->rejected);
    top->addWidget(d->undo);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 6, 12, 0);
    bottom->addWidget(d->removeOld);
    bottom->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 14, 1, Card::corner);
    layout->addLayout(top);
    layout->addWidget(d->message);
    layout->addWidget(d->table);
    layout->addLayout(bottom);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();

    connect(d->model, &ImportsModel::refreshed, this, &EarlierImports::showRows);
    connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EarlierImports::offer);
    connect(d->undo, &QPushButton::clicked, this, &EarlierImports::undo);
    connect(d->rejected, &QPushButton::clicked, this, [this] {
        const ImportRecord &import = d->model->import(chosenRow());
        auto *dialog = new RejectedDialog(d->session->store(), import.start.file, import.id, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(d->removeOld, &QPushButton::clicked, this, [this] {
        auto *dialog = new OldOccurrencesDialog(d->session, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RemovalDialog::removed, this, [this](const Removal &removal) {
            d->message->showPositive(tr("%Ln old event(s) were removed.", nullptr, int(removal.occurrences)));
        });
        dialog->open();
    });
    connect(d->message, &InlineMessage::actionTriggered, d->model, &ImportsModel::refresh);
    offer();
}

EarlierImports::~EarlierImports() = default;

void EarlierImports::showRows()
{
    const int rows = d->model->rowCount();
    setVisible(rows > 0 || d->model->error());
    d->table->setVisible(rows > 0);
    d->table->setFixedHeight(std::min(rows, mostRows) * rowHeight + d->table->horizontalHeader()->sizeHint().height());
    if (d->model->error())
        d->message->showError(*d->model->error(), tr("Try again"));
    offer();
}

int EarlierImports::chosenRow() const
{
    const QModelIndexList chosen = d->table->selectionModel()->selectedRows();
    return chosen.isEmpty() ? -1 : chosen.first().row();
}

void EarlierImports::offer()
{
    const int row = chosenRow();
    const bool chosen = row >= 0;
    d->undo->setEnabled(chosen && d->model->import(row).state == ImportState::Finished);
    d->rejected->setEnabled(chosen && d->model->import(row).state != ImportState::Undone &&
                            d->model->import(row).counts.rejected > 0);
}

void EarlierImports::undo()
{
    const ImportRecord &import = d->model->import(chosenRow());
    if (d->undo->hasFocus())
        d->table->setFocus();
    d->undo->setEnabled(false);
    awaitUndo(this, d->session->store(), import.id);
}

QCoro::Task<> EarlierImports::awaitUndo(QPointer<EarlierImports> self, EventStore *store, ImportId import)
{
    auto undone = co_await store->undoImport(import);
    if (!self)
        co_return;
    if (undone)
        self->d->message->showPositive(
            //: %1 is a file's name
            tr("Everything that %1 had brought was taken back.").arg(undone->start.file));
    else
        self->d->message->showError(undone.error());
    self->d->model->refresh();
    self->offer();
}

} // namespace eventdesk
