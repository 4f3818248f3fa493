// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/environment.h"
#include "x509/certificate.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Certificates as strangers make them, by the openssl command line, in a folder of their own. Names are file names without ".pem".
class Foreign
{
public:
    Foreign()
    {
        sh(QStringLiteral("openssl ecparam -genkey -name prime256v1 -noout -out ec.key; openssl ecparam -genkey -name prime256v1 -noout -out ec2.key;"
                          "openssl ecparam -genkey -name prime256v1 -noout -out ec3.key; openssl genrsa -out weak.key 1024 2>/dev/null"));
    }

    // The present of these certificates: openssl dates them by the machine's clock.
    static QDateTime now() { return QDateTime::currentDateTimeUtc().addSecs(60); }

    QString path(const QString &file) const { return folder.filePath(file); }
    Ran sh(const QString &script) const { return run(QStringLiteral("sh"), {QStringLiteral("-c"), script}, {}, folder.path()); }

    Certificate read(const QString &name) const
    {
        QFile file(path(name + QStringLiteral(".pem")));
        const QString pem = file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
        auto made = Certificate::fromDer(QByteArray::fromBase64(pem.section(QStringLiteral("-----"), 2, 2).toLatin1()));
        if (!made)
            qFatal("openssl made no %s", qPrintable(name));
        return std::move(*made);
    }

    void write(const QString &name, const Certificate &certificate) const
    {
        QFile file(path(name + QStringLiteral(".pem")));
        if (!file.open(QIODevice::WriteOnly) || file.write(certificate.toPem()) < 0)
            qFatal("cannot write %s", qPrintable(name));
    }

    // Self-signed, with the lines of an extension section. Options go to openssl as they are.
    Certificate selfSigned(const QString &name, const QString &subject, const QStringList &extensions, const QString &key = QStringLiteral("ec"),
                           const QString &options = QStringLiteral("-days 3650")) const
    {
        config(name, extensions);
        sh(QStringLiteral("openssl req -x509 -new -config %1.cnf -extensions e -key %2.key -subj '%3' %4 -out %1.pem").arg(name, key, subject, options));
        return read(name);
    }

    // Signed by another one made here; without extensions it is of version 1, as by the vendors' recipes.
    Certificate signedBy(const QString &issuer, const QString &issuerKey, const QString &name, const QString &subject, const QStringList &extensions,
                         const QString &key = QStringLiteral("ec2"), const QString &options = QStringLiteral("-days 365")) const
    {
        config(name, extensions);
        sh(QStringLiteral("openssl req -new -config %1.cnf -key %2.key -subj '%3' -out %1.csr && openssl x509 -req -in %1.csr -CA %4.pem -CAkey %5.key "
                          "-CAcreateserial %6 %7 -out %1.pem")
               .arg(name, key, subject, issuer, issuerKey, extensions.isEmpty() ? QString() : QStringLiteral("-extfile %1.cnf -extensions e").arg(name), options));
        return read(name);
    }

private:
    void config(const QString &name, const QStringList &extensions) const
    {
        QFile file(path(name + QStringLiteral(".cnf")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(name));
        file.write("[req]\ndistinguished_name=d\nutf8=yes\n[d]\n[e]\n" + extensions.join(QLatin1Char('\n')).toUtf8() + "\n");
    }

    QTemporaryDir folder;
};
