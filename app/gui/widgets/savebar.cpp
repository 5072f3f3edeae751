// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/savebar.h"

#include "gui/widgets/notebar.h"
#include "models/bundle.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr qsizetype MostNames = 8;

QString askForPath(QWidget *parent, const PathRequest &request)
{
    if (request.isFolder)
        return QFileDialog::getExistingDirectory(parent, request.title, request.suggestion);
    const QString suffix = QFileInfo(request.suggestion).suffix();
    const QString filter = suffix.isEmpty() ? QString() : u"*.%1"_s.arg(suffix);
    return QFileDialog::getSaveFileName(parent, request.title, request.suggestion, filter);
}

QStringList existingFiles(const Artifact &artifact, const QString &folder)
{
    QStringList names;
    for (const ArtifactFile &file : artifact.files) {
        if (QFileInfo::exists(QDir(folder).filePath(file.name)))
            names.append(file.name);
    }
    return names;
}

QString savedSentence(const QStringList &paths)
{
    if (paths.size() == 1)
        return SaveBar::tr("Saved %1.").arg(QDir::toNativeSeparators(paths.first()));
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return SaveBar::tr("Saved %n file(s) in %1: %2", nullptr, static_cast<int>(paths.size()))
        .arg(QDir::toNativeSeparators(QFileInfo(paths.first()).path()), shortList(names, MostNames));
}

} // namespace

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent)
    , m_chooser(askForPath)
    , m_note(new NoteBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_note);
    m_note->setObjectName(u"saveNote"_s);
    connect(m_note, &NoteBar::actionTriggered, this, &SaveBar::write);
    hide();
}

void SaveBar::save(const Artifact &artifact, const QString &title, const QString &documentPath)
{
    if (m_folder.isEmpty())
        m_folder = documentPath.isEmpty() ? QDir::homePath() : QFileInfo(documentPath).path();
    const bool isFolder = artifact.files.size() > 1;
    const QString suggestion = isFolder ? m_folder : QDir(m_folder).filePath(artifact.files.first().name);
    const QString path = m_chooser(this, { .title = title, .suggestion = suggestion, .isFolder = isFolder });
    if (path.isEmpty())
        return;

    m_pending = artifact;
    m_path = path;
    m_folder = isFolder ? path : QFileInfo(path).path();
    const QStringList existing = isFolder ? existingFiles(artifact, path) : QStringList();
    if (existing.isEmpty()) {
        write();
        return;
    }
    show();
    m_note->setNote(Note::Severity::Warning,
                    tr("The folder %1 already has: %2. Nothing was saved yet.")
                        .arg(QDir::toNativeSeparators(path), shortList(existing, MostNames)),
                    tr("Replace", "button: overwrite existing files"));
}

void SaveBar::refuse(const QString &sentence)
{
    report(false, sentence);
}

void SaveBar::clear()
{
    m_pending = {};
    m_note->setNote(Note::Severity::Information, {});
    hide();
}

void SaveBar::write()
{
    const Artifact artifact = std::exchange(m_pending, {});
    const Result<QStringList> paths = saveArtifact(artifact, m_path);
    if (!paths) {
        report(false, sentence(paths.error()));
        return;
    }
    report(true, savedSentence(*paths));
    Q_EMIT saved(*paths);
}

void SaveBar::report(bool isSaved, const QString &sentence)
{
    show();
    m_note->setNote(isSaved ? Note::Severity::Information : Note::Severity::Warning, sentence);
    Q_EMIT finished(sentence);
}

} // namespace aro
