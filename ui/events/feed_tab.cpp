// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/feed_tab.h"

#include "models/ingest/export.h"
#include "ui/common/card.h"
#include "ui/common/export_button.h"
#include "ui/common/formats.h"
#include "ui/common/inline_message.h"
#include "ui/common/page_errors.h"
#include "ui/common/search_field.h"
#include "ui/common/session.h"
#include "ui/common/shortcut_action.h"
#include "ui/common/state_view.h"
#include "ui/common/table_view.h"
#include "ui/common/theme.h"
#include "ui/events/feed_delegate.h"
#include "ui/events/occurrence_details.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace eventdesk {

namespace {

// The feed's rows said in words, in the session's zone.
class SpokenFeedModel final : public OccurrenceFeedModel
{
public:
    SpokenFeedModel(Session *session, QObject *parent)
        : OccurrenceFeedModel(session->store(), parent)
        , m_session(session)
    {
    }

protected:
    QVariant rowData(int row, int column, int role) const override
    {
        const Occurrence *its = occurrence(row);
        if (role != Qt::AccessibleTextRole || !its)
            return OccurrenceFeedModel::rowData(row, column, role);
        const QString who = its->subscriberKey.isEmpty() ? FeedTab::tr("Anonymous") : its->subscriberKey;
        return QString(who + u", "_s + format::longDateTime(its->time, m_session->zone()));
    }

private:
    Session *m_session;
};

} // namespace

FeedTab::FeedTab(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SpokenFeedModel(session, this))
    , m_details(new OccurrenceDetails(session))
{

    QWidget *tools = buildTools();
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(buildList(), 12);
    m_details->setMinimumWidth(300);
    row->addWidget(m_details, 7);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(tools);
    column->addLayout(row, 1);

    m_ageing.setInterval(20s);
    connect(&m_ageing, &QTimer::timeout, m_table, [this] {
        if (m_table->isVisible())
            m_table->viewport()->update();
    });
    m_ageing.start();

    connect(m_model, &WindowedModel::stateChanged, this, &FeedTab::show);
    connect(m_model, &WindowedModel::countChanged, this, &FeedTab::showCount);
    connect(m_model, &WindowedModel::heldBackChanged, this, [this](qint64 rows) {
        m_news->setText(tr("%Ln new event(s)", nullptr, int(rows)));
        m_news->setVisible(rows > 0);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int current = m_table->currentIndex().row();
        if (current >= first.row() && current <= last.row())
            showCurrent();
    });
    // A view forgets its row when the model is reset; by then the new state is known.
    connect(m_model, &QAbstractItemModel::modelReset, this, &FeedTab::show, Qt::QueuedConnection);
    connect(m_states, &StateView::retryRequested, m_model, &WindowedModel::retry);
    connect(m_states, &StateView::clearRequested, this, [this] {
        if (m_search->text().isEmpty() && !m_choices.only) {
            Q_EMIT clearConditionsRequested();
            return;
        }
        m_search->clear();
        widen();
    });
    connect(m_states, &StateView::actionTriggered, this, &FeedTab::allTimeRequested);
    connect(m_details, &OccurrenceDetails::subscriberRequested, this, &FeedTab::subscriberRequested);
    connect(m_details, &OccurrenceDetails::conditionRequested, this, &FeedTab::conditionRequested);
    connect(session, &Session::settingsChanged, m_table->viewport(), [this] { m_table->viewport()->update(); });
}

FeedTab::~FeedTab()
{
    m_goStop.request_stop();
}

QWidget *FeedTab::buildTools()
{
    m_search = new SearchField(tr("Search by subscriber"), tr("Search by subscriber"));
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(240);
    connect(m_search, &SearchField::searched, this, &FeedTab::search);
    m_chip = new QPushButton;
    m_chip->setIcon(theme::icon(u"close"_s));
    m_chip->setToolTip(tr("Show the whole range again"));
    m_chip->hide();
    connect(m_chip, &QPushButton::clicked, this, &FeedTab::widen);
    m_count = new QLabel;
    m_count->setFont(theme::smallFont());
    m_count->setProperty("tone", u"muted"_s);

    auto *tools = new QWidget;
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    column->addLayout(row);
    column->addWidget(m_chip, 0, Qt::AlignLeft); // a narrow window has no room for it in the row
    row->addWidget(m_search, 1);
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(buildGoTo());
    m_export = new ExportButton(tr("Export the events"), [this](ingest::ExportFormat format) {
        ingest::ExportOptions options;
        options.query = query();
        options.format = format;
        return
            [store = m_session->store(), options](QIODevice *out, std::stop_token stop, FileExport::Progress progress) {
                return ingest::exportOccurrences(store, options, out, stop, std::move(progress));
            };
    });
    row->addWidget(m_export);
    return tools;
}

