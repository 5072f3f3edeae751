// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "gui/pages/page.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace aro {

class EndpointDetails;
class EndpointTable;
class NoteBar;
class Session;

/// Endpoints: what the picked cluster needs, why, and who says so.
class EndpointsPage final : public Page
{
    Q_OBJECT

public:
    explicit EndpointsPage(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] StepState state() const override;
    [[nodiscard]] QString helpTopic() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFilters(QBoxLayout *layout);
    void addOwnEndpoints(QBoxLayout *layout);
    void connectTable();
    void refresh();
    void refreshDetails();
    void leaveOut(const EndpointRow &row, bool leaveOut);
    void removeOwn(const EndpointRow &row);
    void reportCopy(int hosts, int leftOut);

    Session &m_session;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_show = nullptr;
    QCheckBox *m_baseline = nullptr;
    NoteBar *m_hint = nullptr;
    NoteBar *m_warnings = nullptr;
    EndpointTable *m_table = nullptr;
    QPushButton *m_remove = nullptr;
    EndpointDetails *m_details = nullptr;
};

} // namespace aro
