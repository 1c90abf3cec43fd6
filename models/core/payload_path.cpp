// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/payload_path.h"

#include "models/core/json_scanner.h"

#include <array>

namespace eventdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto itemName = "$item"_L1;
constexpr std::array besideNames{"$event"_L1,    "$subscriber"_L1, "$time"_L1, "$value"_L1,
                                 "$currency"_L1, "$source"_L1,     itemName};
constexpr qsizetype maxSteps = json::maxDepth;

using Step = PayloadPath::Step;

bool needsQuotes(const QString &key)
{
    if (key.isEmpty() || key.front() == u'$' || key.front().isSpace() || key.back().isSpace())
        return true;
    for (const QChar c : key) {
        if (c == u'.' || c == u'[' || c == u']' || c == u'"' || c == u'\\' || c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

QString quoted(const QString &key)
{
    std::string out;
    json::appendQuoted(out, key.toStdString());
    return QString::fromStdString(out);
}

// Reads steps from left to right; nothing where the text makes no sense.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {
    }

    std::optional<QList<Step>> read()
    {
        QList<Step> steps;
        while (m_at < m_text.size()) {
            const bool bracket = m_text[m_at] == u'[';
            const std::optional<Step> step = bracket ? bracketStep() : bareStep(steps.isEmpty());
            if (!step || steps.size() == maxSteps)
                return std::nullopt;
            steps += *step;
        }
        if (steps.isEmpty())
            return std::nullopt;
        return steps;
    }

private:
    std::optional<Step> bareStep(bool first)
    {
        if (!first && m_text[m_at++] != u'.')
            return std::nullopt;
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'.' && m_text[m_at] != u'[') {
            if (m_text[m_at] == u']' || m_text[m_at] == u'"')
                return std::nullopt;
            ++m_at;
        }
        const QString key = m_text.mid(begin, m_at - begin);
        if (key.isEmpty())
            return std::nullopt;
        return Step{Step::Kind::Key, key, 0};
    }

    std::optional<Step> bracketStep()
    {
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return quotedStep();
        const qsizetype end = m_text.indexOf(u']', m_at);
        if (end < 0)
            return std::nullopt;
        const QString inside = m_text.mid(m_at, end - m_at);
        m_at = end + 1;
        if (inside.isEmpty())
            return Step{Step::Kind::AnyItem, {}, 0};
        bool ok = false;
        const int index = inside.toInt(&ok);
        if (!ok || index < 0 || QString::number(index) != inside)
            return std::nullopt;
        return Step{Step::Kind::Index, {}, index};
    }

    std::optional<Step> quotedStep()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != u'"')
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u']')
            return std::nullopt;
        const std::string text = m_text.mid(begin, m_at + 1 - begin).toStdString();
        m_at += 2;
        if (!json::isValid(text))
            return std::nullopt;
        std::string key;
        json::appendUnescaped(key, std::string_view(text).substr(1, text.size() - 2));
        return Step{Step::Kind::Key, QString::fromStdString(key), 0};
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<PayloadPath> PayloadPath::parse(const QString &text)
{
    PayloadPath path;
    if (text.startsWith(u'$')) {
        if (std::ranges::find(besideNames, text) == besideNames.end())
            return std::nullopt;
        path.m_steps = {Step{Step::Kind::Key, text, 0}};
        path.m_besidePayload = true;
        return path;
    }
    const std::optional<QList<Step>> steps = Reader(text).read();
    if (!steps)
        return std::nullopt;
    path.m_steps = *steps;
    return path;
}

PayloadPath PayloadPath::fromSteps(QList<Step> steps)
{
    PayloadPath path;
    path.m_steps = std::move(steps);
    return path;
}

bool PayloadPath::isItem() const
{
    return m_besidePayload && m_steps.front().key == itemName;
}

QString PayloadPath::toString() const
{
    if (m_besidePayload)
        return m_steps.front().key;
    QString out;
    for (const Step &step : m_steps) {
        switch (step.kind) {
        case Step::Kind::Key:
            if (needsQuotes(step.key))
                out += u'[' + quoted(step.key) + u']';
            else
                out += out.isEmpty() ? step.key : u'.' + step.key;
            break;
        case Step::Kind::Index:
            out += u'[' + QString::number(step.index) + u']';
            break;
        case Step::Kind::AnyItem:
            out += u"[]";
            break;
        }
    }
    return out;
}

} // namespace eventdesk
