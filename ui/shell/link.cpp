// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/place.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr QLatin1StringView scheme = "eventdesk://"_L1;
constexpr qsizetype longestLink = 200'000; // of characters; a condition of some thousand tests

constexpr std::array<std::pair<Page, QLatin1StringView>, 6> pageNames{{
    {Page::CustomEvents, "events"_L1},
    {Page::Event, "event"_L1},
    {Page::Subscribers, "subscribers"_L1},
    {Page::Subscriber, "subscriber"_L1},
    {Page::Import, "import"_L1},
    {Page::Settings, "settings"_L1},
}};

QString said(const char *text)
{
    return QCoreApplication::translate("Link", text);
}

std::unexpected<Error> refuse(const QString &sentence)
{
    return failure(ErrorKind::InvalidInput, sentence);
}

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// Nothing for a percent sign without two hexadecimal digits, and for bytes that are not UTF-8.
std::optional<QString> decoded(QStringView text)
{
    const QByteArray written = text.toUtf8();
    QByteArray bytes;
    bytes.reserve(written.size());
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] != '%') {
            bytes.append(written[i]);
            continue;
        }
        const QByteArray digits = written.mid(i + 1, 2);
        if (digits.size() < 2 || !std::ranges::all_of(digits, [](char c) { return std::isxdigit(uchar(c)) != 0; }))
            return std::nullopt;
        bytes.append(QByteArray::fromHex(digits));
        i += 2;
    }
    QStringDecoder toText(QStringDecoder::Utf8,
                          QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    QString result = toText(bytes);
    if (toText.hasError())
        return std::nullopt;
    return result;
}

Result<LinkKeys> keysFrom(QStringView query)
{
    LinkKeys keys;
    QSet<QString> seen;
    for (const auto part : query.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const auto key = decoded(part.first(qMax<qsizetype>(0, equals)));
        const auto value = decoded(part.sliced(equals + 1));
        if (equals <= 0 || !key || !value)
            return refuse(said(QT_TRANSLATE_NOOP("Link", "The link is not right: “%1” is no setting of a view."))
                              .arg(part.left(60)));
        if (seen.contains(*key))
            return refuse(
                said(QT_TRANSLATE_NOOP("Link", "The link is not right: it sets “%1” twice.")).arg(key->left(60)));
        seen.insert(*key);
        keys.append({*key, *value});
    }
    return keys;
}

Result<Place> placeFrom(Page page, const QString &subject, const LinkKeys &keys)
{
    if (page == Page::Event) {
        auto view = eventViewFromKeys(subject, keys);
        if (!view)
            return std::unexpected(view.error());
        return Place(std::move(*view));
    }
    Place place(page, subject);
    for (const auto &[key, value] : keys) {
        if (key != "search"_L1 || (page != Page::CustomEvents && page != Page::Subscribers))
            return std::unexpected(unknownLinkKey(key));
        place.search = value;
    }
    return place;
}

} // namespace

QString linkTo(const Place &place)
{
    QString link =
        scheme + std::ranges::find(pageNames, place.page, [](const auto &each) { return each.first; })->second;
    if (place.page == Page::Event)
        link += u'/' + encoded(place.event.event);
    else if (place.page == Page::Subscriber)
        link += u'/' + encoded(place.subscriber);
    LinkKeys keys;
    if (place.page == Page::Event)
        keys = linkKeysOf(place.event);
    else if (!place.search.isEmpty())
        keys.append({u"search"_s, place.search});
    QChar before = u'?';
    for (const auto &[key, value] : keys) {
        link += before + encoded(key) + u'=' + encoded(value);
        before = u'&';
    }
    return link;
}

bool looksLikeLink(const QString &text)
{
    return text.startsWith("eventdesk:"_L1, Qt::CaseInsensitive);
}

Result<Place> placeFromLink(const QString &link)
{
    if (!link.startsWith(scheme, Qt::CaseInsensitive))
        return refuse(said(QT_TRANSLATE_NOOP("Link", "This is no link to a view: those start with %1.")).arg(scheme));
    if (link.size() > longestLink)
        return refuse(said(QT_TRANSLATE_NOOP("Link", "The link is too long to be one that Eventdesk has made.")));
    const QStringView rest = QStringView(link).sliced(scheme.size());
    const qsizetype question = rest.indexOf(u'?');
    const QStringView path = question < 0 ? rest : rest.first(question);
    const qsizetype slash = path.indexOf(u'/');
    const QStringView pageName = slash < 0 ? path : path.first(slash);
    const auto page = std::ranges::find_if(pageNames, [&](const auto &each) { return pageName == each.second; });
    if (page == pageNames.end())
        return refuse(said(QT_TRANSLATE_NOOP("Link", "The link leads to “%1”, which this version of Eventdesk does "
                                                     "not have."))
                          .arg(pageName.left(60)));
    const bool wantsSubject = page->first == Page::Event || page->first == Page::Subscriber;
    const QStringView subject = slash < 0 ? QStringView() : path.sliced(slash + 1);
    // A browser may end what looks like a host with a slash.
    const auto name = subject.contains(u'/') || (!wantsSubject && !subject.isEmpty()) ? std::nullopt : decoded(subject);
    if (!name || name->isEmpty() == wantsSubject)
        return refuse(said(QT_TRANSLATE_NOOP("Link", "The link is not right: “%1” does not name one thing to show."))
                          .arg(path.left(60)));
    auto keys = question < 0 ? Result<LinkKeys>() : keysFrom(rest.sliced(question + 1));
    if (!keys)
        return std::unexpected(keys.error());
    return placeFrom(page->first, *name, *keys);
}

} // namespace eventdesk
