// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/search_field.h"

#include "ui/common/theme.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace eventdesk {

SearchField::SearchField(const QString &placeholder, const QString &accessibleName, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(accessibleName);
    setClearButtonEnabled(true);
    setProperty("searches", true); // by which the shortcut finds it
    addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300ms);
    connect(this, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, &SearchField::searched);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::searched);
}

QString SearchField::take()
{
    m_delay.stop();
    return text().trimmed();
}

} // namespace eventdesk
