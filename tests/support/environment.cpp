// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "support/environment.h"

#include <QProcess>
#include <QProcessEnvironment>

Ran run(const QString &program, const QStringList &arguments, const QByteArray &input, const QString &folder, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment clean = QProcessEnvironment::systemEnvironment();
    for (const auto *name : {"SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "OPENSSL_CONF", "GIT_SSL_CAINFO"})
        clean.remove(QString::fromLatin1(name));
    for (const QString &pair : environment)
        clean.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    process.setProcessEnvironment(clean);
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    Ran ran;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
        ran.code = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}
