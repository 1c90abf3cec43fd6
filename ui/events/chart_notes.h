// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/annotation_data.h"

#include <QObject>

namespace eventdesk {

class InlineMessage;
class Session;

// The notes on the chart of one event: reads them, and offers to write, change and delete them. What goes wrong, and
// that a deleted one can come back, is said in message(), which the screen puts into its layout.
class ChartNotes : public QObject
{
    Q_OBJECT

public:
    ChartNotes(Session *session, QWidget *parent); // the parent of its dialogs

    InlineMessage *message() const { return m_message; }

    void ask(const QString &event, const TimeRange &range);
    void refresh();
    const QList<Annotation> &annotations() const { return m_data->annotations(); }

    // What can be done at a bucket, called by `title`.
    void popUpMenu(const Bucket &bucket, const QString &title, QPoint globalPosition);
    void edit(const Annotation &annotation); // one without an id is new
    void remove(const Annotation &annotation);

Q_SIGNALS:
    void changed();

private:
    static QCoro::Task<> sendRemoval(QPointer<ChartNotes> self, EventStore *store, qint64 id);
    static QCoro::Task<> sendBack(QPointer<ChartNotes> self, EventStore *store, Annotation annotation);

    Session *m_session;
    QWidget *m_parent;
    AnnotationData *m_data;
    QString m_event;
    InlineMessage *m_message;
    std::optional<Annotation> m_removed; // to be brought back
};

} // namespace eventdesk
