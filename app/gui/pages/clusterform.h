// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace aro {

class NoteBar;
class RegionField;
class Session;
class TextLabel;
class ValueField;

/// Name, cloud, region, domain and networks of the picked cluster.
class ClusterForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClusterForm(Session &session, QWidget *parent = nullptr);

    /// Whether a text is wrong, so that the project holds something else.
    [[nodiscard]] bool hasErrors() const;

Q_SIGNALS:
    /// hasErrors() may be different now.
    void errorsChanged();

private:
    void addIdentity(QGridLayout *form);
    void addNetworks(QGridLayout *form);
    void refresh();
    void changeCloud(int index);

    Session &m_session;
    ValueField *m_name = nullptr;
    QComboBox *m_cloud = nullptr;
    RegionField *m_region = nullptr;
    ValueField *m_domain = nullptr;
    TextLabel *m_clusterDomain = nullptr;
    ValueField *m_sources = nullptr;
    ValueField *m_clientSources = nullptr;
    TextLabel *m_facts = nullptr;
};

} // namespace aro
