// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "x509/check.h"
#include "x509/issuerequest.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>

// Carries out requests: serial and intent first, then key, signature, self-check, seal, store; only then is it told. (architecture: persist first)
class Issuance : public QObject
{
    Q_OBJECT

public:
    explicit Issuance(Desk &desk, QObject *parent = nullptr);
    ~Issuance() override;

    // One certificate to be made.
    struct Order {
        IssueRequest request;
        qint64 issuerId = 0;            // 0: a root, or the certificate made by orders[issuerOrder]
        int issuerOrder = -1;           // index of an earlier order in the same batch: root, intermediate and client in one go
        QString name, owner, application;
        qint64 predecessor = 0;
    };

    // The judge's context for a request under an issuer of the inventory.
    IssueContext context(qint64 issuerId, const IssueRequest &request) const;
    // The same within a batch: an issuer that does not exist yet is stood for by what its own request promises.
    QList<Finding> check(const QList<Order> &orders, int index) const;

    // A run in progress: cancel it, watch it.
    struct Run {
        QFuture<Result<QList<qint64>>> result;   // ids in the orders' order. All or nothing for a chain; see issueMany for lists
        std::shared_ptr<std::atomic<bool>> cancelled;
    };
    // Keys of one run are made in parallel on the desk's pool. Errors: Locked, Refused (`detail`: "order:problem", the numbers of what blocks, one a line; check()
    // has them in full), Cancelled (nothing kept), Busy (the vault was rotated meanwhile), Storage, AlreadyExists.
    Run issue(const QList<Order> &orders);
    // Thousands at once under existing issuers: batches of reserve, sign in parallel, store. One result an order; a failing order does not stop the others.
    struct Outcome { qint64 id = 0; std::optional<Error> error; };
    struct BatchRun { QFuture<Result<QList<Outcome>>> result; std::shared_ptr<std::atomic<bool>> cancelled; };
    // Cancelled orders end in Cancelled, committed ones stay.
    BatchRun issueMany(const QList<Order> &orders);

Q_SIGNALS:
    void progress(int done, int total, const QString &what); // what: code "key", "sign", "store"

private:
    struct Private;
    struct ChainRun;
    struct BatchState;
    struct Batch;
    using ChainRunPointer = std::shared_ptr<ChainRun>;
    using BatchStatePointer = std::shared_ptr<BatchState>;
    using BatchPointer = std::shared_ptr<Batch>;

    IssueContext contextWithin(const QList<Order> &orders, int index) const;
    std::optional<Certificate> promised(const QList<Order> &orders, int index) const;
    bool subjectTaken(const IssueContext &context, qint64 issuerId, const IssueRequest &request, qint64 predecessor) const;

    Result<void> judge(const QList<Order> &orders) const;
    void makeKeys(const ChainRunPointer &run);
    void sign(const ChainRunPointer &run);
    void store(const ChainRunPointer &run, Result<QList<Inventory::Addition>> made);
    void finish(const ChainRunPointer &run, Result<QList<qint64>> outcome);

    void pump(const BatchStatePointer &state);
    BatchPointer prepare(const BatchStatePointer &state);
    bool prepareOrder(const BatchStatePointer &state, qsizetype index, Batch &batch);
    void work(const BatchStatePointer &state, const BatchPointer &batch);
    void store(const BatchStatePointer &state, const BatchPointer &batch);

    std::unique_ptr<Private> d;
};
