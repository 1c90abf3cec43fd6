// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/page_header.h"

#include "ui/common/theme.h"

#include <KSqueezedTextLabel>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct PageHeader::Private
{
    QPushButton *breadcrumb = nullptr;
    QLabel *title = nullptr;
    KSqueezedTextLabel *subtitle = nullptr;
    QHBoxLayout *actions = nullptr;
};

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->breadcrumb = new QPushButton;
    d->breadcrumb->setProperty("role", u"link"_s);
    d->breadcrumb->setCursor(Qt::PointingHandCursor);
    d->breadcrumb->hide();
    connect(d->breadcrumb, &QPushButton::clicked, this, &PageHeader::breadcrumbActivated);
    d->title = new QLabel;
    d->title->setFont(theme::titleFont());
    d->title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->title->setTextFormat(Qt::PlainText);
    d->subtitle = new KSqueezedTextLabel;
    d->subtitle->setTextElideMode(Qt::ElideRight);
    d->subtitle->setProperty("tone", u"muted"_s);
    d->subtitle->setTextFormat(Qt::PlainText);
    d->subtitle->hide();
    d->actions = new QHBoxLayout;
    d->actions->setSpacing(10);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(3);
    texts->addWidget(d->title, 0, Qt::AlignLeading);
    texts->addWidget(d->subtitle, 0, Qt::AlignLeading);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addLayout(texts, 1);
    row->addLayout(d->actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(d->breadcrumb, 0, Qt::AlignLeft);
    column->addLayout(row);
}

PageHeader::~PageHeader() = default;

void PageHeader::setTitle(const QString &title)
{
    d->title->setText(title);
}

QString PageHeader::title() const
{
    return d->title->text();
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    d->subtitle->setText(subtitle);
    d->subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::setBreadcrumb(const QString &text)
{
    //: The way to the page above: its name and a mark that leads on
    d->breadcrumb->setText(tr("%1 ›").arg(text));
    d->breadcrumb->setAccessibleName(tr("Back to %1").arg(text));
    d->breadcrumb->setVisible(!text.isEmpty());
}

void PageHeader::setMonospaceTitle(bool monospace)
{
    QFont font = theme::titleFont();
    if (monospace)
        font.setFamily(theme::monospaceFont().family());
    d->title->setFont(font);
}

void PageHeader::addAction(QWidget *widget)
{
    d->actions->addWidget(widget);
}

} // namespace eventdesk
