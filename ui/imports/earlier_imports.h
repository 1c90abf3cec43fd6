// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/event_store.h"
#include "ui/common/card.h"

#include <QPointer>

#include <memory>

namespace eventdesk {

class Session;

// The imports that the store remembers. The chosen one can be undone and its rejects looked at; what is old can be
// removed from all of them. Hidden while there is none.
class EarlierImports : public Card
{
    Q_OBJECT

public:
    explicit EarlierImports(Session *session, QWidget *parent = nullptr);
    ~EarlierImports() override;

private:
    void showRows();
    int chosenRow() const; // -1: none
    void offer();
    void undo();
    static QCoro::Task<> awaitUndo(QPointer<EarlierImports> self, EventStore *store, ImportId import);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace eventdesk
