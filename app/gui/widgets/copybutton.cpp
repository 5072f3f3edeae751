// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/copybutton.h"

#include "gui/widgets/forms.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStyleOptionButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace aro {

CopyButton::CopyButton(const QString &accessibleName, QWidget *parent, const QString &label)
    : QPushButton(parent)
    , m_label(label.isEmpty() ? tr("Copy", "button: put on the clipboard") : label)
    , m_timer(new QTimer(this))
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setAutoDefault(false);
    showLabel();
    m_timer->setSingleShot(true);
    m_timer->setInterval(1500ms);
    connect(m_timer, &QTimer::timeout, this, &CopyButton::showLabel);
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setContent(const QString &content)
{
    m_content = [content] { return content; };
}

void CopyButton::setContent(std::function<QString()> content)
{
    m_content = std::move(content);
}

QSize CopyButton::sizeHint() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QSize size;
    for (const QString &label : { m_label, tr("Copied") }) {
        option.text = label;
        const QSize text = fontMetrics().size(Qt::TextShowMnemonic, label);
        size = size.expandedTo(style()->sizeFromContents(QStyle::CT_PushButton, &option, text, this));
    }
    return size.expandedTo({ roomyWidth(this, m_label), 0 });
}

void CopyButton::copy()
{
    if (!m_content)
        return;
    QGuiApplication::clipboard()->setText(m_content());
    setText(tr("Copied"));
    m_timer->start();
    Q_EMIT copied();
}

void CopyButton::showLabel()
{
    setText(m_label);
}

} // namespace aro
