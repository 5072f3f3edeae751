// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/pages/rulespage.h"

#include "core/export/target.h"
#include "core/export/unsupported.h"
#include "gui/session.h"
#include "gui/widgets/artifactview.h"
#include "gui/widgets/forms.h"
#include "gui/widgets/linklabel.h"
#include "gui/widgets/notebar.h"
#include "gui/widgets/targetpanel.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

void setOption(Project &project, const Target &target, const QString &key, const QString &value)
{
    const auto spec = std::ranges::find_if(target.options, [&](const OptionSpec &s) { return s.key == key; });
    const QString id(target.id);
    OptionValues &values = project.options[id];
    if (value == spec->defaultValue)
        values.remove(key);
    else
        values.insert(key, value);
    if (values.isEmpty())
        project.options.remove(id);
}

/// What no other step can mend.
bool isOfTheProduct(const Error &error)
{
    return error.code == Error::Code::InvalidInput || error.code == Error::Code::UnknownName
        || error.code == Error::Code::CannotExpress;
}

bool stopsExport(const OpenPoint &point)
{
    return severity(point) == Note::Severity::Warning && point.kind != OpenPoint::Kind::ClientSourcesMissing
        && point.kind != OpenPoint::Kind::OptInBringsMore;
}

} // namespace

RulesPage::RulesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
{
    QVBoxLayout *layout = startPage(
        this, title(), tr("Choose your firewall product and read the rules before you save them."));
    auto *columns = new QSplitter(this);
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(2 * Rhythm);
    m_choices = new TargetPanel(columns);
    columns->addWidget(m_choices);
    columns->addWidget(makeOutput());
    columns->setStretchFactor(1, 1);
    layout->addWidget(columns, 1);

    connect(&m_session, &Session::changed, this, &RulesPage::invalidate);
    connect(m_choices, &TargetPanel::targetChosen, this, &RulesPage::chooseTarget);
    connect(m_choices, &TargetPanel::optionChosen, this, &RulesPage::storeOption);
    connect(m_choices, &TargetPanel::optionErrorChanged, this, &RulesPage::showOutput);
    connect(m_choices, &TargetPanel::scopeChanged, this, &RulesPage::invalidate);
}

QString RulesPage::title() const
{
    return tr("Firewall rules");
}

StepState RulesPage::state() const
{
    if (!m_result)
        return rulesState(m_session);
    return *m_result ? StepState::Done : StepState::Attention;
}

QString RulesPage::helpTopic() const
{
    return u"rules"_s;
}

void RulesPage::setPathChooser(PathChooser chooser)
{
    m_saveBar->setPathChooser(std::move(chooser));
}

void RulesPage::saveRules()
{
    refresh();
    if (!m_choices->optionError().isEmpty())
        m_saveBar->refuse(m_choices->optionError());
    else if (m_result && *m_result)
        m_saveBar->save(**m_result, tr("Save the rules"), m_session.filePath());
    else
        Q_EMIT messageRequested(m_failure->text());
}

void RulesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

QWidget *RulesPage::makeOutput()
{
    auto *output = new QWidget(this);
    m_failure = new NoteBar(output);
    m_failure->setObjectName(u"exportFailure"_s);
    m_wrongOption = new NoteBar(output);
    m_wrongOption->setObjectName(u"wrongOption"_s);
    m_output = new ArtifactView(output);
    m_saveBar = new SaveBar(output);

    auto *layout = new QVBoxLayout(output);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Rhythm);
    layout->addWidget(m_failure);
    layout->addWidget(m_wrongOption);
    layout->addWidget(m_output, 1);
    layout->addWidget(m_saveBar);
    layout->addStretch();
    connect(m_failure, &NoteBar::actionTriggered, this, &RulesPage::followFailure);
    connect(m_output, &ArtifactView::saveRequested, this, &RulesPage::saveRules);
    connect(m_saveBar, &SaveBar::finished, this, &RulesPage::messageRequested);
    return output;
}

void RulesPage::invalidate()
{
    m_result.reset();
    m_saveBar->clear();
    if (isVisible())
        refresh();
    Q_EMIT stateChanged();
}

void RulesPage::refresh()
{
    m_choices->setProject(m_session.project());
    if (!m_result)
        m_result = exported();
    showOutput();
}

void RulesPage::showOutput()
{
    const bool isReady = m_result && *m_result;
    const bool isWrong = isReady && !m_choices->optionError().isEmpty();
    if (isReady)
        m_output->setArtifact(**m_result);
    m_output->setVisible(isReady);
    m_wrongOption->setNote(Note::Severity::Warning,
                           isWrong ? tr("An option is not valid. The preview shows its last valid value.")
                                   : QString());
    showFailure();
}

void RulesPage::showFailure()
{
    if (!m_result) {
        m_failure->setNote(Note::Severity::Information, tr("Choose your firewall product in the list."));
        return;
    }
    if (*m_result) {
        m_failure->setNote(Note::Severity::Information, {});
        return;
    }
    const std::optional<OpenPoint> point = hurdle();
    const QString action = !point
        ? findUnsupported(m_session.project().target) ? tr("Open the source") : QString()
        : stepOf(*point) == 0 ? tr("Go to Cluster")
                              : tr("Go to Features");
    m_failure->setNote(Note::Severity::Warning, m_result->error().message, action);
}

void RulesPage::chooseTarget(const QString &id)
{
    if (!id.isEmpty())
        m_session.edit(tr("Choose firewall product"), [&id](Project &project) { project.target = id; });
}

void RulesPage::storeOption(const QString &key, const QString &value)
{
    const Result<const Target *> target = findTarget(m_session.project().target);
    if (!target)
        return;
    m_session.edit(
        tr("Change export option"), [&](Project &project) { setOption(project, **target, key, value); },
        u"option/%1/%2"_s.arg(m_session.project().target, key));
}

void RulesPage::followFailure()
{
    if (const UnsupportedProduct *product = findUnsupported(m_session.project().target)) {
        openLink(QUrl(QString(product->sourceUrl)));
        return;
    }
    const std::optional<OpenPoint> point = hurdle();
    if (!point)
        return;
    m_session.setCurrentCluster(point->clusters.value(0, m_session.currentCluster()));
    Q_EMIT stepRequested(stepOf(*point));
}

std::optional<Result<Artifact>> RulesPage::exported() const
{
    const Project &project = m_session.project();
    if (project.target.isEmpty())
        return {};
    const Result<const Target *> target = findTarget(project.target);
    if (!target)
        return Failure(target.error());
    return exportProject(m_session.catalog(), project, **target, project.options.value(project.target),
                         m_choices->scope());
}

/// What an earlier step has to supply before the export succeeds.
std::optional<OpenPoint> RulesPage::hurdle() const
{
    if (!m_result || *m_result || isOfTheProduct(m_result->error()))
        return {};
    const QList<OpenPoint> points = openPoints(m_session.catalog(), m_session.project(), m_choices->scope());
    const auto stop = std::ranges::find_if(points, stopsExport);
    if (stop != points.end())
        return *stop;
    const auto other = std::ranges::find_if(points, isMissing);
    return other == points.end() ? std::nullopt : std::optional(*other);
}

StepState rulesState(const Session &session)
{
    if (session.project().target.isEmpty())
        return StepState::Todo;
    if (!findTarget(session.project().target))
        return StepState::Attention;
    const bool isStopped = std::ranges::any_of(openPoints(session.catalog(), session.project()), stopsExport);
    return isStopped || session.plan().groups.isEmpty() ? StepState::Attention : StepState::Done;
}

} // namespace aro
