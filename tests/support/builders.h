// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "admin/issuance.h"
#include "support/fakekeychain.h"

#include <QTemporaryDir>
#include <QTest>

// Desks and chains for everyone's tests, quickly made: scrypt at a cost of 2^10, EC keys.

// The answer of a future, with the event loop running meanwhile; Cancelled when it never comes.
template <typename T>
T await(QFuture<T> future, int milliseconds = 60000)
{
    if (QTest::qWaitFor([&future] { return future.isFinished(); }, milliseconds) && future.resultCount() > 0)
        return future.takeResult();
    return Error{Error::Code::Cancelled, QStringLiteral("no answer came")};
}

// A desk in a folder of its own, with a keychain and a clock that the test moves.
struct TestDesk
{
    QTemporaryDir folder;
    FakeKeychain keychain;
    QDateTime now = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    std::unique_ptr<Desk> desk;

    QString path() const { return folder.filePath(QStringLiteral("desk")); }

    // Opens the desk, or closes and opens it again. The vault is locked then.
    Result<void> open()
    {
        desk.reset();
        auto opened = Desk::open(path(), keychain, [this] { return now; }, nullptr, PassphraseCost{10});
        if (!opened)
            return opened.error();
        desk = std::move(*opened);
        return {};
    }

    // A vault with a keychain slot and this passphrase, unlocked.
    Result<void> makeVault(QByteArrayView passphrase = "correct horse battery")
    {
        auto made = await(desk->makeVault({.useKeychain = true, .passphrase = Secret::fromBytes(passphrase), .makeRecoveryKit = false}));
        return made ? Result<void>() : Result<void>(made.error());
    }

    // Both in one: what most tests begin with.
    Result<void> openWithVault()
    {
        auto opened = open();
        return opened ? makeVault() : opened;
    }
};

namespace builders {

// "CN=<commonName>,O=Example".
inline DistinguishedName name(const QString &commonName)
{
    DistinguishedName subject;
    subject.append(QStringLiteral("2.5.4.10"), QStringLiteral("Example"));
    subject.append(QStringLiteral("2.5.4.3"), commonName);
    return subject;
}

inline IssueRequest request(CertificateKind kind, const QString &commonName, int days)
{
    IssueRequest request;
    request.kind = kind;
    request.subject = name(commonName);
    request.validity.days = days;
    if (kind == CertificateKind::Intermediate)
        request.pathLength = 0;
    return request;
}

inline Issuance::Order root(const QString &commonName = QStringLiteral("Test Root"), int days = 3652)
{
    Issuance::Order order;
    order.request = request(CertificateKind::Root, commonName, days);
    order.name = commonName;
    return order;
}

// Under an order of the same batch, or with `issuerOrder` -1 and an issuerId under a CA of the desk.
inline Issuance::Order intermediate(int issuerOrder, qint64 issuerId = 0, const QString &commonName = QStringLiteral("Test Issuing CA"), int days = 1826)
{
    Issuance::Order order;
    order.request = request(CertificateKind::Intermediate, commonName, days);
    order.issuerOrder = issuerOrder;
    order.issuerId = issuerId;
    order.name = commonName;
    return order;
}

inline Issuance::Order client(int issuerOrder, qint64 issuerId = 0, const QString &commonName = QStringLiteral("client-1"), int days = 397)
{
    Issuance::Order order;
    order.request = request(CertificateKind::Client, commonName, days);
    order.issuerOrder = issuerOrder;
    order.issuerId = issuerId;
    order.name = commonName;
    return order;
}

// Root, intermediate and client in one go.
inline QList<Issuance::Order> chain()
{
    return {root(), intermediate(0), client(1)};
}

// Issues and waits. Ids in the orders' order.
inline Result<QList<qint64>> issue(Desk &desk, const QList<Issuance::Order> &orders)
{
    Issuance issuance(desk);
    return await(issuance.issue(orders).result);
}

}
