// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <cstring>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

Secret::Secret(qsizetype size)
    : m_data(size > 0 ? static_cast<unsigned char *>(OPENSSL_secure_zalloc(size_t(size))) : nullptr)
{
    // A full secure heap must not lose a key: then the bytes are in ordinary memory, and still wiped (OPENSSL_secure_clear_free knows both).
    if (size > 0 && !m_data)
        m_data = static_cast<unsigned char *>(OPENSSL_zalloc(size_t(size)));
    m_size = m_data ? size : 0;
}

Secret Secret::fromBytes(QByteArrayView bytes)
{
    Secret secret(bytes.size());
    if (secret.m_size)
        std::memcpy(secret.m_data, bytes.data(), size_t(secret.m_size));
    return secret;
}

Secret Secret::takeBytes(QByteArray &bytes)
{
    Secret secret = fromBytes(bytes);
    wipe(bytes);
    return secret;
}

Secret Secret::takeText(QString &text)
{
    QByteArray utf8 = text.toUtf8();
    wipe(text);
    return takeBytes(utf8);
}

Secret Secret::random(qsizetype size)
{
    Secret secret(size);
    if (!secret.m_data || RAND_priv_bytes(secret.m_data, int(size)) != 1)
        return Secret();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    std::swap(m_data, other.m_data);
    std::swap(m_size, other.m_size);
    return *this;
}

Secret::~Secret()
{
    OPENSSL_secure_clear_free(m_data, size_t(m_size));
}

void Secret::truncate(qsizetype size)
{
    Q_ASSERT(size <= m_size);
    Secret shorter = fromBytes(view().first(size));
    *this = std::move(shorter);
}

bool Secret::equals(QByteArrayView other) const
{
    return m_size == other.size() && (m_size == 0 || CRYPTO_memcmp(m_data, other.data(), size_t(m_size)) == 0);
}

QString Secret::exposeText() const
{
    return QString::fromUtf8(view());
}

void wipe(QByteArray &bytes)
{
    // constData(): data() would detach and leave the shared original as it was.
    if (bytes.data_ptr().d_ptr()) // else a literal or another's memory: read-only, and no secret
        OPENSSL_cleanse(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.data_ptr().d_ptr())
        OPENSSL_cleanse(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

bool protectProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    // Not in debug builds: gdb, perf and some sandboxed portals need a dumpable process.
    prctl(PR_SET_DUMPABLE, 0);
#endif
    return CRYPTO_secure_malloc_init(1 << 20, 32) == 1;
}