QWidget *FeedTab::buildGoTo()
{
    m_time = new QDateTimeEdit;
    m_time->setCalendarPopup(true);
    m_time->setAccessibleName(tr("Go to this time"));
    // The part that has the focus is a field of its own.
    if (auto *field = m_time->findChild<QLineEdit *>())
        field->setAccessibleName(m_time->accessibleName());
    m_time->setToolTip(tr("Ctrl+G, then Enter: the list goes to what happened then"));
    //: How a date and a time of day are typed in; the letters are those of Qt's date formats
    m_time->setDisplayFormat(tr("dd MMM yyyy HH:mm"));
    m_time->setKeyboardTracking(false);
    auto *button = new QPushButton(tr("Go to"));
    button->setToolTip(m_time->toolTip());
    const auto go = [this] { goTo(toInstant(m_time->dateTime())); };
    connect(button, &QPushButton::clicked, this, go);
    auto *choose = addShortcutAction(this, {}, tr("Go to a time"), {Qt::CTRL | Qt::Key_G});
    connect(choose, &QAction::triggered, m_time, [this] {
        m_time->setFocus(Qt::ShortcutFocusReason);
        m_time->setSelectedSection(QDateTimeEdit::DaySection);
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_time);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, [this, go] {
            m_time->interpretText();
            go();
        });
    }
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_time);
    row->addWidget(button);
    return both;
}

QString FeedTab::copied(CopyFormat format, const QList<int> &rows)
{
    const ingest::ExportFormat line = format == CopyFormat::Json  ? ingest::ExportFormat::Ndjson
                                      : format == CopyFormat::Csv ? ingest::ExportFormat::Csv
                                                                  : ingest::ExportFormat::Tsv;
    std::string text = ingest::occurrenceTitles(line);
    qsizetype copied = 0;
    for (const int number : rows) {
        if (const Occurrence *occurrence = m_model->occurrence(number)) {
            ingest::appendOccurrence(text, *occurrence, line);
            ++copied;
        }
    }
    if (copied < rows.size())
        //: %1, %2: numbers of rows
        m_message->showWarning(tr("%1 of the %2 chosen events were copied: the others have not been read. "
                                  "An export writes all of them.")
                                   .arg(format::count(copied), format::count(rows.size())));
    return QString::fromStdString(format == CopyFormat::Json ? ingest::jsonListOf(text) : text);
}

QWidget *FeedTab::buildList()
{
    m_news = new QPushButton;
    m_news->setObjectName(u"news"_s);
    m_news->setIcon(theme::icon(u"arrow-up"_s, theme::colors().accent));
    m_news->hide();
    connect(m_news, &QPushButton::clicked, this, [this] {
        m_model->showHeldBack();
        m_table->scrollToTop();
        m_table->setFocus();
    });

    m_table = new TableView(tr("Activity feed"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FeedDelegate(m_session, m_table));
    m_table->setRowHeight(FeedDelegate::rowHeight());
    m_table->horizontalHeader()->hide();
    for (int each = 0; each < OccurrenceFeedModel::ColumnCount; ++each)
        m_table->setColumnHidden(each, each != OccurrenceFeedModel::SubscriberColumn);
    m_table->setStretchColumn(OccurrenceFeedModel::SubscriberColumn);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &TableView::activatedRow, this, [this](int number) {
        const Occurrence *occurrence = m_model->occurrence(number);
        if (occurrence && !occurrence->subscriberKey.isEmpty())
            Q_EMIT subscriberRequested(occurrence->subscriberKey);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { showCurrent(); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_model->setFollowing(value == 0); });
    m_model->setFollowing(true);

    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    m_message = new InlineMessage;
    auto *copy =
        new RowCopy(m_table, [this](CopyFormat format, const QList<int> &rows) { return copied(format, rows); });
    connect(copy, &RowCopy::tooMany, m_message, [this](qsizetype rows) {
        m_message->showWarning(
            tr("%1 events are too many to copy. An export writes all of them.").arg(format::count(rows)));
    });
    inside->addWidget(m_news);
    inside->addWidget(m_export->message());
    inside->addWidget(m_message);
    inside->addWidget(makePageErrors(m_model));
    inside->addWidget(m_table, 1);
    m_states = new StateView(content);
    auto *card = new Card;
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, Card::corner, 1, Card::corner);
    inCard->addWidget(m_states);
    return card;
}

void FeedTab::setScope(const EventScope &scope)
{
    if (scope.event() != m_scope.event())
        m_details->setOccurrence({});
    m_scope = scope;
    m_details->setCondition(scope.condition);
    m_export->setFileName(scope.event());
    showChoices();
    ask();
}

void FeedTab::setChoices(const FeedChoices &choices)
{
    m_choices = choices;
    showChoices();
}

void FeedTab::showChoices()
{
    if (m_search->text().trimmed() != m_choices.person) {
        m_search->setText(m_choices.person);
        m_search->take();
    }
    const QTimeZone zone = m_session->zone();
    const QString title = m_choices.only ? m_choices.only->title(zone) : QString();
    m_chip->setText(title);
    m_chip->setAccessibleName(tr("Only %1; show the whole range again").arg(title));
    m_chip->setVisible(m_choices.only.has_value());
    const Instant end = std::min(m_session->now(), m_scope.range.to.value_or(m_session->now()));
    m_time->setTimeZone(zone);
    m_time->setDateTime(toDateTime(m_choices.goneTo.value_or(end), zone));
}

