// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/featurecard.h"

#include "gui/widgets/badge.h"
#include "gui/widgets/flowlayout.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/textlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

FeatureCard::FeatureCard(const Feature &feature, bool isFromClients, QWidget *parent)
    : QFrame(parent)
    , m_id(feature.id)
    , m_texts(feature.prerequisites)
    , m_box(new QCheckBox(withoutMnemonics(catalogText(feature.title)), this))
{
    setFrameShape(QFrame::NoFrame);
    m_box->setObjectName(feature.id);
    QFont bold = m_box->font();
    bold.setBold(true);
    m_box->setFont(bold);
    const QString without = tr("Without it: %1").arg(catalogText(feature.without));
    m_box->setAccessibleDescription(catalogText(feature.summary) + u' ' + without);

    auto *head = new FlowLayout(Rhythm);
    head->addWidget(m_box);
    addBadges(head, feature, isFromClients);
    m_text = new QVBoxLayout;
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, m_box)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, m_box);
    m_text->setContentsMargins(indent, 0, 0, 0);
    m_text->setSpacing(Rhythm / 2);
    m_text->addWidget(makeText(catalogText(feature.summary), this));
    m_text->addWidget(new TextLabel(without, this, TextLabel::Weight::Quiet));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Rhythm, 0, Rhythm);
    layout->setSpacing(Rhythm / 2);
    layout->addLayout(head);
    layout->addLayout(m_text);
    connect(m_box, &QCheckBox::toggled, this, &FeatureCard::toggled);
}

void FeatureCard::setChosen(bool isChosen)
{
    const QSignalBlocker blocker(m_box);
    m_box->setChecked(isChosen);
    if (isChosen && m_prerequisites == nullptr)
        buildPrerequisites();
    if (m_prerequisites != nullptr)
        m_prerequisites->setVisible(isChosen);
}

void FeatureCard::setHostCount(int count)
{
    m_hosts->setText(tr("%n host(s)", nullptr, count));
}

void FeatureCard::addBadges(QLayout *layout, const Feature &feature, bool isFromClients)
{
    if (feature.sendsData)
        layout->addWidget(new Badge(tr("sends data to Red Hat"), this));
    if (!feature.pullSecret.isEmpty())
        layout->addWidget(new Badge(tr("needs the pull secret"), this));
    if (isFromClients)
        layout->addWidget(new Badge(tr("your network → cluster"), this));
    m_hosts = new Badge({}, this);
    m_hosts->setObjectName(u"hosts"_s);
    layout->addWidget(m_hosts);
}

void FeatureCard::buildPrerequisites()
{
    m_prerequisites = new QWidget(this);
    m_prerequisites->setObjectName(u"prerequisites"_s);
    auto *layout = new QGridLayout(m_prerequisites);
    layout->setContentsMargins(0, Rhythm / 2, 0, 0);
    layout->setHorizontalSpacing(Rhythm);
    layout->setVerticalSpacing(Rhythm / 2);
    layout->setColumnStretch(1, 1);
    for (int row = 0; row < m_texts.size(); ++row) {
        layout->addWidget(new TextLabel(u"•"_s, m_prerequisites), row, 0, Qt::AlignTop);
        layout->addWidget(makeText(catalogText(m_texts[row]), m_prerequisites), row, 1);
    }
    m_text->addWidget(m_prerequisites);
}

} // namespace aro
