// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/autosave.h"

#include "core/base/textfile.h"
#include "core/project/projectfile.h"
#include "gui/session.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

constexpr auto Suffix = ".aroegress-autosave"_L1;

QString lockPath(const QString &file)
{
    return file + ".lock"_L1;
}

/// The document with its path around it, because the two must not come apart.
QByteArray wrapped(const Project &project, const QString &path)
{
    return QJsonDocument(QJsonObject {
                             { u"path"_s, path },
                             { u"project"_s, QString::fromUtf8(writeProject(project)) },
                         })
        .toJson();
}

std::optional<Autosave::Orphan> readOrphan(const Catalog &catalog, const QString &file)
{
    const Result<QByteArray> content = readFile(file, 2 * MaxDocumentSize);
    if (!content)
        return {};
    const QJsonObject wrapper = QJsonDocument::fromJson(*content).object();
    const Result<Project> project = readProject(catalog, wrapper["project"_L1].toString().toUtf8());
    if (!project)
        return {};
    return Autosave::Orphan { file, wrapper["path"_L1].toString(), *project, {} };
}

} // namespace

Autosave::Autosave(Session &session, const QString &folder, std::chrono::milliseconds delay)
    : m_session(session)
    , m_folder(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::writeNow);
    connect(&session, &Session::changed, this, &Autosave::start);
    connect(&session, &Session::documentChanged, this, &Autosave::followDocument);
}

QString Autosave::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/autosave"_L1;
}

std::optional<Autosave::Orphan> Autosave::findOrphan() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({ u'*' + Suffix }, QDir::Files, QDir::Time);
    for (const QString &name : names) {
        const QString file = folder.filePath(name);
        auto lock = std::make_shared<QLockFile>(lockPath(file));
        // The lock of a program that ended is stale whatever its age; a running one keeps it for days.
        lock->setStaleLockTime(0);
        if (file == m_file || !lock->tryLock())
            continue;
        if (std::optional<Orphan> orphan = readOrphan(m_session.catalog(), file)) {
            orphan->lock = std::move(lock);
            return orphan;
        }
    }
    return {};
}

void Autosave::remove(const Orphan &orphan)
{
    QFile::remove(orphan.file);
}

void Autosave::start()
{
    // Not restarted by each change: steady typing must not put the copy off for ever.
    if (!m_timer.isActive())
        m_timer.start();
}

void Autosave::followDocument()
{
    if (!m_session.isModified())
        discard();
    else
        start();
}

void Autosave::writeNow()
{
    m_timer.stop();
    if (!m_session.isModified())
        return;
    if (!claimFile()) {
        Q_EMIT failed(tr("Unsaved changes cannot be kept safe, because %1 cannot be written.")
                          .arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    if (const auto saved = saveText(m_file, wrapped(m_session.project(), m_session.filePath())); !saved)
        Q_EMIT failed(saved.error().message);
}

void Autosave::discard()
{
    m_timer.stop();
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file);
    m_lock.reset();
    m_file.clear();
}

bool Autosave::claimFile()
{
    if (!m_file.isEmpty())
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    const QString file = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + Suffix);
    auto lock = std::make_unique<QLockFile>(lockPath(file));
    lock->setStaleLockTime(0);
    if (!lock->tryLock())
        return false;
    m_lock = std::move(lock);
    m_file = file;
    return true;
}

} // namespace aro
