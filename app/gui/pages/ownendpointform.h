// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace aro {

class NoteBar;
class Session;
struct ExtraEndpoint;

/// One line that adds an endpoint of the user's own to the picked cluster.
class OwnEndpointForm final : public QWidget
{
    Q_OBJECT

public:
    explicit OwnEndpointForm(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void added(const ExtraEndpoint &endpoint);

private:
    void add();

    Session &m_session;
    QLineEdit *m_host = nullptr;
    QComboBox *m_direction = nullptr;
    QPushButton *m_add = nullptr;
    NoteBar *m_error = nullptr;
};

} // namespace aro
