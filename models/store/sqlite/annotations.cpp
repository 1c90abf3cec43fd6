// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlite/annotations.h"

#include "models/store/sqlite/sql_text.h"

#include <QCoreApplication>

namespace eventdesk::sqlite {

namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

bool hasTable(Connection &connection)
{
    return connection.number("SELECT EXISTS(SELECT 1 FROM sqlite_schema WHERE name = 'annotation')") > 0;
}

// Ids are never used again: a change meant for a note that is gone must not meet another.
void makeTable(Connection &connection)
{
    connection.execute("CREATE TABLE IF NOT EXISTS annotation("
                       "id INTEGER PRIMARY KEY AUTOINCREMENT, event TEXT NOT NULL, time INTEGER NOT NULL, "
                       "text TEXT NOT NULL)");
}

Annotation annotationFromRow(const Statement &row)
{
    return {row.integer(0), row.string(1), fromMillis(row.integer(2)), row.string(3)};
}

Annotation kept(Connection &connection, qint64 id)
{
    if (hasTable(connection)) {
        Statement &row = connection.statement("SELECT id, event, time, text FROM annotation WHERE id = ?").with(id);
        if (row.step()) {
            const Annotation annotation = annotationFromRow(row);
            row.reset();
            return annotation;
        }
        row.reset();
    }
    throw Failure{{ErrorKind::NotFound, Store::tr("This note is not there any more."), {}}};
}

} // namespace

QList<Annotation> askAnnotations(Connection &connection, const AnnotationQuery &query)
{
    QList<Annotation> annotations;
    if (!hasTable(connection))
        return annotations;
    SqlText text("SELECT id, event, time, text FROM annotation WHERE (event = ? OR event = '')",
                 {query.event.toStdString()});
    if (query.range.from)
        text.add(" AND time >= ?", {toMillis(*query.range.from)});
    if (query.range.to)
        text.add(" AND time < ?", {toMillis(*query.range.to)});
    text.add(" ORDER BY time, id", {});
    Statement &rows = text.prepare(connection);
    while (rows.step())
        annotations.append(annotationFromRow(rows));
    return annotations;
}

Annotation putAnnotation(Connection &connection, Annotation annotation)
{
    annotation.text = annotation.text.trimmed();
    if (annotation.text.isEmpty() || annotation.text.size() > Annotation::maxText)
        throw Failure{
            {ErrorKind::InvalidInput, Store::tr("A note has 1 to %1 characters.").arg(Annotation::maxText), {}}};
    Transaction transaction(connection, Transaction::Kind::Write);
    if (annotation.id == 0) {
        makeTable(connection);
        connection.run("INSERT INTO annotation(event, time, text) VALUES(?, ?, ?)", annotation.event,
                       toMillis(annotation.time), annotation.text);
        annotation.id = connection.lastRowId();
    } else {
        kept(connection, annotation.id);
        connection.run("UPDATE annotation SET event = ?, time = ?, text = ? WHERE id = ?", annotation.event,
                       toMillis(annotation.time), annotation.text, annotation.id);
    }
    transaction.commit();
    return annotation;
}

Annotation removeAnnotation(Connection &connection, qint64 id)
{
    Transaction transaction(connection, Transaction::Kind::Write);
    const Annotation removed = kept(connection, id);
    connection.run("DELETE FROM annotation WHERE id = ?", id);
    transaction.commit();
    return removed;
}

} // namespace eventdesk::sqlite
