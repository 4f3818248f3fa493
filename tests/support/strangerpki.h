// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/environment.h"

#include "x509/certificate.h"
#include "x509/privatekey.h"

#include <QTemporaryDir>

// A root, an intermediate and a client made by the openssl command line: what strangers hand us. root.pem, sub.pem, leaf.pem, each with a .key (PKCS#8).
class StrangerPki
{
public:
    // Keys as `openssl req -newkey` takes them.
    bool make(const QStringList &leafKey = {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")});
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString folder() const { return m_dir.path(); }
    // openssl in the folder, without an environment or a configuration that could change it. Empty answer when it failed; what it said is in `error`.
    bool openssl(const QStringList &arguments, const QByteArray &input = {});
    QByteArray out, error;

    QByteArray bytes(const QString &name) const;
    bool write(const QString &name, const QByteArray &bytes) const;
    Certificate certificate(const QString &name) const; // from a PEM file with one certificate
    PrivateKey key(const QString &name) const;
    QList<Certificate> chain() const { return {certificate(QStringLiteral("sub.pem")), certificate(QStringLiteral("root.pem"))}; }

private:
    QTemporaryDir m_dir;
};
