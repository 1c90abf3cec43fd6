// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/chart_notes.h"

#include "ui/common/inline_message.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/events/annotation_dialog.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// In a menu an ampersand would be a key to press.
QString inMenu(const QString &text)
{
    constexpr qsizetype longest = 40;
    QString shown = text.size() > longest ? text.left(longest) + u'…' : text;
    return shown.replace(u'&', u"&&"_s);
}

} // namespace

ChartNotes::ChartNotes(Session *session, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_parent(parent)
    , m_data(new AnnotationData(session->store(), this))
    , m_message(new InlineMessage(parent))
{
    connect(m_data, &AnnotationData::changed, this, [this] {
        // The chart is there without them, too.
        if (m_data->state() == AnnotationData::State::Failed)
            m_message->showError(m_data->error());
        Q_EMIT changed();
    });
    connect(m_message, &InlineMessage::actionTriggered, this, [this] {
        if (!m_removed)
            return;
        m_message->hide();
        Annotation annotation = *std::exchange(m_removed, {});
        annotation.id = 0;
        sendBack(this, m_session->store(), std::move(annotation));
    });
}

void ChartNotes::ask(const QString &event, const TimeRange &range)
{
    if (event != m_event) {
        m_data->clear();
        m_message->hide();
    }
    m_event = event;
    m_data->ask({event, range});
}

void ChartNotes::refresh()
{
    m_data->refresh();
}

void ChartNotes::popUpMenu(const Bucket &bucket, const QString &title, QPoint globalPosition)
{
    auto *menu = new QMenu(m_parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"notesMenu"_s);
    //: %1: a day, week, …
    connect(menu->addAction(theme::icon(u"plus"_s), tr("New note at %1 …").arg(inMenu(title))), &QAction::triggered,
            this, [this, bucket] { edit({0, m_event, bucket.start, {}}); });
    for (const Annotation &annotation : annotations()) {
        if (annotation.time < bucket.start || annotation.time >= bucket.end)
            continue;
        menu->addSeparator();
        //: %1: the text of a note
        connect(menu->addAction(tr("Change “%1” …").arg(inMenu(annotation.text))), &QAction::triggered, this,
                [this, annotation] { edit(annotation); });
        //: %1: the text of a note
        connect(menu->addAction(theme::icon(u"trash"_s), tr("Delete “%1”").arg(inMenu(annotation.text))),
                &QAction::triggered, this, [this, annotation] { remove(annotation); });
    }
    menu->popup(globalPosition);
}

void ChartNotes::edit(const Annotation &annotation)
{
    auto *dialog = new AnnotationDialog(m_session, annotation, m_event, m_parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AnnotationDialog::kept, this, &ChartNotes::refresh);
    dialog->open();
}

void ChartNotes::remove(const Annotation &annotation)
{
    sendRemoval(this, m_session->store(), annotation.id);
}

QCoro::Task<> ChartNotes::sendRemoval(QPointer<ChartNotes> self, EventStore *store, qint64 id)
{
    const auto answer = co_await store->removeAnnotation(id);
    if (!self)
        co_return;
    self->refresh();
    if (!answer) {
        self->m_message->showError(answer.error());
        co_return;
    }
    self->m_removed = *answer;
    self->m_message->showPositive(tr("The note is deleted."), tr("Undo"));
}

QCoro::Task<> ChartNotes::sendBack(QPointer<ChartNotes> self, EventStore *store, Annotation annotation)
{
    const auto answer = co_await store->putAnnotation(std::move(annotation));
    if (!self)
        co_return;
    self->refresh();
    if (!answer)
        self->m_message->showError(answer.error());
}

} // namespace eventdesk
