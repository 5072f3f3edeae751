// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"

#include <QWidget>

class QLabel;

namespace aro {

/// Everything about one endpoint in sentences. Sources open in the browser, and only when they are clicked.
class EndpointDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit EndpointDetails(const Catalog &catalog, QWidget *parent = nullptr);

    void showRow(const EndpointRow &row);
    void showNothing();

private:
    const Catalog &m_catalog;
    QLabel *m_host = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_without = nullptr;
    QLabel *m_sources = nullptr;
};

} // namespace aro
