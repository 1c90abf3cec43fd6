// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/condition.h"

#include "models/core/json_text.h"

#include <QJsonArray>

namespace eventdesk {

namespace {

void writeValue(json::Writer &writer, const QJsonValue &value)
{
    if (value.isString()) {
        writer.value(value.toString());
    } else if (value.isArray()) {
        writer.beginArray();
        for (const QJsonValue &item : value.toArray())
            writeValue(writer, item);
        writer.endArray();
    } else if (value.isDouble()) {
        const qint64 integer = value.toInteger(0);
        if (integer != 0 || value.toInteger(1) == 0)
            writer.value(integer);
        else
            writer.value(value.toDouble());
    } else if (value.isBool()) {
        writer.value(value.toBool());
    } else {
        writer.null();
    }
}

void write(json::Writer &writer, const Condition &condition)
{
    writer.beginObject();
    switch (condition.kind) {
    case Condition::Kind::All:
    case Condition::Kind::Any:
        writer.key(condition.kind == Condition::Kind::All ? "all" : "any").beginArray();
        for (const Condition &child : condition.children)
            write(writer, child);
        writer.endArray();
        break;
    case Condition::Kind::Not:
        writer.key("not");
        write(writer, condition.children.value(0));
        break;
    case Condition::Kind::Test:
        writer.key("parameter").value(condition.parameter.toString());
        writer.key("operator").value(operatorName(condition.op));
        if (condition.op == Operator::SomeItem) {
            writer.key("value");
            write(writer, condition.children.value(0));
        } else if (!condition.value.isUndefined()) {
            writer.key("value");
            const QByteArray &written = condition.written;
            if (written.isEmpty())
                writeValue(writer, condition.value);
            else
                writer.raw(std::string_view(written.constData(), size_t(written.size())));
        }
        if (condition.matchCase)
            writer.key("match_case").value(true);
        if (!condition.zone.isEmpty())
            writer.key("zone").value(QString::fromLatin1(condition.zone));
        break;
    }
    writer.endObject();
}

} // namespace

QByteArray conditionToJson(const Condition &condition)
{
    json::Writer writer;
    write(writer, condition);
    return QByteArray::fromStdString(writer.take());
}

} // namespace eventdesk
