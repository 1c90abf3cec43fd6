// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/condition_chip.h"

#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int padding = 9;
constexpr int crossWidth = 22;
constexpr int widest = 420;
constexpr qsizetype longestHint = 1000;

QFont parameterFont()
{
    QFont font = theme::monospaceFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString onOneLine(QString text, qsizetype longest)
{
    if (text.size() > longest) {
        const qsizetype kept = longest / 2;
        text = text.left(kept) + u'…' + text.right(kept);
    }
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode()); // ␀, ␊
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

ConditionChip::ConditionChip(const Condition &condition, QWidget *parent)
    : QAbstractButton(parent)
    , m_remove(new QToolButton(this))
{
    const QString sentence = conditionSentence(condition);
    const QString parameter = condition.kind == Condition::Kind::Test ? condition.parameter.toString() : QString();
    if (!parameter.isEmpty() && sentence.startsWith(parameter + u' ')) {
        m_parameter = onOneLine(parameter, 40);
        m_rest = onOneLine(sentence.mid(parameter.size() + 1));
    } else {
        m_rest = onOneLine(sentence);
    }
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    //: %1 is a condition. Said by a screen reader
    setAccessibleName(tr("Condition: %1").arg(onOneLine(sentence, longestHint)));
    setToolTip(onOneLine(sentence, longestHint));
    m_remove->setIcon(theme::icon(u"close"_s));
    m_remove->setIconSize({12, 12});
    m_remove->setProperty("cross", true);
    m_remove->setFocusPolicy(Qt::NoFocus);
    m_remove->setCursor(Qt::ArrowCursor);
    m_remove->setToolTip(tr("Take this condition away"));
    m_remove->setAccessibleName(m_remove->toolTip());
    connect(m_remove, &QToolButton::clicked, this, &ConditionChip::removeRequested);
}

int ConditionChip::textWidth() const
{
    const int rest = QFontMetrics(font()).horizontalAdvance(m_rest);
    if (m_parameter.isEmpty())
        return rest;
    return QFontMetrics(parameterFont()).horizontalAdvance(m_parameter + u' ') + rest;
}

QSize ConditionChip::sizeHint() const
{
    return {std::min(textWidth() + padding + crossWidth + 4, widest), fontMetrics().height() + 9};
}

QSize ConditionChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 120), sizeHint().height()};
}

void ConditionChip::resizeEvent(QResizeEvent *)
{
    const QRect cross(width() - crossWidth - 1, 1, crossWidth, height() - 2);
    m_remove->setGeometry(QStyle::visualRect(layoutDirection(), rect(), cross));
}

void ConditionChip::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? colors.accent : colors.border);
    painter.setBrush(underMouse() ? colors.sunken : colors.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(colors.text);
    int left = padding;
    const int right = width() - crossWidth;
    const auto draw = [&](const QFont &font, const QString &text, int atMost, Qt::TextElideMode mode) {
        painter.setFont(font);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, mode, atMost);
        const QRect place(left, 0, metrics.horizontalAdvance(shown) + 1, height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), int(Qt::AlignVCenter), shown);
        left += place.width();
    };
    if (!m_parameter.isEmpty()) {
        draw(parameterFont(), m_parameter, (right - left) * 3 / 5, Qt::ElideMiddle);
        left += QFontMetrics(font()).horizontalAdvance(u' ') + 2;
    }
    draw(font(), m_rest, right - left, Qt::ElideRight);
}

void ConditionChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace eventdesk
