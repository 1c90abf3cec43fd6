// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/mapping_form.h"

#include "ui/common/theme.h"
#include "ui/imports/import_words.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QTimeZone>

#include <map>

using namespace Qt::StringLiterals;
using eventdesk::ingest::Field;
using DayOrder = eventdesk::ingest::ImportOptions::DayOrder;

namespace eventdesk {

struct MappingForm::Private
{
    // A label and its field, in one of the two columns of the form.
    struct Row
    {
        QLabel *label = nullptr;
        QWidget *field = nullptr;

        void setVisible(bool visible) const
        {
            label->setVisible(visible);
            field->setVisible(visible);
        }
    };

    Row add(const QString &title, QWidget *field)
    {
        auto *label = new QLabel(title);
        label->setProperty("tone", u"muted"_s);
        label->setBuddy(field);
        field->setAccessibleName(title);
        const int row = added / 2;
        const int column = added % 2 * 2;
        ++added;
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
        return {label, field};
    }

    QGridLayout *grid = nullptr;
    int added = 0;
    QLabel *fixed = nullptr;
    std::map<Field, QComboBox *> columns;
    std::vector<Row> columnRows;
    QLineEdit *eventName = nullptr;
    Row eventNameRow;
    QComboBox *zone = nullptr;
    Row zoneRow;
    QComboBox *dayOrder = nullptr;
    Row dayOrderRow;
    QComboBox *encoding = nullptr;

    ingest::Mapping mapping;
    ingest::ImportOptions options;
};

MappingForm::MappingForm(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    build();
    for (const auto &[field, box] : d->columns)
        connect(box, &QComboBox::activated, this, &MappingForm::chooseColumns);
    connect(d->eventName, &QLineEdit::editingFinished, this, [this] {
        if (!d->eventName->isModified())
            return;
        d->eventName->setModified(false);
        d->options.eventName = d->eventName->text().trimmed();
        Q_EMIT optionsChanged();
    });
    connect(d->zone, &QComboBox::activated, this, [this] {
        const QByteArray chosen = d->zone->currentText().toUtf8();
        if (!QTimeZone::isTimeZoneIdAvailable(chosen) || chosen == d->options.zone)
            return;
        d->options.zone = chosen;
        Q_EMIT optionsChanged();
    });
    connect(d->dayOrder, &QComboBox::activated, this, [this] {
        d->options.dayOrder = DayOrder(d->dayOrder->currentData().toInt());
        Q_EMIT optionsChanged();
    });
    connect(d->encoding, &QComboBox::activated, this, [this] {
        d->options.encoding = d->encoding->currentData().toString();
        Q_EMIT optionsChanged();
    });
}

MappingForm::~MappingForm() = default;

void MappingForm::build()
{
    d->grid = new QGridLayout(this);
    d->grid->setContentsMargins({});
    d->grid->setHorizontalSpacing(12);
    d->grid->setVerticalSpacing(8);
    d->grid->setColumnStretch(1, 1);
    d->grid->setColumnStretch(3, 1);
    for (const Field field : {Field::Event, Field::Time, Field::Subscriber, Field::Email, Field::MessageId,
                              Field::Phone, Field::Value, Field::Currency}) {
        auto *box = new QComboBox;
        box->setFont(theme::monospaceFont());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
        d->columns[field] = box;
        d->columnRows.push_back(d->add(import_words::fieldTitle(field), box));
    }
    d->eventName = new QLineEdit;
    d->eventName->setMaxLength(128);
    d->eventName->setFont(theme::monospaceFont());
    d->eventNameRow = d->add(tr("Name of the event"), d->eventName);

    d->zone = new QComboBox;
    d->zone->setEditable(true);
    d->zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        d->zone->addItem(QString::fromUtf8(id));
    d->zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    d->zone->completer()->setFilterMode(Qt::MatchContains);
    //: Times in a log that say nothing about their time zone
    d->zoneRow = d->add(tr("Times without a zone are in"), d->zone);

    d->dayOrder = new QComboBox;
    //: How 03/04/2026 is read
    d->dayOrder->addItem(tr("choose…"), int(DayOrder::Recognised));
    d->dayOrder->addItem(tr("day first: 3 April"), int(DayOrder::DayFirst));
    d->dayOrder->addItem(tr("month first: March 4"), int(DayOrder::MonthFirst));
    d->dayOrderRow = d->add(tr("03/04/2026 is"), d->dayOrder);

    d->encoding = new QComboBox;
    d->encoding->addItem(tr("as recognised"), QString());
    for (const QString &name : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s, u"windows-1252"_s, u"ISO-8859-1"_s})
        d->encoding->addItem(name, name);
    //: How the letters of a text file are stored: UTF-8, …
    d->add(tr("Encoding"), d->encoding);

    d->fixed = new QLabel(tr("The format says where event, subscriber, time and message id stand."));
    d->fixed->setProperty("tone", u"muted"_s);
    d->grid->addWidget(d->fixed, d->added / 2 + 1, 0, 1, 4);
}

void MappingForm::setPreview(const ingest::LogPreview &preview, const ingest::ImportOptions &options)
{
    d->options = options;
    d->mapping = preview.mapping;
    const bool plain = !preview.columns.isEmpty();
    for (const Private::Row &row : d->columnRows)
        row.setVisible(plain);
    d->fixed->setVisible(!plain);
    for (const auto &[field, box] : d->columns) {
        const QSignalBlocker quiet(box);
        box->clear();
        //: In place of a column's name: a part that is read from no column
        box->addItem(tr("not used"), QString());
        for (const QString &column : preview.columns)
            box->addItem(column, column);
        box->setCurrentIndex(std::max(0, box->findData(preview.mapping.value(field))));
        box->setProperty("invalid", field == Field::Time && preview.needsTimeColumn);
        box->style()->polish(box);
    }
    d->eventNameRow.setVisible(plain && !preview.mapping.contains(Field::Event));
    if (!d->eventName->hasFocus() || !d->eventName->isModified())
        d->eventName->setText(preview.eventName);
    d->zoneRow.setVisible(preview.hasZonelessTimes);
    d->zone->setCurrentText(QString::fromUtf8(options.zone.isEmpty() ? QByteArray("UTC") : options.zone));
    d->dayOrderRow.setVisible(preview.needsDayOrder || options.dayOrder != DayOrder::Recognised);
    d->dayOrder->setCurrentIndex(d->dayOrder->findData(int(options.dayOrder)));
    d->dayOrder->setProperty("invalid", preview.needsDayOrder);
    d->dayOrder->style()->polish(d->dayOrder);
    d->encoding->setCurrentIndex(std::max(0, d->encoding->findData(options.encoding)));
}

const ingest::ImportOptions &MappingForm::options() const
{
    return d->options;
}

void MappingForm::chooseColumns()
{
    ingest::Mapping mapping;
    for (const auto &[field, box] : d->columns) {
        if (const QString column = box->currentData().toString(); !column.isEmpty())
            mapping.insert(field, column);
    }
    if (mapping == d->mapping)
        return;
    d->mapping = mapping;
    d->options.mapping = mapping;
    Q_EMIT optionsChanged();
}

} // namespace eventdesk
