// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/payload_view.h"

#include "models/core/json_text.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype largestClickable = 1024 * 1024;

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : CodeView(tr("Payload"), parent)
{
    viewport()->setMouseTracking(true);
    setToolTip(tr("Click a value to filter by it"));
}

void PayloadView::setPayload(const QByteArray &payload)
{
    m_json = json::pretty(payload);
    m_marked.reset();
    setExtraSelections({});
    viewport()->setCursor(Qt::IBeamCursor);
    setCode(QString::fromUtf8(m_json), u"JSON"_s);
}

std::optional<PayloadPlace> PayloadView::placeAt(int position) const
{
    if (m_json.size() > largestClickable)
        return std::nullopt;
    const QString text = QString::fromUtf8(m_json);
    if (position < 0 || position >= text.size())
        return std::nullopt;
    auto place = payloadPlace(m_json, QStringView(text).first(position).toUtf8().size());
    // A list or an object says little by itself: its values do.
    if (!place || place->json == "{" || place->json == "[")
        return std::nullopt;
    return place;
}

std::optional<PayloadPlace> PayloadView::placeUnder(const QPoint &point) const
{
    const QTextCursor cursor = cursorForPosition(point);
    // Beside and below the text the cursor is at its end, too.
    const QRect line = cursorRect(cursor);
    if (point.y() > line.bottom() || point.x() > cursorRect(cursor).right() + fontMetrics().averageCharWidth())
        return std::nullopt;
    // The cursor stands at the nearer side of a character.
    const int position = point.x() < line.left() ? cursor.position() - 1 : cursor.position();
    return placeAt(position);
}

void PayloadView::mark(const std::optional<PayloadPlace> &place)
{
    if (place == m_marked)
        return;
    m_marked = place;
    viewport()->setCursor(place ? Qt::PointingHandCursor : Qt::IBeamCursor);
    QList<QTextEdit::ExtraSelection> selections;
    if (place) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(QString::fromUtf8(m_json.first(place->begin)).size()));
        selection.cursor.setPosition(int(QString::fromUtf8(m_json.first(place->end)).size()), QTextCursor::KeepAnchor);
        selection.format.setFontUnderline(true);
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void PayloadView::mouseMoveEvent(QMouseEvent *event)
{
    CodeView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        mark(placeUnder(event->position().toPoint()));
}

void PayloadView::mouseReleaseEvent(QMouseEvent *event)
{
    CodeView::mouseReleaseEvent(event);
    // Whoever marks text with the mouse wants to copy it.
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const auto place = placeUnder(event->position().toPoint()))
        Q_EMIT valueActivated(place->path, place->json);
}

void PayloadView::leaveEvent(QEvent *event)
{
    CodeView::leaveEvent(event);
    mark({});
}

void PayloadView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        CodeView::keyPressEvent(event);
        return;
    }
    if (const auto place = placeAt(textCursor().position()))
        Q_EMIT valueActivated(place->path, place->json);
}

} // namespace eventdesk
