// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/questionbar.h"

#include "gui/widgets/notebar.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace aro {

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_note(new NoteBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    hide();
}

void QuestionBar::ask(const QString &question, const QStringList &choices, const Answer &answer)
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_answer = answer;
    m_note->setNote(Note::Severity::Warning, question);
    qDeleteAll(std::exchange(m_buttons, {}));
    for (int choice = 0; choice < choices.size(); ++choice)
        addButton(choices[choice], choice);
    show();
    m_buttons.constFirst()->setFocus();
}

QString QuestionBar::question() const
{
    return m_note->text();
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        choose(static_cast<int>(m_buttons.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void QuestionBar::addButton(const QString &text, int choice)
{
    auto *button = new QPushButton(text, m_note);
    button->setObjectName(u"choice%1"_s.arg(choice));
    button->setAccessibleDescription(m_note->text());
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, [this, choice] { choose(choice); });
    m_note->layout()->addWidget(button);
    m_buttons.append(button);
}

void QuestionBar::choose(int choice)
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    // The answer may ask the next question.
    if (const Answer answer = std::exchange(m_answer, {}))
        answer(choice);
}

} // namespace aro
