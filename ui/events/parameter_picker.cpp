// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/parameter_picker.h"

#include "models/core/payload_path.h"
#include "ui/common/formats.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

bool suits(const ParameterStats &parameter, ParameterPicker::Kind kind)
{
    const auto seen = [&parameter](const QString &type) { return parameter.types.value(type) > 0; };
    if (kind == ParameterPicker::Kind::Numbers)
        return seen(u"number"_s);
    return seen(u"number"_s) || seen(u"text"_s) || seen(u"true-false"_s);
}

} // namespace

ParameterPicker::ParameterPicker(ParameterData *data, Kind kind, const QString &current, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_data(data)
    , m_kind(kind)
    , m_current(current)
    , m_filter(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_state(new QLabel)
    , m_retry(new QPushButton(tr("Try again")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    m_filter->setPlaceholderText(kind == Kind::Numbers ? tr("A number in the payload") : tr("A value in the payload"));
    m_filter->setAccessibleName(tr("Find a parameter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list->setAccessibleName(tr("Parameters"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_list->setColumnWidth(1, 70);
    m_state->setProperty("tone", u"muted"_s);
    m_state->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_state);
    column->addWidget(m_retry, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    resize(340, 320);
    connect(m_filter, &QLineEdit::textChanged, this, &ParameterPicker::fill);
    connect(m_filter, &QLineEdit::returnPressed, this, &ParameterPicker::pickCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &ParameterPicker::pickCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &ParameterPicker::pickCurrent);
    connect(m_retry, &QPushButton::clicked, m_data, &ParameterData::askAgain);
    connect(m_data, &ParameterData::changed, this, &ParameterPicker::fill);
    fill();
}

void ParameterPicker::popUp(QWidget *under)
{
    QPoint place = under->mapToGlobal(QPoint(0, under->height() + 4));
    if (const QScreen *screen = under->screen()) {
        const QRect available = screen->availableGeometry();
        place.setX(std::clamp(place.x(), available.left(), std::max(available.left(), available.right() - width())));
        place.setY(std::clamp(place.y(), available.top(), std::max(available.top(), available.bottom() - height())));
    }
    move(place);
    show();
    m_filter->setFocus();
}

void ParameterPicker::fill()
{
    const bool ready = m_data->state() == ParameterData::State::Ready;
    const bool failed = m_data->state() == ParameterData::State::Failed;
    const QString sought = m_filter->text().trimmed();
    m_list->clear();
    bool exact = false;
    for (const ParameterStats &parameter : m_data->parameters()) {
        if (!ready || !suits(parameter, m_kind) || !parameter.path.contains(sought, Qt::CaseInsensitive))
            continue;
        exact = exact || parameter.path == sought;
        const double share = double(parameter.present) / double(std::max<qint64>(m_data->occurrences(), 1));
        auto *item = new QTreeWidgetItem(m_list, {parameter.path, format::percent(share)});
        item->setData(0, Qt::UserRole, parameter.path);
        item->setToolTip(0, parameter.path.left(500));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        if (parameter.path == m_current)
            m_list->setCurrentItem(item);
    }
    if (!sought.isEmpty() && !exact && PayloadPath::parse(sought)) {
        //: A parameter that was typed in, though it was not seen
        auto *item = new QTreeWidgetItem(m_list, {tr("Use %1").arg(sought)});
        item->setData(0, Qt::UserRole, sought);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    if (failed)
        m_state->setText(m_data->error().sentence);
    else if (!ready)
        m_state->setText(tr("Loading …"));
    else if (m_list->topLevelItemCount() == 0)
        m_state->setText(sought.isEmpty() ? tr("Nothing of the kind was seen in this range.")
                                          : tr("No parameter is called that."));
    m_state->setVisible(!ready || m_list->topLevelItemCount() == 0);
    m_retry->setVisible(failed);
}

void ParameterPicker::pickCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString path = item->data(0, Qt::UserRole).toString();
    close();
    Q_EMIT picked(path);
}

// The arrows go through the list while the text is typed.
bool ParameterPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->topLevelItemCount() > 0) {
            const int row = m_list->indexOfTopLevelItem(m_list->currentItem()) + step;
            m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, m_list->topLevelItemCount() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace eventdesk
