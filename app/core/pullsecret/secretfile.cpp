// SPDX-FileCopyrightText: The ARO Egress Assistant authors
// SPDX-License-Identifier: Apache-2.0
#include "core/pullsecret/secretfile.h"

#include "core/pullsecret/secretforms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace aro {
namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretFile)
};

constexpr mode_t OwnerOnly = S_IRUSR | S_IWUSR;
constexpr int MaxBackups = 1000;

/// An open file or folder; -1 for none.
class Descriptor final
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

Failure cannotRead(const QString &path, const QString &reason)
{
    return fail(Error::Code::CannotRead, Text::tr("The file could not be read: %1").arg(reason),
                QDir::toNativeSeparators(path));
}

Failure cannotWrite(const QString &path, const QString &reason)
{
    return fail(Error::Code::CannotWrite, Text::tr("The file could not be written: %1").arg(reason),
                QDir::toNativeSeparators(path));
}

QString systemError()
{
    return qt_error_string(errno);
}

/// Reads up to `limit` bytes; false on an error.
bool readAll(int file, SecretBytes &content, qsizetype limit)
{
    constexpr qsizetype Part = 64 * 1024;
    while (content.size() < limit) {
        const qsizetype before = content.size();
        const ssize_t count = ::read(file, content.grow(Part), Part);
        content.truncate(before + std::max<qsizetype>(count, 0));
        if (count == 0)
            return true;
        if (count < 0 && errno != EINTR)
            return false;
    }
    return true;
}

bool writeAll(int file, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = ::write(file, content.data(), static_cast<std::size_t>(content.size()));
        if (count < 0 && errno != EINTR)
            return false;
        content = content.sliced(std::max<qsizetype>(count, 0));
    }
    return true;
}

/// Writes one file of a folder; what is unfinished is removed.
class Writer final
{
public:
    explicit Writer(const QString &path)
        : m_path(path)
        , m_name(QFile::encodeName(QFileInfo(path).fileName()))
        , m_folder(::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(),
                          O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
    }

    Result<SavedSecret> save(QByteArrayView content)
    {
        if (!m_folder.isOpen())
            return cannotWrite(m_path, systemError());
        if (m_name.isEmpty())
            return cannotWrite(m_path, Text::tr("this is not the name of a file."));
        struct stat state = {};
        const bool exists
            = ::fstatat(m_folder.number(), m_name.constData(), &state, AT_SYMLINK_NOFOLLOW) == 0;
        if (!exists && errno != ENOENT)
            return cannotWrite(m_path, systemError());
        if (exists && S_ISLNK(state.st_mode))
            return cannotWrite(m_path,
                               Text::tr("it is a symbolic link, and secrets are never written through one."));
        if (exists && !S_ISREG(state.st_mode))
            return cannotWrite(m_path, Text::tr("this is not a file."));
        if (exists && holds(content) && makePrivate(m_name))
            return SavedSecret { .wasThere = true, .backup = {} };
        return replace(content, exists);
    }

private:
    [[nodiscard]] bool holds(QByteArrayView content) const
    {
        const Descriptor file(
            ::openat(m_folder.number(), m_name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        SecretBytes old;
        return file.isOpen() && readAll(file.number(), old, content.size() + 1) && old.view() == content;
    }

    /// Of the name itself: a link that has taken its place is an error.
    [[nodiscard]] bool makePrivate(const QByteArray &name) const
    {
        return ::fchmodat(m_folder.number(), name.constData(), OwnerOnly, AT_SYMLINK_NOFOLLOW) == 0;
    }

    Result<SavedSecret> replace(QByteArrayView content, bool exists)
    {
        const QByteArray pending
            = m_name + '.' + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
        if (!write(pending, content))
            return abandon(pending);
        const QByteArray backup = exists ? backUp() : QByteArray();
        if (exists && backup.isEmpty())
            return abandon(pending);
        if (::renameat(m_folder.number(), pending.constData(), m_folder.number(), m_name.constData()) != 0) {
            const Failure failure = abandon(pending);
            if (exists)
                ::unlinkat(m_folder.number(), backup.constData(), 0);
            return failure;
        }
        ::fsync(m_folder.number());
        const QDir folder = QFileInfo(m_path).absoluteDir();
        return SavedSecret { .wasThere = false,
                             .backup = exists ? folder.filePath(QFile::decodeName(backup)) : QString() };
    }

    /// Makes a new file; the mode belongs to its making, so that nobody can open it in between.
    [[nodiscard]] bool write(const QByteArray &name, QByteArrayView content) const
    {
        const Descriptor file(::openat(m_folder.number(), name.constData(),
                                       O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, OwnerOnly));
        if (!file.isOpen())
            return false;
        if (::fchmod(file.number(), OwnerOnly) == 0 && writeAll(file.number(), content)
            && ::fsync(file.number()) == 0)
            return true;
        const int reason = errno;
        ::unlinkat(m_folder.number(), name.constData(), 0);
        errno = reason;
        return false;
    }

    /// A second name for the old file, or a copy where the file system has no second names.
    [[nodiscard]] QByteArray backUp() const
    {
        for (int number = 1; number <= MaxBackups; ++number) {
            const QByteArray name = m_name + ".backup-" + QByteArray::number(number);
            if (::linkat(m_folder.number(), m_name.constData(), m_folder.number(), name.constData(), 0) == 0
                || (errno != EEXIST && copyTo(name))) {
                if (makePrivate(name))
                    return name;
                const int reason = errno;
                ::unlinkat(m_folder.number(), name.constData(), 0);
                errno = reason;
                break;
            }
            if (errno != EEXIST)
                break;
        }
        return {};
    }

    [[nodiscard]] bool copyTo(const QByteArray &name) const
    {
        const Descriptor file(
            ::openat(m_folder.number(), m_name.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        constexpr qsizetype NoSecret = qsizetype { 64 } * 1024 * 1024;
        SecretBytes old;
        if (!file.isOpen() || !readAll(file.number(), old, NoSecret))
            return false;
        if (old.size() >= NoSecret) {
            errno = EFBIG;
            return false;
        }
        return write(name, old.view());
    }

    Failure abandon(const QByteArray &pending) const
    {
        const QString reason = systemError();
        ::unlinkat(m_folder.number(), pending.constData(), 0);
        return cannotWrite(m_path, reason);
    }

    QString m_path;
    QByteArray m_name;
    Descriptor m_folder;
};

} // namespace

Result<SecretFile> readSecretFile(const QString &path)
{
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat state = {};
    if (!file.isOpen() || ::fstat(file.number(), &state) != 0)
        return cannotRead(path, systemError());
    if (!S_ISREG(state.st_mode))
        return fail(Error::Code::CannotRead, Text::tr("This is not a file."), QDir::toNativeSeparators(path));
    SecretFile result;
    if (!readAll(file.number(), result.content, MaxSecretText + 1))
        return cannotRead(path, systemError());
    if (result.content.size() > MaxSecretText)
        return fail(Error::Code::TooLarge,
                    Text::tr("This is too large for a pull secret: Kubernetes stores at most 1 MiB."),
                    QDir::toNativeSeparators(path));
    result.modified = QDateTime::fromSecsSinceEpoch(state.st_mtim.tv_sec, Qt::UTC);
    result.isReadableByOthers = (state.st_mode & (S_IRGRP | S_IROTH)) != 0;
    return result;
}

Result<SavedSecret> saveSecretFile(const QString &path, const SecretBytes &content)
{
    return Writer(path).save(content.view());
}

} // namespace aro
