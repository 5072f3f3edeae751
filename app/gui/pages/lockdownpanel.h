// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace aro {

class NoteBar;
class Session;

/// The gate: whether the picked cluster has egress lockdown, and how to find out.
class LockdownPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit LockdownPanel(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWays();
    void buildDomains();
    void addState(QVBoxLayout *layout);
    void addCommands(QVBoxLayout *layout);
    void addAnswer(QVBoxLayout *layout);
    void refresh();
    void takeAnswer();

    Session &m_session;
    QComboBox *m_state = nullptr;
    NoteBar *m_note = nullptr;
    QWidget *m_domains = nullptr; ///< what is known; built when nothing has to be found out
    QLabel *m_domainsText = nullptr;
    QWidget *m_ways = nullptr; ///< how to find out; built when it is wanted
    QPlainTextEdit *m_answer = nullptr;
    NoteBar *m_result = nullptr;
    int m_owner = -1;
    bool m_isPainted = false;
    bool m_reads = false; ///< the domains are asked for although lockdown is known
};

} // namespace aro
