// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

/// Folders of services that copy everything in them to other computers.
struct Service
{
    QLatin1StringView part; ///< start of a folder's name, or a file in the folder
    QLatin1StringView name;
};

constexpr std::array Folders {
    Service { "OneDrive"_L1, "OneDrive"_L1 },
    Service { "Dropbox"_L1, "Dropbox"_L1 },
    Service { "iCloud"_L1, "iCloud"_L1 },
    Service { "Mobile Documents"_L1, "iCloud"_L1 },
    Service { "Nextcloud"_L1, "Nextcloud"_L1 },
    Service { "ownCloud"_L1, "ownCloud"_L1 },
    Service { "Google Drive"_L1, "Google Drive"_L1 },
    Service { "GoogleDrive"_L1, "Google Drive"_L1 },
    Service { "My Drive"_L1, "Google Drive"_L1 },
    Service { "MEGAsync"_L1, "MEGA"_L1 },
    Service { "pCloud"_L1, "pCloud"_L1 },
    Service { "Syncthing"_L1, "Syncthing"_L1 },
};

constexpr std::array Markers {
    Service { ".dropbox"_L1, "Dropbox"_L1 },
    Service { ".dropbox.cache"_L1, "Dropbox"_L1 },
    Service { ".nextcloudsync.log"_L1, "Nextcloud"_L1 },
    Service { ".owncloudsync.log"_L1, "ownCloud"_L1 },
    Service { ".tmp.driveupload"_L1, "Google Drive"_L1 },
    Service { ".stfolder"_L1, "Syncthing"_L1 },
};

constexpr std::array WorkTrees {
    Service { ".git"_L1, "git"_L1 },
    Service { ".hg"_L1, "Mercurial"_L1 },
    Service { ".svn"_L1, "Subversion"_L1 },
};

template <std::size_t N>
QString markedBy(const QDir &folder, const std::array<Service, N> &markers)
{
    const auto it = std::ranges::find_if(
        markers, [&folder](const Service &marker) { return folder.exists(QString(marker.part)); });
    return it == markers.end() ? QString() : QString(it->name);
}

QString synchronisedBy(const QDir &folder)
{
    const auto it = std::ranges::find_if(Folders, [&folder](const Service &service) {
        return folder.dirName().startsWith(service.part, Qt::CaseInsensitive);
    });
    return it == Folders.end() ? markedBy(folder, Markers) : QString(it->name);
}

/// Whether only its owner can replace a file in the folder, as in /tmp; Qt does not know this bit.
bool isSticky(const QString &folder)
{
    struct stat state = {};
    return ::stat(QFile::encodeName(folder).constData(), &state) == 0 && (state.st_mode & S_ISVTX) != 0;
}

void addOnce(QList<FolderRisk> &risks, FolderRisk::Kind kind, const QString &name)
{
    const bool isKnown
        = std::ranges::any_of(risks, [kind](const FolderRisk &risk) { return risk.kind == kind; });
    if (!name.isEmpty() && !isKnown)
        risks.append({ kind, name });
}

} // namespace

QList<FolderRisk> folderRisks(const QString &filePath)
{
    QList<FolderRisk> risks;
    const QString path = QFileInfo(filePath).absolutePath();
    const QFileDevice::Permissions permissions = QFileInfo(path).permissions();
    if ((permissions & (QFile::WriteGroup | QFile::WriteOther)) && !isSticky(path))
        risks.append({ FolderRisk::Kind::WritableByOthers, {} });
    else if (permissions & (QFile::ReadGroup | QFile::ReadOther))
        risks.append({ FolderRisk::Kind::ReadableByOthers, {} });
    const QString real = QFileInfo(path).canonicalFilePath();
    QDir folder(real.isEmpty() ? path : real);
    do {
        addOnce(risks, FolderRisk::Kind::Synchronised, synchronisedBy(folder));
        addOnce(risks, FolderRisk::Kind::WorkTree, markedBy(folder, WorkTrees));
    } while (folder.cdUp());
    return risks;
}

QString riskText(const FolderRisk &risk)
{
    switch (risk.kind) {
    case FolderRisk::Kind::ReadableByOthers:
        return Text::tr("Other users can look into this folder. The file itself is readable for you alone.");
    case FolderRisk::Kind::WritableByOthers:
        return Text::tr(
            "Other users can change this folder and so replace the file: a private one is safer.");
    case FolderRisk::Kind::Synchronised:
        return Text::
            tr("%1 copies this folder to other computers, and the credential with it: choose another one.")
                .arg(risk.name);
    case FolderRisk::Kind::WorkTree:
        break;
    }
    return Text::
        tr("This folder belongs to a work tree of %1, and the credential could be committed: choose another "
           "one.")
            .arg(risk.name);
}

} // namespace aro
