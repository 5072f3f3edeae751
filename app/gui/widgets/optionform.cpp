// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/optionform.h"

#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

void display(QWidget *editor, const QString &value)
{
    const QSignalBlocker blocker(editor);
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        line->setText(value);
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(editor))
        choice->setCurrentIndex(choice->findData(value));
    else if (auto *check = qobject_cast<QCheckBox *>(editor))
        check->setChecked(value == "true"_L1);
}

} // namespace

OptionForm::OptionForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void OptionForm::setSpecs(std::span<const OptionSpec> specs)
{
    if (m_content && specs.data() == m_specs.data() && specs.size() == m_specs.size())
        return;
    delete m_content;
    m_specs = specs;
    m_fields.clear();
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Rhythm);
    m_layout->addWidget(m_content);
    for (const OptionSpec &spec : specs)
        addField(spec);
    m_content->show();
}

void OptionForm::addField(const OptionSpec &spec)
{
    auto *row = new QVBoxLayout;
    row->setSpacing(Rhythm / 2);
    const std::size_t index = m_fields.size();
    m_fields.push_back({ .spec = &spec, .editor = nullptr, .error = nullptr, .value = spec.defaultValue });
    Field &field = m_fields.back();
    field.editor = makeEditor(spec, index);
    field.error = new NoteBar(m_content);
    auto *label = new QLabel(optionLabel(spec), m_content);
    label->setWordWrap(true);
    label->setBuddy(field.editor);
    if (spec.kind == OptionSpec::Kind::Switch) {
        row->addLayout(makeSwitch(field.editor, label));
    } else {
        row->addWidget(label);
        row->addWidget(field.editor);
    }
    row->addWidget(field.error);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);

    field.editor->setObjectName(u"option-"_s + spec.key);
    field.editor->setAccessibleName(optionLabel(spec));
    field.editor->setToolTip(optionHint(spec));
    field.error->setObjectName(u"error-"_s + spec.key);
    display(field.editor, field.value);
}

QWidget *OptionForm::makeEditor(const OptionSpec &spec, std::size_t field)
{
    switch (spec.kind) {
    case OptionSpec::Kind::Switch: {
        auto *check = new QCheckBox(m_content);
        connect(check, &QCheckBox::toggled, this,
                [this, field](bool on) { take(field, on ? u"true"_s : u"false"_s); });
        return check;
    }
    case OptionSpec::Kind::Choice: {
        auto *choice = new QComboBox(m_content);
        for (std::size_t i = 0; i < spec.choices.size(); ++i)
            choice->addItem(choiceText(spec, i), QString(spec.choices[i]));
        // A long text must not make the form wider than its column.
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        choice->setFocusPolicy(Qt::StrongFocus);
        choice->installEventFilter(this);
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, field, choice] { take(field, choice->currentData().toString()); });
        return choice;
    }
    case OptionSpec::Kind::Number: {
        auto *number = new QSpinBox(m_content);
        number->setRange(spec.min, spec.max);
        number->setFocusPolicy(Qt::StrongFocus);
        number->installEventFilter(this);
        connect(number, &QSpinBox::valueChanged, this,
                [this, field](int value) { take(field, QString::number(value)); });
        return number;
    }
    case OptionSpec::Kind::Name:
    case OptionSpec::Kind::Label:
    case OptionSpec::Kind::Text:
    case OptionSpec::Kind::LatinText:
    case OptionSpec::Kind::Identifier:
    case OptionSpec::Kind::Address:
    case OptionSpec::Kind::Host:
    case OptionSpec::Kind::Network:
        break;
    }
    auto *line = new QLineEdit(m_content);
    line->setPlaceholderText(spec.defaultValue);
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) { take(field, text); });
    return line;
}

/// The text of a check box does not wrap, a label does.
QLayout *OptionForm::makeSwitch(QWidget *check, QLabel *label)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    row->addWidget(check, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    label->installEventFilter(this);
    return row;
}

void OptionForm::take(std::size_t index, const QString &text)
{
    Field &field = m_fields.at(index);
    const QString wanted = text.trimmed().isEmpty() ? QString(field.spec->defaultValue) : text;
    const Result<QString> value = checkOption(*field.spec, wanted);
    setError(field, value ? QString() : value.error().message);
    if (!value || *value == field.value)
        return;
    field.value = *value;
    Q_EMIT valueChanged(QString(field.spec->key), *value);
}

void OptionForm::setValues(const OptionValues &values)
{
    for (Field &field : m_fields) {
        const QString value = values.value(QString(field.spec->key), QString(field.spec->defaultValue));
        if (value == field.value)
            continue;
        field.value = value;
        display(field.editor, value);
        setError(field, {});
    }
}

QString OptionForm::error() const
{
    for (const Field &field : m_fields) {
        if (!field.error->isHidden())
            return field.error->text();
    }
    return {};
}

void OptionForm::setError(const Field &field, const QString &sentence)
{
    if (field.error->text() == sentence)
        return;
    field.error->setNote(Note::Severity::Warning, sentence);
    field.editor->setAccessibleDescription(sentence.isEmpty() ? optionHint(*field.spec) : sentence);
    Q_EMIT errorChanged();
}

bool OptionForm::eventFilter(QObject *watched, QEvent *event)
{
    if (const auto *label = qobject_cast<QLabel *>(watched)) {
        if (event->type() == QEvent::MouseButtonRelease)
            static_cast<QCheckBox *>(label->buddy())->click();
        return false;
    }
    // A wheel turns the page that the form is on; only a field with the focus takes it.
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return false;
    event->ignore();
    return true;
}

} // namespace aro
