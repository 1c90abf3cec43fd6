// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings_page.h"

#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/page_header.h"
#include "ui/common/segmented_control.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/settings/preferences.h"
#include "ui/settings/zone_picker.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct SettingsPage::Private
{
    Session *session;
    InlineMessage *message = nullptr;
    QLineEdit *name = nullptr;
    ZonePicker *zone = nullptr;
    QComboBox *weekStart = nullptr;
    SegmentedControl *appearance = nullptr;
    int generation = 0;
};

namespace {

QLabel *muted(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::smallFont());
    label->setProperty("tone", u"muted"_s);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFormLayout *formIn(Card *card, const QString &title, const QString &text)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(4);
    auto *heading = new QLabel(title);
    heading->setFont(theme::headingFont());
    column->addWidget(heading);
    column->addWidget(muted(text));
    column->addSpacing(12);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column->addLayout(form);
    return form;
}

// The label stands beside the middle of its field, also where the field is higher than a line.
void addField(QFormLayout *form, const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setMinimumHeight(field->sizeHint().height());
    form->addRow(label, field);
}

} // namespace

SettingsPage::SettingsPage(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    auto *header = new PageHeader;
    header->setTitle(tr("Settings"));
    d->message = new InlineMessage;
    auto *cards = new QWidget;
    cards->setProperty("scrolled", true);
    cards->setMaximumWidth(760);
    auto *stack = new QVBoxLayout(cards);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(16);
    stack->addWidget(buildStoreCard());
    stack->addWidget(buildPersonCard());
    stack->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(cards);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(14);
    column->addWidget(header);
    column->addWidget(d->message);
    column->addWidget(area, 1);
    connect(session, &Session::settingsChanged, this, &SettingsPage::showSettings);
    showSettings();
}

SettingsPage::~SettingsPage()
{
    // A field that has the focus says that it is finished when it goes, which is after this.
    d->name->disconnect(this);
    d->zone->disconnect(this);
}

QWidget *SettingsPage::buildStoreCard()
{
    auto *card = new Card;
    auto *form =
        formIn(card, tr("This store"), tr("Kept in the store; whoever opens it sees the same days and weeks."));
    d->name = new QLineEdit;
    d->name->setMinimumWidth(320);
    d->name->setMaxLength(100);
    d->name->setAccessibleName(tr("Name of the store"));
    connect(d->name, &QLineEdit::editingFinished, this, &SettingsPage::save);
    addField(form, tr("Name"), d->name);

    d->zone = new ZonePicker;
    d->zone->setMinimumWidth(320);
    d->zone->setAccessibleName(tr("Time zone"));
    connect(d->zone, &ZonePicker::zoneChosen, this, &SettingsPage::save);
    addField(form, tr("Time zone"), d->zone);
    form->addRow(QString(), muted(tr("Days, hours and charts are cut by this clock. Type a part of a city's name.")));

    d->weekStart = new QComboBox;
    d->weekStart->setAccessibleName(tr("First day of the week"));
    for (const auto day : {Qt::Monday, Qt::Saturday, Qt::Sunday})
        d->weekStart->addItem(QLocale().standaloneDayName(day), int(day));
    connect(d->weekStart, &QComboBox::activated, this, &SettingsPage::save);
    addField(form, tr("First day of the week"), d->weekStart);
    return card;
}

QWidget *SettingsPage::buildPersonCard()
{
    auto *card = new Card;
    auto *form = formIn(card, tr("On this computer"), tr("Only for you; not part of the store."));
    d->appearance = new SegmentedControl(tr("Appearance"));
    d->appearance->addOption(tr("System", "appearance"), int(theme::Appearance::System));
    d->appearance->addOption(tr("Light", "appearance"), int(theme::Appearance::Light));
    d->appearance->addOption(tr("Dark", "appearance"), int(theme::Appearance::Dark));
    connect(d->appearance, &SegmentedControl::currentChanged, this, [](const QVariant &data) {
        const auto chosen = theme::Appearance(data.toInt());
        preferences::setAppearance(chosen);
        theme::apply(*qApp, chosen);
    });
    addField(form, tr("Appearance"), d->appearance);
    return card;
}

void SettingsPage::showSettings()
{
    const StoreSettings &settings = d->session->settings();
    d->name->setText(settings.name);
    d->zone->setZone(settings.zone);
    if (d->weekStart->findData(int(settings.weekStart)) < 0)
        d->weekStart->addItem(QLocale().standaloneDayName(settings.weekStart), int(settings.weekStart));
    d->weekStart->setCurrentIndex(d->weekStart->findData(int(settings.weekStart)));
    d->appearance->setCurrentData(int(theme::appearance()));
}

void SettingsPage::save()
{
    send(this, ++d->generation);
}

QCoro::Task<> SettingsPage::send(QPointer<SettingsPage> self, int generation)
{
    StoreSettings wanted = self->d->session->settings();
    wanted.name = self->d->name->text().trimmed();
    wanted.zone = self->d->zone->zone();
    wanted.weekStart = Qt::DayOfWeek(self->d->weekStart->currentData().toInt());
    if (wanted == self->d->session->settings())
        co_return;
    const auto answer = co_await self->d->session->store()->setSettings(wanted);
    if (!self || self->d->generation != generation)
        co_return;
    if (answer) {
        self->d->message->hide();
        self->d->session->adopt(*answer);
    } else {
        self->d->message->showError(answer.error());
        self->showSettings();
    }
}

} // namespace eventdesk
