// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/import_setup.h"

#include "models/items/log_preview_model.h"
#include "ui/common/row_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/imports/import_words.h"
#include "ui/imports/mapping_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

class PreviewDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        option->font = theme::monospaceFont();
        option->fontMetrics = QFontMetrics(option->font);
        if (index.data(LogPreviewModel::RejectedRole).toBool())
            option->palette.setColor(QPalette::Text, theme::colors().warning);
    }
};

// Or the numbers of lines, which stand in the same column.
bool hasMessageIds(const ingest::LogPreview &preview)
{
    return !preview.rejects.isEmpty() ||
           std::ranges::any_of(preview.rows, [](const NewOccurrence &row) { return !row.messageId.empty(); });
}

} // namespace

struct ImportSetup::Private
{
    MappingForm *form;
    LogPreviewModel *model;
    TableView *table;
    QLabel *note;
    QLabel *reason;
    QPushButton *import;
    bool possible = false;
};

ImportSetup::ImportSetup(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->form = new MappingForm;
    d->model = new LogPreviewModel(this);
    d->table = new TableView(tr("The first records as they would land"));
    d->table->setModel(d->model);
    d->table->setItemDelegate(new PreviewDelegate(d->table));
    d->table->setRowHeight(32);
    d->table->setColumnWidths({120, 254, 200, 200, 0});
    d->table->setStretchColumn(LogPreviewModel::PayloadColumn);
    d->table->setFixedHeight(232);
    d->note = new QLabel;
    d->note->setProperty("tone", u"muted"_s);
    d->reason = new QLabel;
    d->reason->setProperty("tone", u"warning"_s);
    d->reason->setWordWrap(true);
    //: Verb: the button that starts an import
    d->import = new QPushButton(tr("Import"));
    d->import->setProperty("role", u"primary"_s);

    auto *bottom = new QHBoxLayout;
    bottom->addWidget(d->note);
    bottom->addWidget(d->reason, 1);
    bottom->addWidget(d->import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(d->form);
    layout->addWidget(d->table);
    layout->addLayout(bottom);

    setFocusProxy(d->import);
    connect(d->form, &MappingForm::optionsChanged, this, &ImportSetup::optionsChanged);
    connect(d->import, &QPushButton::clicked, this, &ImportSetup::importRequested);
}

ImportSetup::~ImportSetup() = default;

void ImportSetup::setPreview(const ingest::LogPreview &preview, const ingest::ImportOptions &options,
                             const QTimeZone &zone)
{
    d->form->setPreview(preview, options);
    d->model->setPreview(preview.rows, preview.rejects, zone);
    d->table->setColumnHidden(LogPreviewModel::MessageIdColumn, !hasMessageIds(preview));
    const QString why = import_words::whyNot(preview);
    d->possible = why.isEmpty();
    d->reason->setText(why);
    d->note->setVisible(d->possible);
    d->note->setText(preview.rejects.isEmpty()
                         ? tr("The first %Ln record(s), as they would land", nullptr, int(preview.rows.size()))
                         : tr("%Ln of the first records cannot be read: the reasons stand at the end of the list",
                              nullptr, int(preview.rejects.size())));
    d->import->setToolTip(why);
    setBusy(false);
}

const ingest::ImportOptions &ImportSetup::options() const
{
    return d->form->options();
}

bool ImportSetup::canImport() const
{
    return d->import->isEnabled();
}

void ImportSetup::setBusy(bool busy)
{
    d->import->setEnabled(d->possible && !busy);
}

} // namespace eventdesk