void FeedTab::goTo(Instant time)
{
    if (m_model->state() != WindowedModel::State::Ready)
        return;
    m_choices.goneTo = time;
    m_mustScroll = true;
    m_table->setFocus();
    scrollToTime();
    Q_EMIT choicesChanged();
}

// Once it is known how many rows there are.
void FeedTab::scrollToTime()
{
    if (!m_mustScroll || !m_model->countIsFinal() || m_model->state() != WindowedModel::State::Ready)
        return;
    m_mustScroll = false;
    FeedQuery newer = query();
    const Instant behind = *m_choices.goneTo + std::chrono::milliseconds(1);
    newer.range.from = newer.range.from ? std::max(*newer.range.from, behind) : behind;
    m_goStop.request_stop();
    m_goStop = {};
    m_going = true;
    findRow(this, std::move(newer), ++m_goGeneration, m_goStop.get_token());
}

// How many are newer is where the first one stands that is not.
QCoro::Task<> FeedTab::findRow(QPointer<FeedTab> self, FeedQuery newer, quint64 generation, std::stop_token stop)
{
    Result<qint64> row = 0;
    if (!newer.range.to || *newer.range.from < *newer.range.to)
        row = co_await self->m_session->store()->feedSize(newer, stop);
    if (!self || self->m_goGeneration != generation)
        co_return;
    self->m_going = false;
    if (!row) {
        self->m_message->showError(row.error());
        co_return;
    }
    const int rows = self->m_model->rowCount();
    if (rows == 0)
        co_return;
    if (*row >= rows)
        self->m_message->showInformation(tr("Nothing that old is listed: this is the first one."));
    else
        self->m_message->animatedHide();
    const QModelIndex index =
        self->m_model->index(int(std::min<qint64>(*row, rows - 1)), OccurrenceFeedModel::SubscriberColumn);
    self->m_table->setCurrentIndex(index);
    self->m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void FeedTab::widen()
{
    m_choices.only.reset();
    search();
}

// What is sought is not where the list had been gone to.
void FeedTab::search()
{
    m_choices.person = m_search->take();
    m_choices.goneTo.reset();
    showChoices();
    ask();
    Q_EMIT choicesChanged();
}

FeedQuery FeedTab::query() const
{
    FeedQuery query;
    query.event = m_scope.event();
    query.range = m_choices.only ? m_choices.only->resolve(m_session->now(), m_session->zone()) : m_scope.range;
    query.condition = m_scope.condition;
    query.subscriberSearch = m_search->text().trimmed();
    return query;
}

void FeedTab::ask()
{
    if (m_scope.event().isEmpty())
        return;
    m_mustScroll = m_choices.goneTo.has_value();
    m_going = false;
    ++m_goGeneration;
    m_message->animatedHide();
    m_model->setQuery(query());
    m_table->scrollToTop();
}

bool FeedTab::isSettled() const
{
    return m_model->state() != WindowedModel::State::Loading && !m_search->isWaiting() && !m_going &&
           !(m_mustScroll && m_model->state() == WindowedModel::State::Ready);
}

void FeedTab::show()
{
    switch (m_model->state()) {
    case WindowedModel::State::Loading:
        m_states->showLoading();
        break;
    case WindowedModel::State::Failed:
        m_states->showFailed(m_model->error());
        m_details->setOccurrence({});
        break;
    case WindowedModel::State::Empty:
        if (!m_search->text().isEmpty() || m_choices.only)
            m_states->showFiltered(tr("No event of such a subscriber in this range."));
        else if (!m_scope.condition.isEverything())
            m_states->showNoneUnderConditions();
        else if (m_scope.summary.occurrences > 0)
            m_states->showEmpty(u"list"_s, tr("Nothing in this range"),
                                tr("The event did happen, but not in these days."), tr("Show all time"));
        else
            m_states->showEmpty(u"list"_s, tr("It has not happened yet"),
                                tr("As soon as the event is received or imported, it is listed here."));
        m_details->setOccurrence({});
        break;
    case WindowedModel::State::Ready:
        m_states->showContent();
        if (!m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, OccurrenceFeedModel::SubscriberColumn));
        showCurrent();
        break;
    }
    showCount();
}

void FeedTab::showCount()
{
    const bool known = m_model->countIsFinal() && m_model->state() == WindowedModel::State::Ready;
    m_count->setText(known ? tr("%Ln event(s)", nullptr, m_model->rowCount()) : QString());
    scrollToTime();
}

void FeedTab::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Occurrence *occurrence = current.isValid() ? m_model->occurrence(current.row()) : nullptr;
    if (occurrence)
        m_details->setOccurrence(*occurrence);
    else if (!current.isValid())
        m_details->setOccurrence({});
}

void FeedTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setAsleep(false);
}

void FeedTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setAsleep(true);
}

} // namespace eventdesk
