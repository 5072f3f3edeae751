// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/catalog/catalog.h"

#include <QFrame>

class QCheckBox;
class QVBoxLayout;

namespace aro {

class Badge;

/// A feature with its consequences and, once it is ticked, what it needs beside the rules.
class FeatureCard final : public QFrame
{
    Q_OBJECT

public:
    /// `isFromClients`: its connections come from the user's network.
    FeatureCard(const Feature &feature, bool isFromClients, QWidget *parent = nullptr);

    [[nodiscard]] const QString &featureId() const { return m_id; }
    void setChosen(bool isChosen);
    void setHostCount(int count);

Q_SIGNALS:
    void toggled(bool isChosen);

private:
    void addBadges(QLayout *layout, const Feature &feature, bool isFromClients);
    void buildPrerequisites();

    QString m_id;
    QStringList m_texts; ///< what it needs
    QCheckBox *m_box = nullptr;
    Badge *m_hosts = nullptr;
    QVBoxLayout *m_text = nullptr;
    QWidget *m_prerequisites = nullptr; ///< built when the feature is first chosen
};

} // namespace aro
