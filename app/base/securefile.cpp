// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/securefile.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace securefile {

namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Error systemError(const char *call, const QString &path)
{
    const int number = errno;
    const QString detail = u"%1: %2: %3"_s.arg(QString::fromLatin1(call), path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return {Error::Code::NotFound, detail};
    case EEXIST:
        return {Error::Code::AlreadyExists, detail};
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:
        return {Error::Code::Permission, detail};
    default:
        return {Error::Code::Storage, detail};
    }
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// Fills and syncs an open file; the mode is set on the descriptor, so that no umask opens or closes it.
bool fill(int fd, QByteArrayView bytes, Audience audience)
{
    return fchmod(fd, audience == Audience::OwnerOnly ? 0600 : 0644) == 0 && writeAll(fd, bytes) && fsync(fd) == 0;
}

struct Place { QByteArray folder, name; };

Place placeOf(const QString &path)
{
    const QFileInfo info(path);
    return {QFile::encodeName(info.absolutePath()), QFile::encodeName(info.fileName())};
}

// A named temporary file beside the target, removed unless it was renamed: for replacing, and where O_TMPFILE is not to be had.
Result<void> writeByRename(const Descriptor &folder, const Place &place, QByteArrayView bytes, Audience audience, Existing existing,
                           const QString &path)
{
    const QByteArray temporary = ".countersign-" + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const Descriptor file(openat(folder.get(), temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!file.isOpen())
        return systemError("open", path);
    if (!fill(file.get(), bytes, audience)) {
        const Error error = systemError("write", path);
        unlinkat(folder.get(), temporary.constData(), 0);
        return error;
    }
    const bool placed = existing == Existing::Replace
        ? renameat(folder.get(), temporary.constData(), folder.get(), place.name.constData()) == 0
        : linkat(folder.get(), temporary.constData(), folder.get(), place.name.constData(), 0) == 0;
    const int number = errno;
    if (!placed || existing == Existing::Refuse)
        unlinkat(folder.get(), temporary.constData(), 0);
    errno = number;
    if (!placed)
        return systemError("rename", path);
    return {};
}

}

Result<void> write(const QString &path, QByteArrayView bytes, Audience audience, Existing existing)
{
    const Place place = placeOf(path);
    if (place.name.isEmpty())
        return Error{Error::Code::Malformed, u"no file name: %1"_s.arg(path)};
    const Descriptor folder(::open(place.folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError("open", QFile::decodeName(place.folder));

    struct stat there{};
    if (fstatat(folder.get(), place.name.constData(), &there, AT_SYMLINK_NOFOLLOW) == 0) {
        if (existing == Existing::Refuse) {
            errno = EEXIST;
            return systemError("create", path);
        }
        if (!S_ISREG(there.st_mode)) // a link, a pipe or a folder planted under that name is not replaced
            return Error{Error::Code::Permission, u"not a regular file: %1"_s.arg(path)};
    }

    bool linked = false;
#ifdef O_TMPFILE
    if (existing == Existing::Refuse) {
        const Descriptor file(::open(place.folder.constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600));
        if (file.isOpen()) {
            if (!fill(file.get(), bytes, audience))
                return systemError("write", path);
            const QByteArray self = "/proc/self/fd/" + QByteArray::number(file.get());
            linked = linkat(AT_FDCWD, self.constData(), folder.get(), place.name.constData(), AT_SYMLINK_FOLLOW) == 0;
            if (!linked && errno != ENOENT) // ENOENT: no /proc here
                return systemError("link", path);
        } else if (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL) {
            return systemError("create", path);
        }
    }
#endif
    if (!linked) {
        const Result<void> renamed = writeByRename(folder, place, bytes, audience, existing, path);
        if (!renamed)
            return renamed;
    }
    if (fsync(folder.get()) != 0)
        return systemError("fsync", QFile::decodeName(place.folder));
    return {};
}

Result<QByteArray> read(const QString &path, qint64 limit)
{
    // O_NONBLOCK: opening a FIFO must not wait for a writer.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen())
        return systemError("open", path);
    struct stat about{};
    if (fstat(file.get(), &about) != 0)
        return systemError("stat", path);
    if (!S_ISREG(about.st_mode))
        return Error{Error::Code::Malformed, u"not a regular file: %1"_s.arg(path)};
    const Error tooLarge{Error::Code::TooLarge, u"%1: over %2 octets"_s.arg(path).arg(limit)};
    if (about.st_size > limit)
        return tooLarge;
    QByteArray bytes;
    bytes.reserve(qsizetype(about.st_size) + 1);
    char chunk[65536];
    for (;;) {
        const ssize_t got = ::read(file.get(), chunk, sizeof chunk);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("read", path);
        if (got == 0)
            break;
        bytes.append(chunk, got);
        if (bytes.size() > limit) // it grew while we read
            return tooLarge;
    }
    return bytes;
}

Result<void> ensurePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return systemError("mkdir", path);
    const Descriptor folder(::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen())
        return systemError("open", path);
    struct stat about{};
    if (fstat(folder.get(), &about) != 0)
        return systemError("stat", path);
    if (about.st_uid != geteuid())
        return Error{Error::Code::Permission, u"%1 belongs to another user"_s.arg(path)};
    if ((about.st_mode & 077) != 0)
        return Error{Error::Code::Permission, u"%1 is open to others (mode %2)"_s.arg(path).arg(about.st_mode & 07777, 4, 8, QLatin1Char('0'))};
    return {};
}

}
