// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/codeview.h"

#include "gui/widgets/codeedit.h"
#include "gui/widgets/forms.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

/// Length in bytes of the first whole lines that are shown.
qsizetype shownLength(const QByteArray &content)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < CodeView::MaxLines; ++line) {
        const qsizetype next = content.indexOf('\n', end);
        if (next < 0)
            return std::min(content.size(), CodeView::MaxBytes);
        if (next >= CodeView::MaxBytes)
            return end > 0 ? end : CodeView::MaxBytes;
        end = next + 1;
    }
    return end;
}

QByteArray textOf(const ArtifactFile &file)
{
    return file.isBinary() ? file.text.toUtf8() : file.content;
}

} // namespace

CodeView::CodeView(QWidget *parent)
    : QWidget(parent)
    , m_top(new QHBoxLayout)
    , m_tabs(new QTabBar(this))
    , m_text(new QPlainTextEdit(this))
    , m_remark(new QLabel(this))
{
    m_tabs->setObjectName(u"fileTabs"_s);
    m_tabs->setAccessibleName(tr("Files"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setLayoutDirection(Qt::LeftToRight);
    makeCodeEdit(m_text);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    constexpr int TabWidth = 4;
    m_text->setTabStopDistance(TabWidth * m_text->fontMetrics().horizontalAdvance(u' '));
    m_text->setObjectName(u"codeText"_s);
    m_text->setAccessibleName(tr("Preview"));
    m_remark->setObjectName(u"previewRemark"_s);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_top->setSpacing(Rhythm);
    m_top->addWidget(m_tabs, 1, Qt::AlignBottom);
    layout->addLayout(m_top);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remark);
    connect(m_tabs, &QTabBar::currentChanged, this, &CodeView::showFile);
}

void CodeView::setFiles(const QList<ArtifactFile> &files)
{
    if (files == m_files)
        return;

    const QString shown = m_files.value(m_tabs->currentIndex()).name;
    m_files = files;
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > files.size())
        m_tabs->removeTab(m_tabs->count() - 1);
    int current = 0;
    for (int i = 0; i < files.size(); ++i) {
        const QString &name = files.at(i).name;
        if (i >= m_tabs->count())
            m_tabs->addTab({});
        m_tabs->setTabText(i, withoutMnemonics(name));
        if (name == shown)
            current = i;
    }
    m_tabs->setCurrentIndex(current);
    showFile(current);
}

void CodeView::addButton(QWidget *button)
{
    m_top->addWidget(button);
}

QString CodeView::content() const
{
    return QString::fromUtf8(textOf(m_files.value(m_tabs->currentIndex())));
}

void CodeView::showFile(int index)
{
    const ArtifactFile file = m_files.value(index);
    const QByteArray text = textOf(file);
    const qsizetype length = shownLength(text);
    replaceText(QString::fromUtf8(text.first(length)));
    showRemark(file, text, length);
}

void CodeView::showRemark(const ArtifactFile &file, const QByteArray &text, qsizetype length)
{
    const QLocale locale;
    QStringList sentences;
    if (file.isBinary())
        sentences.append(
            tr("This is the text of the file; Save writes the file itself (%1), Copy takes the text.")
                .arg(locale.formattedDataSize(file.content.size())));
    if (length < text.size()) {
        const QString form = file.isBinary()
            ? tr("The preview shows the first %1 of its %2 lines.")
            : tr("The preview shows the first %1 of %2 lines. Copy and Save take the whole file.");
        sentences.append(
            form.arg(locale.toString(text.first(length).count('\n')), locale.toString(text.count('\n'))));
    }
    m_remark->setText(sentences.join(u' '));
    m_remark->setVisible(!sentences.isEmpty());
}

void CodeView::replaceText(const QString &text)
{
    if (text == m_text->toPlainText())
        return;
    const int position = m_text->textCursor().position();
    const int line = m_text->cursorForPosition({}).blockNumber();
    m_text->setPlainText(text);

    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(std::min(position, m_text->document()->characterCount() - 1));
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(rowsAbove(line));
}

int CodeView::rowsAbove(int line) const
{
    int rows = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid() && block.blockNumber() < line;
         block = block.next()) {
        // Lines are broken only when they are asked for.
        m_text->document()->documentLayout()->blockBoundingRect(block);
        rows += block.lineCount();
    }
    return rows;
}

} // namespace aro
