// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/payload_place.h"
#include "ui/common/code_view.h"

namespace eventdesk {

// A payload to read, of which each value can be clicked (or chosen with Enter where the text cursor is).
class PayloadView : public CodeView
{
    Q_OBJECT

public:
    explicit PayloadView(QWidget *parent = nullptr);

    void setPayload(const QByteArray &payload);
    // What stands at a place of the shown text; an empty list or object as well.
    std::optional<PayloadPlace> placeAt(int position) const;

Q_SIGNALS:
    void valueActivated(const QString &path, const QByteArray &json);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<PayloadPlace> placeUnder(const QPoint &point) const;
    void mark(const std::optional<PayloadPlace> &place);

    QByteArray m_json;
    std::optional<PayloadPlace> m_marked;
};

} // namespace eventdesk
