// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/helpwindow.h"

#include "gui/widgets/linklabel.h"

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// The text in the language of the user interface, else in English.
QString helpText(const QString &topic)
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    for (const QString &folder : { language, u"en"_s }) {
        QFile file(u":/help/%1/%2.md"_s.arg(folder, topic));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_text(new QTextBrowser(this))
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Help"));
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::openLink);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    const QSize wanted(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 36);
    resize(wanted.boundedTo(screen()->availableSize()));
}

void HelpWindow::showTopic(const QString &topic)
{
    if (topic != m_topic) {
        m_topic = topic;
        m_text->setMarkdown(helpText(topic));
    }
    show();
    raise();
    activateWindow();
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::openLink(const QUrl &url)
{
    // "rules.md" is another help text.
    if (url.isRelative())
        showTopic(QFileInfo(url.path()).completeBaseName());
    else
        aro::openLink(url);
}

} // namespace aro
