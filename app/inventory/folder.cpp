// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/folder.h"

#include "base/securefile.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskfolder {

namespace {

Error failed(const QString &path)
{
    const int number = errno;
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOENT:
        return {Error::Code::NotFound, detail};
    case EEXIST:
        return {Error::Code::AlreadyExists, detail};
    case EACCES:
    case EPERM:
    case ELOOP:
    case EROFS:
        return {Error::Code::Permission, detail};
    default:
        return {Error::Code::Storage, detail};
    }
}

}

bool isNetworkFileSystem(qint64 type)
{
    // statfs(2), linux/magic.h: NFS, SMB, CIFS, SMB2, AFS (two), Coda, Ceph, 9P, OCFS2, GFS2, Lustre, NCP.
    static constexpr std::array<quint32, 13> network{0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x5346414F, 0x6B414653, 0x73757245,
                                                     0x00C36400, 0x01021997, 0x7461636F, 0x01161970, 0x0BD00BD0, 0x564C};
    // f_type is signed: the CIFS numbers come negative on 32-bit systems.
    return std::find(network.begin(), network.end(), quint32(type)) != network.end();
}

Result<void> prepare(const QString &path)
{
    if (auto folder = securefile::ensurePrivateFolder(path); !folder)
        return folder;
    struct statfs system = {};
    if (statfs(QFile::encodeName(path).constData(), &system) != 0)
        return failed(path);
    if (isNetworkFileSystem(system.f_type))
        return Error{Error::Code::Permission, u"%1 is on a network file system (type 0x%2), where locks cannot be relied on"_s.arg(
                                                  path, QString::number(quint32(system.f_type), 16))};
    return {};
}

Result<Lock> lock(const QString &path)
{
    const QString name = path + u"/inventory.lock"_s;
    Lock lock;
    lock.leftBehind = QFile::exists(name);
    lock.file = std::make_unique<QLockFile>(name);
    lock.file->setStaleLockTime(0); // a desk may stay open for weeks; only a dead owner makes a lock stale
    if (lock.file->tryLock(0)) {
        // Durable now: a lock file found after a power cut tells that the desk was open.
        if (auto synced = sync(path); !synced)
            return synced.error();
        return lock;
    }
    switch (lock.file->error()) {
    case QLockFile::PermissionError:
        return Error{Error::Code::Permission, name};
    case QLockFile::UnknownError:
        return Error{Error::Code::Storage, name};
    case QLockFile::NoError:
    case QLockFile::LockFailedError:
        break;
    }
    qint64 pid = 0;
    QString host, application;
    if (lock.file->getLockInfo(&pid, &host, &application))
        return Error{Error::Code::Busy, u"%1, process %2 on %3"_s.arg(application).arg(pid).arg(host)};
    return Error{Error::Code::Busy, name};
}

Result<void> claimFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (lstat(name.constData(), &status) != 0)
        return failed(path);
    if (!S_ISREG(status.st_mode) || status.st_uid != geteuid())
        return Error{Error::Code::Permission, u"%1 is not a regular file of ours"_s.arg(path)};
    if ((status.st_mode & 0777) != 0600 && chmod(name.constData(), 0600) != 0)
        return failed(path);
    return {};
}

Result<void> createFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return failed(path);
    const bool narrowed = fchmod(fd, 0600) == 0; // whatever the umask
    const Error error = failed(path);
    ::close(fd);
    if (!narrowed)
        return error;
    return {};
}

Result<void> sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return failed(path);
    const bool synced = fsync(fd) == 0;
    const Error error = failed(path);
    ::close(fd);
    if (!synced)
        return error;
    return {};
}

}
