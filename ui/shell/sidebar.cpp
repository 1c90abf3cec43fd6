// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sidebar.h"

#include "ui/common/theme.h"
#include "ui/shell/sidebar_entry.h"
#include "ui/shell/store_button.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct Sidebar::Private
{
    StoreButton *store = nullptr;
    QHBoxLayout *tools = nullptr;
    QButtonGroup *group = nullptr;

    SidebarEntry *entry(Page page) const { return static_cast<SidebarEntry *>(group->button(int(page))); }
};

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(qMax(208, fontMetrics().averageCharWidth() * 29));
    d->store = new StoreButton;
    d->group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 12, 9, 12);
    column->setSpacing(2);
    column->addWidget(d->store);
    d->tools = new QHBoxLayout;
    d->tools->setContentsMargins(0, 4, 0, 4);
    d->tools->setSpacing(2);
    column->addLayout(d->tools);
    const auto add = [&](Page page, const QString &icon, const QString &text) {
        auto *entry = new SidebarEntry(icon, text);
        d->group->addButton(entry, int(page));
        column->addWidget(entry);
    };
    add(Page::CustomEvents, u"events"_s, tr("Custom events"));
    add(Page::Subscribers, u"subscribers"_s, tr("Subscribers"));
    column->addSpacing(14);
    //: Heading in the sidebar, over what brings events in
    auto *data = new QLabel(tr("Data"));
    data->setFont(theme::smallFont());
    data->setProperty("tone", u"faint"_s);
    data->setContentsMargins(10, 0, 10, 2);
    column->addWidget(data);
    add(Page::Import, u"import"_s, tr("Import a log"));
    column->addStretch();
    add(Page::Settings, u"settings"_s, tr("Settings"));
    connect(d->group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT requested(Page(id)); });
    setCurrent(Page::CustomEvents);
}

Sidebar::~Sidebar() = default;

void Sidebar::setInfo(const StoreInfo &info)
{
    d->store->setStore(info.name, info.location, info.readOnly);
    d->entry(Page::CustomEvents)->setCount(info.totals.events);
    d->entry(Page::Subscribers)->setCount(info.totals.subscribers);
}

void Sidebar::setCurrent(Page page)
{
    if (page == Page::Event)
        page = Page::CustomEvents;
    else if (page == Page::Subscriber)
        page = Page::Subscribers;
    d->entry(page)->setChecked(true);
}

void Sidebar::setTools(const QList<QAction *> &actions)
{
    for (auto *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setProperty("role", u"flat"_s);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setAccessibleName(action->text());
        d->tools->addWidget(button);
    }
}

StoreButton *Sidebar::storeButton() const
{
    return d->store;
}

} // namespace eventdesk
