// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/helpwindow.h"

#include "gui/widgets/forms.h"
#include "gui/widgets/linklabel.h"

#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLocale>
#include <QScreen>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
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

/// Markdown gives tables double lines and no room; headings stand close to what is above them.
void polish(QTextDocument *document)
{
    for (QTextFrame *frame : document->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(Rhythm / 2.0);
        format.setTopMargin(Rhythm);
        format.setBottomMargin(Rhythm);
        table->setFormat(format);
    }
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() < 2)
            continue;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(2 * Rhythm);
        format.setBottomMargin(Rhythm);
        QTextCursor(block).setBlockFormat(format);
    }
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
    m_text->document()->setDocumentMargin(2 * Rhythm);
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
        polish(m_text->document());
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
