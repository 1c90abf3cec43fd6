// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/payload_summary.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype shownValue = 80;
constexpr int deepestShown = 2;

// Walks over JSON text without building anything: most of a payload is not shown. Ends at the first fault.
class Walker
{
public:
    Walker(QByteArrayView json, int most)
        : m_json(json)
        , m_most(most)
    {
    }

    QList<PayloadPart> walk()
    {
        if (peek() == '{')
            object({}, 1);
        return std::move(m_parts);
    }

private:
    char peek()
    {
        while (m_at < m_json.size() &&
               (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\t' || m_json[m_at] == '\r'))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    bool full() const { return m_parts.size() >= m_most || m_fault; }

    QByteArrayView text() // with its quotes
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_json.size()) {
            m_fault = true;
            return {};
        }
        ++m_at;
        return m_json.sliced(start, m_at - start);
    }

    static QString unquoted(QByteArrayView text)
    {
        const QByteArrayView inner = text.sliced(1, text.size() - 2);
        if (!inner.contains('\\'))
            return QString::fromUtf8(inner);
        return QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().first().toString();
    }

    QByteArrayView word() // a number, true, false, null
    {
        const qsizetype start = m_at;
        while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
            ++m_at;
        m_fault |= m_at == start;
        return m_json.sliced(start, m_at - start);
    }

    // Answers how many members there were.
    qsizetype skipNested()
    {
        qsizetype members = 0;
        int depth = 0;
        bool empty = true;
        do {
            const char next = peek();
            if (next == '{' || next == '[') {
                empty &= depth == 0;
                ++depth;
                ++m_at;
            } else if (next == '}' || next == ']') {
                --depth;
                ++m_at;
            } else if (next == ',' || next == ':') {
                members += depth == 1 && next == ',' ? 1 : 0;
                ++m_at;
            } else if (next == '"') {
                empty = false;
                text();
            } else {
                empty = false;
                word();
            }
        } while (depth > 0 && !m_fault);
        return empty ? 0 : members + 1;
    }

    void add(const QString &path, QString value)
    {
        value = value.simplified();
        if (value.isEmpty())
            return;
        if (value.size() > shownValue)
            value = value.first(shownValue - 1) + u'…';
        m_parts.append({path, value});
    }

    void value(const QString &path, int depth)
    {
        switch (peek()) {
        case '"':
            if (const QByteArrayView found = text(); !m_fault)
                add(path, unquoted(found));
            break;
        case '{':
            if (depth < deepestShown)
                object(path + u'.', depth + 1);
            else
                skipNested();
            break;
        case '[':
            if (const qsizetype items = skipNested(); items > 0 && !m_fault)
                add(path, u"[%1]"_s.arg(items));
            break;
        default:
            if (const QByteArrayView found = word(); found != "null")
                add(path, QString::fromUtf8(found));
        }
    }

    void object(const QString &prefix, int depth)
    {
        ++m_at;
        while (!full() && peek() == '"') {
            const QByteArrayView key = text();
            if (m_fault || peek() != ':')
                return;
            ++m_at;
            value(prefix + unquoted(key), depth);
            if (peek() != ',')
                break;
            ++m_at;
        }
        if (peek() == '}')
            ++m_at;
        else
            m_fault |= !full();
    }

    QByteArrayView m_json;
    int m_most;
    qsizetype m_at = 0;
    bool m_fault = false;
    QList<PayloadPart> m_parts;
};

} // namespace

QList<PayloadPart> payloadParts(QByteArrayView payload, int most)
{
    return Walker(payload, most).walk();
}

QString payloadSummary(QByteArrayView payload, int most)
{
    QStringList parts;
    for (const PayloadPart &part : payloadParts(payload, most))
        parts.append(part.path + u' ' + part.value);
    return parts.join(u" · "_s);
}

} // namespace eventdesk
