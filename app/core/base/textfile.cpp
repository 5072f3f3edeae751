// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/textfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(TextFile)
};

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Failure cannotWrite(const QString &path, const QString &reason)
{
    return fail(Error::Code::CannotWrite, Text::tr("The file could not be written: %1").arg(reason),
                native(path));
}

/// Why a file of this path cannot be replaced, or empty. QSaveFile replaces write-protected files and what a
/// link points to, and it cannot replace devices.
QString obstacle(const QFileInfo &info)
{
    if (info.isDir())
        return Text::tr("there is a folder of that name.");
    if (info.exists() && !info.isFile())
        return Text::tr("this is not a file.");
    if (info.exists() && !info.isWritable())
        return Text::tr("it is write-protected.");
    return {};
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maxSize)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile())
        return fail(Error::Code::CannotRead, Text::tr("This is not a file."), native(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::CannotRead,
                    Text::tr("The file could not be read: %1").arg(file.errorString()), native(path));
    // One byte more than allowed, so that a file that grows meanwhile is seen as well.
    const QByteArray content = file.read(maxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Code::CannotRead,
                    Text::tr("The file could not be read: %1").arg(file.errorString()), native(path));
    if (content.size() > maxSize)
        return fail(Error::Code::TooLarge,
                    Text::tr("The file is larger than %n MiB, too large for such a document.", nullptr,
                             static_cast<int>(maxSize / (1024 * 1024))),
                    native(path));
    return content;
}

Result<void> saveText(const QString &path, const QByteArray &content)
{
    return saveTexts({ { path, content } });
}

Result<void> saveTexts(const QList<FileContent> &files)
{
    std::vector<std::unique_ptr<QSaveFile>> pending;
    for (const FileContent &target : files) {
        if (const QString reason = obstacle(QFileInfo(target.path)); !reason.isEmpty())
            return cannotWrite(target.path, reason);
        auto file = std::make_unique<QSaveFile>(target.path);
        if (!file->open(QIODevice::WriteOnly) || file->write(target.content) != target.content.size()
            || !file->flush())
            return cannotWrite(target.path, file->errorString());
        pending.push_back(std::move(file));
    }
    for (const auto &file : pending) {
        if (!file->commit())
            return cannotWrite(file->fileName(), file->errorString());
    }
    return {};
}

} // namespace aro
