// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/command_palette.h"

#include "ui/common/card.h"
#include "ui/common/guarded.h"
#include "ui/common/session.h"
#include "ui/common/theme.h"
#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_items.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/saved_views.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

constexpr int remembered = 40;
constexpr int mostPeople = 8;

} // namespace

struct CommandPalette::Private
{
    Session *session;
    PaletteModel *model = nullptr;
    Card *panel = nullptr;
    QLineEdit *line = nullptr;
    QListView *list = nullptr;
    QLabel *nothing = nullptr;
    QPointer<QWidget> focusBefore;
    QString current; // the key of the row that the person has moved to; empty: the first
    quint64 generation = 0;
    int underWay = 0;
    std::stop_source stopEvents;
    std::stop_source stopPeople;
};

CommandPalette::CommandPalette(Session *session, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(session))
{
    hide();
    build();
    parent->installEventFilter(this);
    connect(d->line, &QLineEdit::textChanged, this, &CommandPalette::wordsChanged);
    connect(d->model, &QAbstractItemModel::modelReset, this, &CommandPalette::rowsChanged);
    connect(d->list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    d->line->installEventFilter(this);
}

CommandPalette::~CommandPalette()
{
    d->stopEvents.request_stop();
    d->stopPeople.request_stop();
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    d->model = new PaletteModel(this);
    d->panel = new Card(this);
    d->line = new QLineEdit;
    //: In the command palette's search line
    d->line->setPlaceholderText(tr("Go to a screen, event or person, or do something"));
    d->line->setAccessibleName(tr("Find anything"));
    d->line->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    d->line->setMinimumHeight(d->line->fontMetrics().height() + 18);
    d->list = new QListView;
    d->list->setAccessibleName(tr("What was found"));
    d->list->setModel(d->model);
    d->list->setItemDelegate(new PaletteDelegate(d->list));
    d->list->setUniformItemSizes(true);
    d->list->setFocusPolicy(Qt::NoFocus);
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->list->setMouseTracking(true);
    connect(d->list, &QListView::entered, d->list, &QListView::setCurrentIndex);
    d->nothing = new QLabel(tr("Nothing has these letters in this order."));
    d->nothing->setProperty("tone", u"muted"_s);
    d->nothing->setAlignment(Qt::AlignCenter);
    d->nothing->hide();
    auto *column = new QVBoxLayout(d->panel);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(d->line);
    column->addWidget(d->nothing, 1);
    column->addWidget(d->list, 1);
}

void CommandPalette::open(const SavedViews &views)
{
    if (!isVisible())
        d->focusBefore = window()->focusWidget();
    d->line->clear();
    d->current.clear();
    d->model->setRecent(QSettings().value("palette/recent"_L1).toStringList());
    d->model->setFound({});
    d->model->setItems(paletteItems(parentWidget(), views));
    place();
    raise();
    show();
    d->line->setFocus();
    d->stopEvents.request_stop();
    d->stopEvents = {};
    ++d->underWay;
    askEvents(this, d->stopEvents.get_token());
}

bool CommandPalette::isSettled() const
{
    return d->underWay == 0;
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    d->stopEvents.request_stop();
    d->stopPeople.request_stop();
    ++d->generation;
    hide();
    if (d->focusBefore)
        d->focusBefore->setFocus();
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = qMin(640, this->width() - 40);
    const int most = qMin(460, this->height() - 80);
    const int rows = qMax(3, d->model->rowCount()) * d->list->itemDelegate()->sizeHint({}, {}).height();
    const int height = qMin(most, d->line->sizeHint().height() + 30 + rows);
    d->panel->setGeometry((this->width() - width) / 2, qMax(30, (this->height() - most) / 5), width, height);
}

void CommandPalette::wordsChanged()
{
    const QString words = d->line->text().trimmed();
    d->current.clear();
    d->stopPeople.request_stop();
    d->stopPeople = {};
    ++d->generation;
    d->model->setFound({});
    d->model->setWords(words);
    if (words.size() < 2 || looksLikeLink(words))
        return;
    ++d->underWay;
    askPeople(this, words, d->generation, d->stopPeople.get_token());
}

// What comes later must not take the row away from under the key.
void CommandPalette::rowsChanged()
{
    const bool any = d->model->rowCount() > 0;
    d->list->setVisible(any);
    d->nothing->setVisible(!any);
    place();
    const int kept = d->current.isEmpty() ? 0 : d->model->rowOf(d->current);
    if (any)
        d->list->setCurrentIndex(d->model->index(qMax(0, kept), 0));
}

void CommandPalette::move(int by)
{
    const int count = d->model->rowCount();
    if (count == 0)
        return;
    const int last = count - 1;
    int row = d->list->currentIndex().row() + by;
    // A single step goes round, a page does not.
    if (qAbs(by) == 1)
        row = (row + count) % count;
    const QModelIndex index = d->model->index(qBound(0, row, last), 0);
    d->list->setCurrentIndex(index);
    d->current = index.data(PaletteModel::KeyRole).toString();
    QAccessibleAnnouncementEvent told(d->line, index.data(Qt::AccessibleTextRole).toString());
    QAccessible::updateAccessibility(&told);
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= d->model->rowCount())
        return;
    const PaletteItem item = d->model->item(row);
    const QString words = d->model->words();
    leave();
    if (item.kind == PaletteItem::Kind::Link) {
        Q_EMIT linkRequested(words);
        return;
    }
    QStringList recent = QSettings().value("palette/recent"_L1).toStringList();
    recent.removeAll(item.key());
    recent.prepend(item.key());
    QSettings().setValue("palette/recent"_L1, recent.mid(0, remembered));
    if (item.place)
        Q_EMIT placeRequested(*item.place);
    else if (item.action)
        item.action->trigger();
}

