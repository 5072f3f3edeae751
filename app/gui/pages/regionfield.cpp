// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/regionfield.h"

#include "core/plan/clusternotes.h"
#include "gui/pages/clusterchanges.h"
#include "gui/session.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {

RegionField::RegionField(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_box(new QComboBox(this))
    , m_note(new NoteBar(this))
{
    m_box->setObjectName(u"region"_s);
    m_box->setAccessibleName(tr("Azure region of the cluster"));
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->lineEdit()->setPlaceholderText(u"eastus"_s);
    m_box->lineEdit()->setAccessibleName(m_box->accessibleName());
    leaveDropsToWindow(m_box->lineEdit());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm / 2);
    layout->addWidget(m_box);
    layout->addWidget(m_note);

    connect(m_box, &QComboBox::editTextChanged, this, &RegionField::takeText);
    connect(m_box->lineEdit(), &QLineEdit::editingFinished, this, &RegionField::finishText);
    connect(&session, &Session::changed, this, &RegionField::refresh);
    refresh();
}

void RegionField::takeText(const QString &text)
{
    // Known before the change, so that refresh() leaves the text as it is typed.
    const Result<QString> region = text.trimmed().isEmpty() ? QString() : parseRegion(text);
    m_isWrong = !region;
    m_value = region.value_or(m_settled);
    [[maybe_unused]] const Result<void> changed = changeRegion(m_session, m_value);
    Q_ASSERT(changed);
    if (!region) {
        m_note->setNote(Note::Severity::Warning, region.error().message);
        Q_EMIT errorChanged();
        return;
    }
    refresh();
    Q_EMIT errorChanged();
}

void RegionField::finishText()
{
    if (m_isWrong)
        return;
    m_settled = m_value;
    const QSignalBlocker blocker(m_box);
    if (m_box->currentText() != m_value)
        m_box->setEditText(m_value);
}

void RegionField::refresh()
{
    const Cluster &cluster = m_session.cluster();
    const QSignalBlocker blocker(m_box);
    offerRegions(cluster.cloud);
    if (m_owner != m_session.currentCluster() || m_value != cluster.region) {
        m_owner = m_session.currentCluster();
        m_value = cluster.region;
        m_settled = m_value;
        m_isWrong = false;
        m_box->setEditText(m_value);
    }
    if (m_isWrong)
        return;
    const std::optional<Note> note = regionNote(m_session.catalog(), cluster);
    m_note->setNote(note ? severity(*note) : Note::Severity::Information, note ? noteText(*note) : QString());
}

void RegionField::offerRegions(Cloud cloud)
{
    if (m_offered == cloud)
        return;
    m_offered = cloud;
    QStringList names;
    for (const Region &region : m_session.catalog().regions) {
        if (region.cloud == cloud)
            names.append(region.name);
    }
    const QString text = m_box->currentText();
    m_box->clear();
    m_box->addItems(names);
    m_box->setCurrentIndex(-1);
    m_box->setEditText(text);
}

} // namespace aro
