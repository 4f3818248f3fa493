// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

// A certificate with its key and the CAs above it, as a .p12 hands it to a program.
struct TlsIdentity
{
    QSslCertificate certificate;
    QSslKey key;
    QList<QSslCertificate> above;

    // Errors: NotFound, Permission, Malformed (or a wrong password: Qt does not tell).
    static Result<TlsIdentity> fromPkcs12(const QString &path, const Secret &password);
};

// One mutual TLS handshake over the loopback interface, with a greeting each way: in TLS 1.3 a client learns only so that it was let in.
class Handshake : public QObject
{
    Q_OBJECT

public:
    struct Outcome { bool letIn = false; QString protocol, cipher, seenAs, reason; };

    Handshake(const TlsIdentity &server, const QList<QSslCertificate> &anchors, QObject *parent);
    // Once. `client` empty: a client without a certificate. Errors: Network when it could not even be tried.
    QFuture<Result<Outcome>> attempt(const std::optional<TlsIdentity> &client);

private:
    void greet();
    void answered();
    void conclude(Result<Outcome> outcome);

    QSslServer m_server;
    QSslSocket m_client;
    QTimer m_deadline;
    QList<QSslCertificate> m_anchors;
    Outcome m_outcome;
    std::shared_ptr<QPromise<Result<Outcome>>> m_promise;
};
