// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/valuefield.h"

#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QPlainTextEdit *makeLines(QWidget *parent)
{
    constexpr int VisibleLines = 3;
    auto *lines = new QPlainTextEdit(parent);
    lines->setTabChangesFocus(true);
    setVisibleLines(lines, VisibleLines);
    return lines;
}

} // namespace

ValueField::ValueField(Shape shape, const Apply &apply, QWidget *parent)
    : QWidget(parent)
    , m_apply(apply)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    if (shape == Shape::Line) {
        m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textEdited, this, &ValueField::takeText);
    } else {
        m_lines = makeLines(this);
        connect(m_lines, &QPlainTextEdit::textChanged, this, &ValueField::takeText);
    }
    layout->addWidget(editor());
    leaveDropsToWindow(editor());
    editor()->installEventFilter(this);
}

QWidget *ValueField::editor() const
{
    if (m_line != nullptr)
        return m_line;
    return m_lines;
}

void ValueField::setPlaceholderText(const QString &text)
{
    if (m_line != nullptr)
        m_line->setPlaceholderText(text);
    else
        m_lines->setPlaceholderText(text);
}

// It changes what people see, so it is not const.
// NOLINTNEXTLINE(readability-make-member-function-const)
void ValueField::setEditorName(const QString &objectName, const QString &accessibleName)
{
    editor()->setObjectName(objectName);
    editor()->setAccessibleName(accessibleName);
}

void ValueField::setValue(int owner, const QString &value)
{
    const bool isSame = owner == m_owner && value == m_value;
    if (hasError() && owner != m_owner)
        m_wrongTexts.insert(m_owner, text());
    m_owner = owner;
    m_value = value;
    if (isSame || m_isShowing)
        return;
    m_settled = value;
    showText(value);
    showError({});
    if (m_wrongTexts.contains(owner)) {
        showText(m_wrongTexts.take(owner));
        takeText();
    }
}

QString ValueField::text() const
{
    return m_line != nullptr ? m_line->text() : m_lines->toPlainText();
}

bool ValueField::hasError() const
{
    return m_error != nullptr && !m_error->text().isEmpty();
}

bool ValueField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && !hasError()) {
        m_settled = m_value;
        // One-line values are shown as the project holds them once the user is done.
        if (m_line != nullptr && text() != m_value)
            showText(m_value);
    }
    return QWidget::eventFilter(watched, event);
}

void ValueField::takeText()
{
    if (m_isShowing)
        return;
    // The change that this text makes must not move the cursor.
    const QScopedValueRollback showing(m_isShowing, true);
    const Result<void> taken = m_apply(text());
    // What was typed so far may have been a value of its own: "10.0.0.1" on the way to "10.0.0.1/8".
    if (!taken && !hasError())
        (void)m_apply(m_settled);
    showError(taken ? QString() : taken.error().message);
}

void ValueField::showText(const QString &text)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (m_line != nullptr)
        m_line->setText(text);
    else if (m_lines->toPlainText() != text)
        m_lines->setPlainText(text);
}

void ValueField::showError(const QString &message)
{
    if (m_error == nullptr && message.isEmpty())
        return;
    if (m_error == nullptr) {
        m_error = new NoteBar(this);
        m_error->setObjectName(u"error"_s);
        layout()->addWidget(m_error);
    }
    m_error->setNote(Note::Severity::Warning, message);
    editor()->setAccessibleDescription(message);
    Q_EMIT errorChanged();
}

} // namespace aro
