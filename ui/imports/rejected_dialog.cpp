// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/rejected_dialog.h"

#include "models/items/rejected_model.h"
#include "ui/common/inline_message.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct RejectedDialog::Private
{
    EventStore *store;
    QString file;
    ImportId import;
    RejectedModel *model;
    StateView *states;
    TableView *table;
    QPlainTextEdit *text;
    InlineMessage *message;
    QPushButton *save;
    std::stop_source stop;
};

RejectedDialog::RejectedDialog(EventStore *store, const QString &file, ImportId import, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>())
{
    d->store = store;
    d->file = file;
    d->import = import;
    //: %1 is a file's name
    setWindowTitle(tr("Lines of %1 that could not be read").arg(file));
    resize(900, 560);
    d->model = new RejectedModel(store, import, this);
    d->table = new TableView(tr("Rejected lines"));
    d->table->setModel(d->model);
    d->table->setRowHeight(32);
    d->table->setColumnWidths({90, 360, 0});
    d->table->setStretchColumn(RejectedModel::TextColumn);
    d->states = new StateView(d->table);
    d->text = new QPlainTextEdit;
    d->text->setReadOnly(true);
    d->text->setProperty("code", true);
    d->text->setFont(theme::monospaceFont());
    d->text->setAccessibleName(tr("Text of the line"));
    d->text->setPlaceholderText(tr("Choose a line to see it in full."));
    d->text->setFixedHeight(120);
    d->message = new InlineMessage;
    auto *copyButton = new QPushButton(theme::icon(u"copy"_s), tr("Copy"));
    copyButton->setToolTip(tr("Copies the chosen line, or all that are shown"));
    d->save = new QPushButton(tr("Save all…"));
    auto *close = new QPushButton(tr("Close"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copyButton);
    buttons->addWidget(d->save);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 18);
    layout->setSpacing(12);
    layout->addWidget(d->states, 1);
    layout->addWidget(d->text);
    layout->addWidget(d->message);
    layout->addLayout(buttons);

    connect(d->model, &RejectedModel::fetched, this, [this] {
        if (d->model->error())
            d->states->showFailed(*d->model->error());
        else if (d->model->rowCount() == 0)
            d->states->showEmpty(u"check"_s, tr("Every line could be read"), {});
        else
            d->states->showContent();
    });
    connect(d->states, &StateView::retryRequested, this, [this] { d->model->retry(); });
    connect(d->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showRecord(current.row()); });
    connect(copyButton, &QPushButton::clicked, this, &RejectedDialog::copy);
    connect(d->save, &QPushButton::clicked, this, &RejectedDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &RejectedDialog::close);
    d->model->fetchMore({});
}

RejectedDialog::~RejectedDialog()
{
    d->stop.request_stop();
}

QByteArray RejectedDialog::csvLine(const Reject &reject)
{
    const auto quoted = [](QByteArray text) { return '"' + text.replace('"', "\"\"") + '"'; };
    return QByteArray::number(reject.line) + ',' + quoted(reject.reason.toUtf8()) + ',' + quoted(reject.text) + "\r\n";
}

void RejectedDialog::showRecord(int row)
{
    d->text->setPlainText(row < 0 ? QString() : QString::fromUtf8(d->model->record(row).reject.text));
}

void RejectedDialog::copy()
{
    QByteArray text;
    const int chosen = d->table->currentIndex().row();
    const int first = chosen >= 0 ? chosen : 0;
    const int end = chosen >= 0 ? chosen + 1 : d->model->rowCount();
    for (int row = first; row < end; ++row)
        text += csvLine(d->model->record(row).reject);
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
}

void RejectedDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the rejected lines"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    //: Part of a file's name: %1 is the name of the imported file
    dialog->selectFile(tr("%1-rejected").arg(QFileInfo(d->file).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        d->save->setEnabled(false);
        save(this, d->store, d->import, path, d->stop.get_token());
    });
    dialog->open();
}

QCoro::Task<> RejectedDialog::save(QPointer<RejectedDialog> dialog, EventStore *store, ImportId import, QString path,
                                   std::stop_token stop)
{
    QSaveFile file(path);
    std::optional<Error> error;
    qint64 written = 0;
    RejectedQuery query;
    query.import = import;
    bool good = file.open(QIODevice::WriteOnly) && file.write("line,reason,text\r\n") > 0;
    while (good) {
        auto answer = co_await store->rejected(query, stop);
        if (!dialog)
            co_return;
        if (!answer) {
            error = answer.error();
            break;
        }
        for (const RejectedRecord &record : std::as_const(*answer))
            good &= file.write(csvLine(record.reject)) > 0;
        written += answer->size();
        if (answer->size() < query.limit)
            break;
        query.after = answer->last().number;
    }
    if (!error && !(good && file.commit())) {
        const QString sentence = tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(path));
        error = Error{ErrorKind::FileUnreadable, sentence, file.errorString()};
    }
    dialog->d->save->setEnabled(true);
    if (error)
        dialog->d->message->showError(*error);
    else
        dialog->d->message->showPositive(
            //: %1 is a file
            tr("%Ln line(s) are in %1.", nullptr, int(written)).arg(QDir::toNativeSeparators(path)));
}

} // namespace eventdesk
