// SPDX-FileCopyrightText: 2026 The Eventdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/conditions/value_field.h"

#include "models/core/duration_text.h"
#include "ui/conditions/date_edit.h"
#include "ui/conditions/tags_field.h"
#include "ui/conditions/value_words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace eventdesk {

namespace {

// The fields have no meta object of their own, by which tr() would look.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ValueField)
};

QHBoxLayout *rowIn(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    return row;
}

CompletingEdit *editFor(Wants wants, const QString &accessibleName)
{
    const bool isDate = wants == Wants::Day || wants == Wants::Date || wants == Wants::DatePair;
    return isDate ? new DateEdit(accessibleName) : new CompletingEdit(accessibleName);
}

// One text, number, day or item.
class TypedField final : public ValueField
{
public:
    TypedField(Wants wants, QWidget *parent)
        : ValueField(parent)
        , m_wants(wants)
        , m_edit(editFor(wants, Text::tr("Value")))
    {
        m_edit->setPlaceholderText(placeholderFor(wants));
        rowIn(this)->addWidget(m_edit);
        setFocusProxy(m_edit);
        connect(m_edit, &CompletingEdit::edited, this, &ValueField::edited);
    }
    void setValue(const QJsonValue &value, const std::vector<std::string> &numbers) override
    {
        m_edit->showText(typedFromValue(m_wants, value, numbers.empty() ? std::string() : numbers.front()));
    }
    QJsonValue value() const override { return valueFromTyped(m_wants, m_edit->text()); }
    QByteArray json() const override { return jsonFromTyped(m_wants, m_edit->text()); }
    void setSuggestions(const QList<Suggestion> &suggestions) override { m_edit->setSuggestions(suggestions); }

private:
    Wants m_wants;
    CompletingEdit *m_edit;
};

// Two numbers or days.
class PairField final : public ValueField
{
public:
    PairField(Wants wants, QWidget *parent)
        : ValueField(parent)
        , m_wants(wants)
        , m_ends{editFor(wants, Text::tr("From")), editFor(wants, Text::tr("To"))}
    {
        auto *row = rowIn(this);
        row->addWidget(m_ends[0]);
        //: between the two ends of "is between … and …"
        row->addWidget(new QLabel(Text::tr("and")));
        row->addWidget(m_ends[1]);
        setFocusProxy(m_ends[0]);
        for (auto *end : m_ends) {
            end->setPlaceholderText(placeholderFor(wants));
            connect(end, &CompletingEdit::edited, this, &ValueField::edited);
        }
    }
    void setValue(const QJsonValue &value, const std::vector<std::string> &numbers) override
    {
        for (size_t i = 0; i < 2; ++i) {
            const std::string number = i < numbers.size() ? numbers[i] : std::string();
            m_ends[i]->showText(typedFromValue(m_wants, value.toArray()[qsizetype(i)], number));
        }
    }
    QJsonValue value() const override
    {
        if (m_ends[0]->text().isEmpty() && m_ends[1]->text().isEmpty())
            return QJsonValue::Undefined;
        QJsonArray pair;
        for (auto *end : m_ends) {
            const QJsonValue value = valueFromTyped(m_wants, end->text());
            pair.append(value.isUndefined() ? QJsonValue(QString()) : value);
        }
        return pair;
    }
    QByteArray json() const override
    {
        const QByteArray from = jsonFromTyped(m_wants, m_ends[0]->text());
        const QByteArray to = jsonFromTyped(m_wants, m_ends[1]->text());
        return from.isEmpty() || to.isEmpty() ? QByteArray() : '[' + from + ',' + to + ']';
    }
    QWidget *part(int index) const override { return m_ends[size_t(index)]; }
    int parts() const override { return 2; }

private:
    Wants m_wants;
    std::array<CompletingEdit *, 2> m_ends;
};

class TypeNameField final : public ValueField
{
public:
    explicit TypeNameField(QWidget *parent)
        : ValueField(parent)
        , m_choice(new QComboBox)
    {
        const std::array<QString, 7> words{Text::tr("text"), Text::tr("number"), Text::tr("true or false"),
                                           Text::tr("date"), Text::tr("list"),   Text::tr("object"),
                                           Text::tr("null")};
        const QStringList names = typeNameList();
        for (qsizetype i = 0; i < names.size(); ++i)
            m_choice->addItem(i < qsizetype(words.size()) ? words[size_t(i)] : names[i], names[i]);
        m_choice->setPlaceholderText(Text::tr("Type"));
        m_choice->setAccessibleName(Text::tr("Type"));
        m_choice->setCurrentIndex(-1);
        auto *row = rowIn(this);
        row->addWidget(m_choice);
        row->addStretch();
        setFocusProxy(m_choice);
        connect(m_choice, &QComboBox::activated, this, &ValueField::edited);
    }
    void setValue(const QJsonValue &value, const std::vector<std::string> &) override
    {
        m_choice->setCurrentIndex(m_choice->findData(value.toString(u"?"_s)));
    }
    QJsonValue value() const override
    {
        return m_choice->currentIndex() < 0 ? QJsonValue(QJsonValue::Undefined) : m_choice->currentData().toString();
    }

private:
    QComboBox *m_choice;
};

