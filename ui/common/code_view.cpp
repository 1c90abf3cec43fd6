// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/code_view.h"

#include "ui/common/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr qsizetype largestHighlighted = 256 * 1024;

// One for the process: reading the definitions costs some milliseconds and megabytes.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository instance;
    return instance;
}

KSyntaxHighlighting::Definition definitionOf(const QString &name)
{
    // The library knows PHP as part of a page, from its opening tag on, and calls it so.
    return repository().definitionForName(name == "PHP"_L1 ? u"PHP (HTML)"_s : name);
}

} // namespace

struct CodeView::Private
{
    KSyntaxHighlighting::SyntaxHighlighter *highlighter = nullptr;
    bool dark = false;
};

CodeView::CodeView(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , d(std::make_unique<Private>())
{
    setAccessibleName(accessibleName);
    setProperty("code", true);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setFont(theme::monospaceFont());
    setLayoutDirection(Qt::LeftToRight); // code is, also among right-to-left text
}

CodeView::~CodeView() = default;

void CodeView::setCode(const QString &text, const QString &definitionName)
{
    const bool small = text.size() <= largestHighlighted;
    if (small && !d->highlighter) {
        d->highlighter = new KSyntaxHighlighting::SyntaxHighlighter(document());
        applyTheme();
    }
    if (d->highlighter)
        d->highlighter->setDefinition(small ? definitionOf(definitionName) : KSyntaxHighlighting::Definition());
    setPlainText(text);
}

bool CodeView::isHighlighted() const
{
    return d->highlighter && d->highlighter->definition().isValid();
}

bool CodeView::knowsDefinition(const QString &definitionName)
{
    return definitionOf(definitionName).isValid();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && d && d->highlighter && d->dark != theme::isDark()) {
        applyTheme();
        d->highlighter->rehighlight();
    }
}

void CodeView::applyTheme()
{
    d->dark = theme::isDark();
    d->highlighter->setTheme(repository().defaultTheme(d->dark ? KSyntaxHighlighting::Repository::DarkTheme
                                                               : KSyntaxHighlighting::Repository::LightTheme));
}

} // namespace eventdesk
