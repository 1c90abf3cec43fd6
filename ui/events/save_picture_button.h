// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/chart_picture.h"

#include <QPushButton>

#include <functional>

namespace eventdesk {

class InlineMessage;

// Saves a chart as PNG, SVG, PDF or CSV, copies or prints it. How it went is said in the message.
class SavePictureButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SavePictureButton(InlineMessage *message, QWidget *parent = nullptr);

    void setContent(const ChartContent &content); // enables it
    void save(const QString &path, PictureFormat format, int scale);

private:
    void askForPath(PictureFormat format, int scale);
    void copyPicture();
    void print();

    InlineMessage *m_message;
    ChartContent m_content;
    std::function<void()> m_again; // after a failure
};

} // namespace eventdesk
