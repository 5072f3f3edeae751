// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTextBrowser;
class QUrl;

namespace aro {

/// The help texts of the pages in a window of their own; the assistant stays usable beside it.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows the text of a page's helpTopic() and brings the window to the front.
    void showTopic(const QString &topic);
    [[nodiscard]] const QString &topic() const { return m_topic; }

protected:
    void keyPressEvent(QKeyEvent *event) override; ///< Escape closes

private:
    void openLink(const QUrl &url);

    QTextBrowser *m_text = nullptr;
    QString m_topic;
};

} // namespace aro
