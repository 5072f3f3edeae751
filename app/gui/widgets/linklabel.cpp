// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/linklabel.h"

#include "gui/widgets/pageheader.h"

#include <QDesktopServices>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

void followLinks(QLabel *label)
{
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFocusPolicy(Qt::StrongFocus);
    QObject::connect(label, &QLabel::linkActivated, label, [](const QString &link) { openLink(QUrl(link)); });
}

} // namespace

QLabel *makeLink(const QString &text, const QUrl &url, QWidget *parent)
{
    const QString address = url.toString(QUrl::FullyEncoded);
    QLabel *label = makeText({}, parent);
    followLinks(label);
    label->setText(u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), text.toHtmlEscaped()));
    label->setToolTip(address.toHtmlEscaped());
    label->setAccessibleName(text);
    return label;
}

QLabel *makeLinkedText(const QString &text, QWidget *parent)
{
    static const QRegularExpression address(u"https://[^\\s<>\"]*[^\\s<>\".,;:)]"_s);
    QLabel *label = makeText(text, parent);
    if (!text.contains(address))
        return label;

    followLinks(label);
    QString html;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : address.globalMatch(text)) {
        const QString url = match.captured().toHtmlEscaped();
        html += text.sliced(from, match.capturedStart() - from).toHtmlEscaped();
        html += u"<a href=\"%1\">%1</a>"_s.arg(url);
        from = match.capturedEnd();
    }
    html += text.sliced(from).toHtmlEscaped();
    label->setText(html.replace(u'\n', "<br>"_L1));
    label->setAccessibleName(text);
    return label;
}

void openLink(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}

} // namespace aro
