// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcome_page.h"

#include "ui/common/card.h"
#include "ui/common/inline_message.h"
#include "ui/common/theme.h"
#include "ui/settings/preferences.h"
#include "ui/shell/file_choices.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct WelcomePage::Private
{
    QWidget *choices = nullptr;
    QLabel *busyText = nullptr;
    QProgressBar *bar = nullptr;
    QWidget *busy = nullptr;
    InlineMessage *message = nullptr;
    QWidget *recent = nullptr;
    QVBoxLayout *recentList = nullptr;
};

namespace {

QLabel *text(const QString &words, const QString &tone)
{
    auto *label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", tone);
    return label;
}

QWidget *choice(const QString &words, const QString &explanation, QPushButton *button)
{
    auto *row = new QWidget;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *heading = new QLabel(words);
    heading->setFont(theme::headingFont());
    texts->addWidget(heading);
    texts->addWidget(text(explanation, u"muted"_s));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(20, 14, 20, 14);
    line->setSpacing(20);
    line->addLayout(texts, 1);
    button->setMinimumWidth(120);
    button->setAccessibleDescription(explanation);
    line->addWidget(button, 0, Qt::AlignVCenter);
    return row;
}

QFrame *rule()
{
    auto *line = new QFrame;
    line->setProperty("rule", true);
    return line;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    auto *title = new QLabel(tr("Welcome to Eventdesk"));
    title->setFont(theme::titleFont());
    auto *lead = text(tr("See what subscribers do: every custom event of your site, shop or app, from a log on this "
                         "computer. Nothing leaves it."),
                      u"muted"_s);
    d->message = new InlineMessage;

    auto *openLog = new QPushButton(tr("Open a log …"));
    openLog->setProperty("role", u"primary"_s);
    auto *demo = new QPushButton(tr("Open the demo"));
    auto *create = new QPushButton(tr("New store …"));
    auto *open = new QPushButton(tr("Open a store …"));
    d->choices = new Card;
    auto *list = new QVBoxLayout(d->choices);
    list->setContentsMargins(1, 1, 1, 1);
    list->setSpacing(0);
    list->addWidget(choice(tr("A log that you have"),
                           tr("An export of Segment, RudderStack or Customer.io, a CSV or JSON file, packed or not. "
                              "It can be dropped here, too."),
                           openLog));
    list->addWidget(rule());
    list->addWidget(choice(tr("The demo store"),
                           tr("A made-up shop with a year of about 100,000 events, to click through."), demo));
    list->addWidget(rule());
    list->addWidget(choice(tr("A new store"), tr("An empty file that will keep your events."), create));
    list->addWidget(rule());
    list->addWidget(choice(tr("A store that you have"), tr("A file that Eventdesk has made before."), open));

    d->busy = new QWidget;
    d->bar = new QProgressBar;
    d->bar->setTextVisible(false);
    d->bar->setAccessibleName(tr("Opening"));
    d->busyText = text({}, u"muted"_s);
    auto *busyColumn = new QVBoxLayout(d->busy);
    busyColumn->setContentsMargins(0, 0, 0, 0);
    busyColumn->addWidget(d->busyText);
    busyColumn->addWidget(d->bar);
    d->busy->hide();

    d->recent = new QWidget;
    d->recentList = new QVBoxLayout(d->recent);
    d->recentList->setContentsMargins(0, 0, 0, 0);
    d->recentList->setSpacing(2);

    auto *content = new QWidget;
    content->setFixedWidth(640);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(lead);
    column->addSpacing(6);
    column->addWidget(d->message);
    column->addWidget(d->choices);
    column->addWidget(d->busy);
    column->addSpacing(6);
    column->addWidget(d->recent);
    // Not by an alignment: under one, wrapped texts do not get the height that they need.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(content);
    middle->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);

    connect(openLog, &QPushButton::clicked, this, [this] {
        file_choices::chooseLogs(this, this, [this](QStringList paths) { Q_EMIT logsRequested(paths); });
    });
    connect(demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(create, &QPushButton::clicked, this, [this] {
        file_choices::chooseNewStore(this, this, [this](QString path) { Q_EMIT newStoreRequested(path); });
    });
    connect(open, &QPushButton::clicked, this,
            [this] { file_choices::chooseStore(this, this, [this](QString path) { Q_EMIT storeRequested(path); }); });
    refreshRecent();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setBusy(const QString &what, std::optional<double> done)
{
    if (!what.isEmpty())
        d->message->hide();
    d->busyText->setText(what);
    d->bar->setRange(0, done ? 100 : 0); // 0: it only moves
    d->bar->setValue(int(done.value_or(0) * 100));
    d->busy->setVisible(!what.isEmpty());
    d->choices->setEnabled(what.isEmpty());
    d->recent->setEnabled(what.isEmpty());
}

void WelcomePage::showError(const Error &error)
{
    setBusy({});
    d->message->showError(error);
}

void WelcomePage::refreshRecent()
{
    while (auto *item = d->recentList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList paths = preferences::recentStores();
    d->recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    d->recentList->addWidget(text(tr("Recent stores"), u"muted"_s));
    for (const auto &path : paths) {
        //: A store's name and the folder it lies in
        auto *link = new QPushButton(
            tr("%1  —  %2").arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).path())));
        link->setProperty("role", u"link"_s);
        link->setCursor(Qt::PointingHandCursor);
        link->setToolTip(QDir::toNativeSeparators(path));
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT storeRequested(path); });
        d->recentList->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace eventdesk
