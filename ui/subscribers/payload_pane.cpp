// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/subscribers/payload_pane.h"

#include "models/core/json_text.h"
#include "ui/common/code_view.h"
#include "ui/common/formats.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"

#include <KSqueezedTextLabel>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace eventdesk {

struct PayloadPane::Private
{
    Session *session;
    Occurrence occurrence;
    QPushButton *event;
    QLabel *when;
    KSqueezedTextLabel *source;
    CodeView *code;
};

PayloadPane::PayloadPane(Session *session, QWidget *parent)
    : QFrame(parent)
    , d(std::make_unique<Private>())
{
    d->session = session;
    d->event = new QPushButton;
    d->event->setProperty("role", u"link"_s);
    d->event->setFont(theme::monospaceFont());
    d->event->setCursor(Qt::PointingHandCursor);
    d->event->setToolTip(tr("Open the event"));
    d->when = new QLabel;
    d->when->setTextFormat(Qt::PlainText);
    d->when->setProperty("tone", u"muted"_s);
    d->when->setTextInteractionFlags(Qt::TextSelectableByMouse);
    d->source = new KSqueezedTextLabel;
    d->source->setTextElideMode(Qt::ElideMiddle);
    d->source->setTextFormat(Qt::PlainText);
    d->source->setProperty("tone", u"muted"_s);
    d->source->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = new QPushButton(theme::icon(u"copy"_s), tr("Copy JSON"));
    auto *close = new QToolButton;
    close->setIcon(theme::icon(u"close"_s));
    close->setProperty("role", u"flat"_s);
    close->setToolTip(tr("Close the payload"));
    close->setAccessibleName(tr("Close the payload"));
    d->code = new CodeView(tr("Payload"));

    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(d->event);
    top->addWidget(d->when);
    top->addWidget(d->source, 1);
    top->addWidget(copy);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 14);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(d->code, 1);

    connect(d->event, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(d->occurrence.event); });
    connect(close, &QToolButton::clicked, this, &PayloadPane::closeRequested);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(json::pretty(d->occurrence.payload))); });
}

PayloadPane::~PayloadPane() = default;

void PayloadPane::setOccurrence(const Occurrence &occurrence)
{
    d->occurrence = occurrence;
    d->event->setText(occurrence.event);
    d->when->setText(format::longDateTime(occurrence.time, d->session->zone()));
    //: %1 is where an event came from, for example "csv"; %2 its message id
    d->source->setText(tr("from %1 · id %2").arg(occurrence.source, occurrence.messageId));
    d->source->setToolTip(occurrence.messageId);
    d->code->setCode(QString::fromUtf8(json::pretty(occurrence.payload)), u"JSON"_s);
}

} // namespace eventdesk
