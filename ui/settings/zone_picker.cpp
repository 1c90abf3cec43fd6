// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/zone_picker.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace eventdesk {

ZonePicker::ZonePicker(QWidget *parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    //: %1 is the name of the system's time zone, as Europe/Vilnius
    addItem(tr("This computer's (%1)").arg(QString::fromUtf8(QTimeZone::systemTimeZoneId())), QByteArray());
    const auto ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids) {
        // Etc/…, EST5EDT and the like are aliases that mislead (Etc/GMT+3 is three hours west).
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
            addItem(QString::fromUtf8(id), id);
    }
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    lineEdit()->setAccessibleName(tr("Time zone"));
    lineEdit()->setClearButtonEnabled(false);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT zoneChosen(zone()); });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZonePicker::takeTyped);
}

ZonePicker::~ZonePicker()
{
    lineEdit()->disconnect(this); // it tells that it is finished when it goes, too
}

QByteArray ZonePicker::zone() const
{
    return currentData().toByteArray();
}

void ZonePicker::setZone(const QByteArray &zone)
{
    int at = zone.isEmpty() ? 0 : findData(zone);
    if (at < 0 && QTimeZone(zone).isValid()) {
        addItem(QString::fromUtf8(zone), zone);
        at = count() - 1;
    }
    setCurrentIndex(qMax(0, at));
}

// "vilnius" is enough where one zone has it; what names none goes back to the one that holds.
void ZonePicker::takeTyped()
{
    const QString typed = currentText().trimmed();
    if (typed == itemText(currentIndex()))
        return;
    int found = findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty())
        found = findText(QString(typed).replace(u' ', u'_'), Qt::MatchContains);
    if (found < 0 || typed.isEmpty()) {
        setEditText(itemText(currentIndex()));
        return;
    }
    setCurrentIndex(found);
    setEditText(itemText(found));
    Q_EMIT zoneChosen(zone());
}

} // namespace eventdesk