QCoro::Task<> CommandPalette::askEvents(QPointer<CommandPalette> self, std::stop_token stop)
{
    CatalogueQuery query;
    query.includeArchived = true;
    query.recentDays = 0;
    const auto answer = co_await self->d->session->store()->catalogue(query, stop);
    if (!self)
        co_return;
    --self->d->underWay;
    if (stop.stop_requested())
        co_return;
    if (!answer) {
        logError(answer.error(), "the events for the command palette");
        co_return;
    }
    QList<PaletteItem> events;
    events.reserve(answer->size());
    for (const auto &summary : *answer)
        events.append({.kind = PaletteItem::Kind::Event,
                       .title = summary.event.name,
                       .detail = summary.event.description,
                       .icon = u"events"_s,
                       .place = Place(Page::Event, summary.event.name)});
    self->d->model->setEvents(std::move(events));
}

QCoro::Task<> CommandPalette::askPeople(QPointer<CommandPalette> self, QString words, quint64 generation,
                                        std::stop_token stop)
{
    const SubscriberQuery query{
        .search = std::move(words), .sort = SubscriberSort::Occurrences, .descending = true, .limit = mostPeople};
    const auto answer = co_await self->d->session->store()->subscribers(query, stop);
    if (!self)
        co_return;
    --self->d->underWay;
    if (self->d->generation != generation)
        co_return;
    if (!answer) {
        logError(answer.error(), "the people for the command palette");
        co_return;
    }
    QList<PaletteItem> people;
    for (const auto &row : answer->rows) {
        const Subscriber &person = row.subscriber;
        QStringList others{person.email, person.id, person.phone};
        others.removeAll(QString());
        others.removeAll(person.key());
        people.append({.kind = PaletteItem::Kind::Subscriber,
                       .title = person.key(),
                       .detail = others.join(u" · "_s),
                       .icon = u"user"_s,
                       .place = Place(Page::Subscriber, person.key())});
    }
    self->d->model->setFound(std::move(people));
}

bool CommandPalette::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    return QWidget::event(event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    // The page below may have shortcuts for these keys.
    if (watched == d->line && event->type() == QEvent::ShortcutOverride) {
        constexpr std::array ours{Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter,   Qt::Key_Up,
                                  Qt::Key_Down,   Qt::Key_PageUp, Qt::Key_PageDown};
        if (std::ranges::contains(ours, static_cast<QKeyEvent *>(event)->key())) {
            event->accept();
            return true;
        }
    }
    if (watched == d->line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int page = qMax(1, d->list->viewport()->height() / qMax(1, d->list->sizeHintForRow(0)) - 1);
        switch (key->key()) {
        case Qt::Key_Up:
            move(-1);
            return true;
        case Qt::Key_Down:
            move(1);
            return true;
        case Qt::Key_PageUp:
            move(-qMax(2, page));
            return true;
        case Qt::Key_PageDown:
            move(qMax(2, page));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(d->list->currentIndex().row());
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor veil = theme::colors().shadow;
    veil.setAlpha(theme::isDark() ? 130 : 60);
    painter.fillRect(rect(), veil);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    leave();
}

bool CommandPalette::focusNextPrevChild(bool)
{
    return true;
}

} // namespace eventdesk
