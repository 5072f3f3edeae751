// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalog.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace aro {

class NoteBar;
class Session;

/// The region of the picked cluster: the catalog's regions are offered, others are allowed with a warning.
class RegionField final : public QWidget
{
    Q_OBJECT

public:
    explicit RegionField(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *editor() const { return m_box; }
    [[nodiscard]] bool hasError() const { return m_isWrong; }

Q_SIGNALS:
    /// hasError() may be different now.
    void errorChanged();

private:
    void takeText(const QString &text);
    void finishText();
    void refresh();
    void offerRegions(Cloud cloud);

    Session &m_session;
    QComboBox *m_box = nullptr;
    NoteBar *m_note = nullptr;
    std::optional<Cloud> m_offered;
    int m_owner = -1;
    QString m_value;
    QString m_settled; ///< the value from before the typing
    bool m_isWrong = false;
};

} // namespace aro
