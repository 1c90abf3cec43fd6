// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

#include <memory>

namespace eventdesk {

// Code or JSON to be read and copied, highlighted.
class CodeView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CodeView(const QString &accessibleName, QWidget *parent = nullptr);
    ~CodeView() override;

    // definitionName as KSyntaxHighlighting has it: "JSON", "Bash", "JavaScript", "PHP", "Python", "Ruby". A text of
    // more than 256 KB stays plain.
    void setCode(const QString &text, const QString &definitionName);
    bool isHighlighted() const;

    static bool knowsDefinition(const QString &definitionName);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
