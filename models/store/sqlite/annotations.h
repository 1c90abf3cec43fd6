// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/annotation.h"
#include "models/store/sqlite/connection.h"

#include <QList>

// The notes on charts. Their table came after the version of the schema: a store without it has none, it is made with
// the first note, and programs that do not know it pass it over. They throw Failure.
namespace eventdesk::sqlite {

QList<Annotation> askAnnotations(Connection &connection, const AnnotationQuery &query);
Annotation putAnnotation(Connection &connection, Annotation annotation);
Annotation removeAnnotation(Connection &connection, qint64 id);

} // namespace eventdesk::sqlite
