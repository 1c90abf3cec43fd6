// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QWidget>

#include <memory>

namespace eventdesk {

// Shows a piece of content, or why it is not there: exactly one of the states.
class StateView : public QWidget
{
    Q_OBJECT

public:
    enum class State { Content, Loading, Empty, Filtered, Failed };

    // Takes the content. Starts in State::Loading.
    explicit StateView(QWidget *content, QWidget *parent = nullptr);
    ~StateView() override;

    State state() const;
    QWidget *content() const;

    void showContent();
    // What was seen stays for 150 ms more, so that a quick answer does not flicker.
    void showLoading();
    // Nothing there yet: what to do next, with the button for it (none where actionText is empty).
    void showEmpty(const QString &icon, const QString &title, const QString &text, const QString &actionText = {});
    // Something there, but the filter leaves nothing; offers to clear it.
    void showFiltered(const QString &text);
    // The same, of conditions alone; offers to clear those.
    void showNoneUnderConditions();
    // A cancelled question is not shown as a failure.
    void showFailed(const Error &error);

Q_SIGNALS:
    void actionTriggered(); // of the empty state
    void clearRequested();
    void retryRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
