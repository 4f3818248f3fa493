// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/secretinput.h"

#include "base/securefile.h"
#include "cli/say.h"

#include <QFileInfo>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace {

constexpr qint64 limit = 4096;

// Turns the terminal's echo off for as long as it lives.
class Silence
{
public:
    Silence() : m_active(isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        if (!m_active)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Silence()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }
    Silence(const Silence &) = delete;
    Silence &operator=(const Silence &) = delete;
    bool isActive() const { return m_active; }

private:
    termios m_before{};
    bool m_active;
};

// Straight from the descriptor: stdio would keep a copy in its buffer.
Result<Secret> fromStandardInput(const QString &prompt)
{
    const Silence silence;
    if (silence.isActive())
        std::fprintf(stderr, "%s ", qPrintable(prompt));
    Secret line(limit);
    if (line.isEmpty())
        return Error{Error::Code::Crypto, QStringLiteral("secure heap")};
    qsizetype size = 0;
    while (size < limit) {
        const ssize_t got = ::read(STDIN_FILENO, line.data() + size, 1);
        if (got < 0)
            return Error{Error::Code::Storage, QStringLiteral("standard input")};
        if (got == 0 || line.data()[size] == '\n')
            break;
        ++size;
    }
    if (size == limit)
        return Error{Error::Code::TooLarge, QStringLiteral("standard input")};
    line.truncate(size);
    return line;
}

Result<Secret> fromFile(const QString &path)
{
    auto bytes = securefile::read(path, limit);
    if (!bytes)
        return bytes.error();
    Secret content = Secret::takeBytes(*bytes);
    const qsizetype end = content.view().indexOf('\n');
    if (end >= 0)
        content.truncate(end);
    if (QFileInfo(path).permissions().testAnyFlags(QFile::ReadOther | QFile::ReadGroup))
        std::fprintf(stderr, "countersign-cli: %s\n", qPrintable(Cli::tr("other users of this machine may read the file with the secret; chmod 600 it")));
    return content;
}

}

Result<Secret> readSecret(const QString &path, const QString &prompt)
{
    auto secret = path == QLatin1String("-") ? fromStandardInput(prompt) : fromFile(path);
    if (!secret)
        return secret;
    if (!secret->isEmpty() && secret->data()[secret->size() - 1] == '\r')
        secret->truncate(secret->size() - 1);
    if (secret->isEmpty())
        return Error{Error::Code::PasswordNeeded, path};
    return secret;
}
