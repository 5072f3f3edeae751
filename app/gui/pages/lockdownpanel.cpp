// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/lockdownpanel.h"

#include "core/project/azcluster.h"
#include "gui/session.h"
#include "gui/widgets/commandbox.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/pastebox.h"
#include "gui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

QString consequence(Lockdown lockdown)
{
    switch (lockdown) {
    case Lockdown::Enabled:
        return {};
    case Lockdown::NotEnabled:
        return LockdownPanel::tr(
            "Without egress lockdown the cluster needs many more endpoints, so no rules are "
            "exported. Ask Microsoft or Red Hat support to enable it.");
    case Lockdown::Unknown:
        break;
    }
    return LockdownPanel::tr("Rules are exported once it is certain that the cluster has egress lockdown. "
                             "New clusters have it; for older ones the command below tells.");
}

QString answerSentence(const Cluster &answer)
{
    if (answer.lockdown != Lockdown::Enabled)
        return LockdownPanel::tr("The cluster says: egress lockdown is not enabled.");
    if (answer.gatewayDomains.isEmpty())
        return LockdownPanel::tr("The cluster says: egress lockdown is enabled.");
    return LockdownPanel::tr("The cluster says: egress lockdown is enabled for %n domain(s).", nullptr,
                             static_cast<int>(answer.gatewayDomains.size()));
}

QString domainsSentence(const Cluster &cluster)
{
    const auto count = static_cast<int>(cluster.gatewayDomains.size());
    return count == 0
        ? LockdownPanel::tr("Which domains go through the ARO service is not known; the cluster-wide "
                            "proxy of OpenShift needs them.")
        : LockdownPanel::tr("%n domain(s) go through the ARO service, as the cluster told.", nullptr, count);
}

} // namespace

LockdownPanel::LockdownPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    addState(layout);
    connect(&session, &Session::changed, this, &LockdownPanel::refresh);
    connect(&session, &Session::replaced, this, [this] {
        m_owner = -1;
        refresh();
    });
    refresh();
}

void LockdownPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
}

bool LockdownPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The commands come after the first paint of the window, which must not wait for them.
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        m_isPainted = true;
        QTimer::singleShot(0, this, &LockdownPanel::refresh);
    }
    return QWidget::eventFilter(watched, event);
}

void LockdownPanel::buildWays()
{
    m_ways = new QWidget(this);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(Rhythm);
    addCommands(ways);
    addAnswer(ways);
    layout()->addWidget(m_ways);
    followInTabOrder(m_state, m_ways);
}

void LockdownPanel::addState(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * Rhythm);
    auto *label = makeHeading(tr("Egress loc&kdown:"), 1, this);
    label->setWordWrap(false);
    m_state = new QComboBox(this);
    m_state->setObjectName(u"lockdown"_s);
    m_state->addItem(tr("Not known yet", "egress lockdown"));
    m_state->addItem(tr("Enabled", "egress lockdown"));
    m_state->addItem(tr("Not enabled", "egress lockdown"));
    label->setBuddy(m_state);
    row->addWidget(label);
    row->addWidget(m_state);
    row->addStretch();
    layout->addLayout(row);
    m_note = new NoteBar(this);
    m_note->setObjectName(u"lockdownNote"_s);
    layout->addWidget(m_note);
    connect(m_state, &QComboBox::activated, this, [this](int index) {
        m_session.editCluster(tr("Change egress lockdown"), [index](Cluster &cluster) {
            cluster.lockdown = static_cast<Lockdown>(index);
            if (cluster.lockdown != Lockdown::Enabled)
                cluster.gatewayDomains.clear();
        });
    });
}

void LockdownPanel::buildDomains()
{
    m_domains = new QWidget(this);
    m_domainsText = new TextLabel({}, m_domains, TextLabel::Weight::Quiet);
    m_domainsText->setObjectName(u"gatewayDomains"_s);
    auto *read = makeButton(tr("Read them from the cluster…"), m_domains);
    read->setObjectName(u"readDomains"_s);
    auto *row = new QHBoxLayout(m_domains);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Rhythm);
    row->addWidget(m_domainsText, 1);
    row->addWidget(read);
    connect(read, &QPushButton::clicked, this, [this] {
        m_reads = true;
        refresh();
        m_answer->setFocus();
    });
    layout()->addWidget(m_domains);
    followInTabOrder(m_state, m_domains);
}

void LockdownPanel::addCommands(QVBoxLayout *layout)
{
    layout->addWidget(makeText(tr("This command asks the cluster:"), m_ways));
    layout->addWidget(new CommandBox(lockdownCommand(), tr("Command that asks for egress lockdown"), m_ways));
    layout->addWidget(makeText(tr("This one lists the domains that go through the ARO service:"), m_ways));
    layout->addWidget(
        new CommandBox(gatewayDomainsCommand(), tr("Command that lists the gateway domains"), m_ways));
}

void LockdownPanel::addAnswer(QVBoxLayout *layout)
{
    auto *label = new QLabel(tr("&Paste the answer of either command here:"), m_ways);
    m_answer = makePasteBox(2, m_ways);
    m_answer->setObjectName(u"lockdownAnswer"_s);
    m_answer->setAccessibleName(tr("Answer of the command"));
    label->setBuddy(m_answer);
    m_result = new NoteBar(m_ways);
    m_result->setObjectName(u"lockdownResult"_s);
    layout->addWidget(label);
    layout->addWidget(m_answer);
    layout->addWidget(m_result);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &LockdownPanel::takeAnswer);
}

void LockdownPanel::refresh()
{
    const Lockdown lockdown = m_session.cluster().lockdown;
    m_state->setCurrentIndex(static_cast<int>(lockdown));
    m_note->setNote(Note::Severity::Warning, consequence(lockdown));
    if (m_owner != m_session.currentCluster()) {
        m_owner = m_session.currentCluster();
        m_reads = false;
        if (m_answer != nullptr)
            m_answer->clear();
    }
    // What was pasted stays in sight even though it answered the question.
    const bool hasAnswer = m_answer != nullptr && !m_answer->document()->isEmpty();
    const bool asks = lockdown != Lockdown::Enabled || m_reads || hasAnswer;
    if (m_ways == nullptr && m_isPainted && asks)
        buildWays();
    if (m_ways != nullptr)
        m_ways->setVisible(asks);
    if (m_domains == nullptr && m_isPainted && !asks)
        buildDomains();
    if (m_domains == nullptr)
        return;
    m_domainsText->setText(domainsSentence(m_session.cluster()));
    m_domains->setVisible(!asks);
}

void LockdownPanel::takeAnswer()
{
    const QString text = m_answer->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_result->setNote(Note::Severity::Information, {});
        return;
    }
    bringIntoSight(m_result);
    const Result<Cluster> answered = withLockdownAnswer(m_session.catalog(), m_session.cluster(), text);
    if (!answered) {
        m_result->setNote(Note::Severity::Warning, answered.error().message);
        return;
    }
    m_session.editCluster(tr("Take over the cluster's answer"),
                          [&answered](Cluster &cluster) { cluster = *answered; });
    m_result->setNote(Note::Severity::Information, answerSentence(*answered));
}

} // namespace aro
