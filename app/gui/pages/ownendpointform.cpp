// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/ownendpointform.h"

#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "models/endpointmodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

OwnEndpointForm::OwnEndpointForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_host(new QLineEdit(this))
    , m_direction(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_error(new NoteBar(this))
{
    auto *label = new QLabel(tr("&Own endpoint:"), this);
    label->setBuddy(m_host);
    m_host->setObjectName(u"ownHost"_s);
    m_host->setAccessibleName(tr("Host of the own endpoint"));
    m_host->setPlaceholderText(tr("registry.contoso.com:5000", "example of a host with port"));
    leaveDropsToWindow(m_host);
    m_direction->setObjectName(u"ownDirection"_s);
    m_direction->setAccessibleName(tr("Direction of the own endpoint"));
    m_direction->addItem(directionTitle(Direction::ClusterEgress));
    m_direction->addItem(directionTitle(Direction::ClientAccess));
    m_add->setObjectName(u"ownAdd"_s);
    m_add->setEnabled(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(Rhythm);
    row->addWidget(label);
    row->addWidget(m_host, 1);
    row->addWidget(m_direction);
    row->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    layout->addLayout(row);
    layout->addWidget(m_error);

    connect(m_host, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        m_error->setNote(Note::Severity::Warning, {});
    });
    connect(m_host, &QLineEdit::returnPressed, this, &OwnEndpointForm::add);
    connect(m_add, &QPushButton::clicked, this, &OwnEndpointForm::add);
}

void OwnEndpointForm::add()
{
    if (m_host->text().trimmed().isEmpty())
        return;
    const auto direction = static_cast<Direction>(m_direction->currentIndex());
    const Result<ExtraEndpoint> extra = parseExtra(m_host->text().trimmed(), direction);
    if (!extra) {
        m_error->setNote(Note::Severity::Warning, extra.error().message);
        return;
    }
    if (m_session.cluster().extras.contains(*extra)) {
        m_error->setNote(Note::Severity::Warning, tr("This endpoint is in the table already."));
        return;
    }
    m_session.editCluster(tr("Add own endpoint"),
                          [&extra](Cluster &cluster) { cluster.extras.append(*extra); });
    m_host->clear();
    m_host->setFocus();
    Q_EMIT added(*extra);
}

} // namespace aro