class DurationField final : public ValueField
{
public:
    explicit DurationField(QWidget *parent)
        : ValueField(parent)
        , m_count(new QSpinBox)
        , m_unit(new QComboBox)
    {
        m_count->setRange(1, 36'500 * 24 * 60);
        m_count->setAccessibleName(Text::tr("How long"));
        m_unit->setAccessibleName(Text::tr("Unit of time"));
        m_unit->addItems({Text::tr("minutes"), Text::tr("hours"), Text::tr("days"), Text::tr("weeks")});
        auto *row = rowIn(this);
        row->addWidget(m_count);
        row->addWidget(m_unit);
        row->addStretch();
        setFocusProxy(m_count);
        connect(m_count, &QSpinBox::valueChanged, this, &ValueField::edited);
        connect(m_unit, &QComboBox::activated, this, &ValueField::edited);
    }
    void setValue(const QJsonValue &value, const std::vector<std::string> &) override
    {
        const DurationText duration = DurationText::fromText(value.toString()).value_or(DurationText());
        const QSignalBlocker quiet(m_count);
        m_count->setValue(duration.count);
        m_unit->setCurrentIndex(int(duration.unit));
    }
    QJsonValue value() const override
    {
        return DurationText{m_count->value(), DurationText::Unit(m_unit->currentIndex())}.toText();
    }

private:
    QSpinBox *m_count;
    QComboBox *m_unit;
};

class WeekdaysField final : public ValueField
{
public:
    explicit WeekdaysField(QWidget *parent)
        : ValueField(parent)
    {
        auto *row = rowIn(this);
        row->setSpacing(2);
        for (int i = 0; i < 7; ++i) {
            auto *day = new QToolButton;
            day->setText(QLocale().standaloneDayName(i + 1, QLocale::ShortFormat));
            day->setAccessibleName(QLocale().standaloneDayName(i + 1));
            day->setCheckable(true);
            day->setProperty("choice", true);
            connect(day, &QToolButton::toggled, this, [this] {
                if (!m_quiet)
                    Q_EMIT edited();
            });
            row->addWidget(day);
            m_days[size_t(i)] = day;
        }
        row->addStretch();
        setFocusProxy(m_days[0]);
    }
    void setValue(const QJsonValue &value, const std::vector<std::string> &) override
    {
        m_quiet = true;
        for (int i = 0; i < 7; ++i)
            m_days[size_t(i)]->setChecked(value.toArray().contains(weekdayNames().at(i)));
        m_quiet = false;
    }
    QJsonValue value() const override
    {
        QJsonArray days;
        for (int i = 0; i < 7; ++i) {
            if (m_days[size_t(i)]->isChecked())
                days.append(weekdayNames().at(i));
        }
        return days.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(days);
    }

private:
    std::array<QToolButton *, 7> m_days{};
    bool m_quiet = false;
};

class HoursField final : public ValueField
{
public:
    explicit HoursField(QWidget *parent)
        : ValueField(parent)
        , m_ends{new QSpinBox, new QSpinBox}
    {
        auto *row = rowIn(this);
        row->addWidget(m_ends[0]);
        row->addWidget(new QLabel(Text::tr("and")));
        row->addWidget(m_ends[1]);
        row->addStretch();
        m_ends[0]->setAccessibleName(Text::tr("From"));
        m_ends[1]->setAccessibleName(Text::tr("To"));
        for (auto *end : m_ends) {
            end->setRange(0, 24);
            end->setSuffix(u":00"_s);
            connect(end, &QSpinBox::valueChanged, this, &ValueField::edited);
        }
        setFocusProxy(m_ends[0]);
    }
    void setValue(const QJsonValue &value, const std::vector<std::string> &) override
    {
        for (qsizetype i = 0; i < 2; ++i) {
            const QSignalBlocker quiet(m_ends[size_t(i)]);
            m_ends[size_t(i)]->setValue(value.toArray()[i].toInt());
        }
    }
    QJsonValue value() const override { return QJsonArray{m_ends[0]->value(), m_ends[1]->value()}; }
    QWidget *part(int index) const override { return m_ends[size_t(index)]; }
    int parts() const override { return 2; }

private:
    std::array<QSpinBox *, 2> m_ends;
};

} // namespace

ValueField *ValueField::make(Wants wants, QWidget *parent)
{
    switch (wants) {
    case Wants::Nothing:
    case Wants::Condition:
        return nullptr;
    case Wants::TypeName:
        return new TypeNameField(parent);
    case Wants::Texts:
    case Wants::Items:
        return new TagsField(wants, parent);
    case Wants::NumberPair:
    case Wants::DatePair:
        return new PairField(wants, parent);
    case Wants::Duration:
        return new DurationField(parent);
    case Wants::Weekdays:
        return new WeekdaysField(parent);
    case Wants::Hours:
        return new HoursField(parent);
    default:
        return new TypedField(wants, parent);
    }
}

} // namespace eventdesk
