// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/connect_dialog.h"

#include "ui/common/code_view.h"
#include "ui/common/theme.h"
#include "ui/events/connect_code.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

QLabel *mutedText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", u"muted"_s);
    return label;
}

} // namespace

ConnectDialog::ConnectDialog(const QString &eventName, QWidget *parent)
    : QDialog(parent)
{
    const QString title = tr("Connect %1").arg(eventName);
    setWindowTitle(title);
    setMinimumWidth(600);
    resize(680, 640);

    auto *heading = new QLabel(title);
    heading->setFont(theme::titleFont());
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *advice =
        mutedText(tr("Give this to your developer. The token is the one of the collector that takes the events in."));
    // What does not work yet is said, not shown as if it did.
    auto *honesty = mutedText(tr("Receiving events is not in this version yet: %1 is where Eventdesk will listen. "
                                 "Until then, events come in with Import a log.")
                                  .arg(collectorAddress()));
    honesty->setProperty("tone", u"warning"_s);

    auto *tabs = new QTabWidget;
    tabs->tabBar()->setAccessibleName(tr("Language of the code"));
    for (const auto &code : connectCodes(eventName, collectorAddress())) {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->setContentsMargins(0, 14, 0, 0);
        auto *view = new CodeView(tr("Code in %1").arg(code.title));
        view->setCode(code.code, code.definition);
        view->setMinimumHeight(220);
        column->addWidget(view);
        tabs->addTab(page, code.title);
    }

    auto *copy = new QPushButton(tr("Copy"));
    copy->setProperty("role", u"primary"_s);
    auto *copied = mutedText({});
    connect(copy, &QPushButton::clicked, this, [tabs, copied] {
        const auto *view = tabs->currentWidget()->findChild<CodeView *>();
        QGuiApplication::clipboard()->setText(view->toPlainText());
        copied->setText(tr("Copied"));
    });
    connect(tabs, &QTabWidget::currentChanged, copied, [copied] { copied->clear(); });
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(copied, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addWidget(advice);
    column->addWidget(honesty);
    column->addWidget(tabs, 1);
    column->addLayout(buttons);
    copy->setDefault(true);
}

} // namespace eventdesk
