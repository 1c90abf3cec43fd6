// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace eventdesk {

// The top of a page: where it lies, what it is, and what can be done with all of it.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    ~PageHeader() override;

    void setTitle(const QString &title);
    QString title() const;
    void setSubtitle(const QString &subtitle);
    // The page above, as a link over the title; empty: none.
    void setBreadcrumb(const QString &text);
    void setMonospaceTitle(bool monospace);
    // At the right end, after those before it. Takes the widget.
    void addAction(QWidget *widget);

Q_SIGNALS:
    void breadcrumbActivated();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
