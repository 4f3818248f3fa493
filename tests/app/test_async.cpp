// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/async.h"
#include "base/secret.h"
#include "support/environment.h"

#include <QTest>
#include <QThread>

class AsyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheContextsThread();
    void chainsAndFlattens();
    void carriesMoveOnlyResults();
    void doesNotAnswerADeadContext();
    void answersACancelledFuture();

private:
    QThreadPool m_pool;
};

void AsyncTest::answersInTheContextsThread()
{
    QThread *worker = nullptr;
    QThread *answered = nullptr;
    async::then(async::run(m_pool, [&]() -> Result<int> { worker = QThread::currentThread(); return 3; }), this, [&](Result<int> result) {
        answered = QThread::currentThread();
        QCOMPARE(*result, 3);
    });
    QTRY_VERIFY(answered);
    QCOMPARE(answered, thread());
    QVERIFY(worker != answered);
}

void AsyncTest::chainsAndFlattens()
{
    auto text = async::then(async::run(m_pool, []() -> Result<int> { return 3; }), this, [this](Result<int> number) {
        return async::run(m_pool, [value = *number]() -> Result<QString> { return QString::number(value * 2); });
    });
    auto size = async::then(text, this, [](Result<QString> digits) { return Result<int>(digits->toInt()); });
    WAIT_FOR(size);
    QCOMPARE(*size.takeResult(), 6);
}

void AsyncTest::carriesMoveOnlyResults()
{
    QByteArray seen;
    async::then(async::run(m_pool, []() -> Result<Secret> { return Secret::fromBytes("hush"); }), this,
                [&](Result<Secret> secret) { seen = secret->view().toByteArray(); });
    QTRY_COMPARE(seen, QByteArray("hush"));
}

void AsyncTest::doesNotAnswerADeadContext()
{
    bool answered = false;
    QPromise<Result<int>> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    auto next = async::then(promise.future(), context.get(), [&](Result<int> number) {
        answered = true;
        return number;
    });
    context.reset();
    promise.addResult(Result<int>(1));
    promise.finish();
    QTRY_VERIFY(next.isFinished());
    QVERIFY(next.isCanceled());
    QCoreApplication::sendPostedEvents();
    QVERIFY(!answered);
}

void AsyncTest::answersACancelledFuture()
{
    std::optional<Error> error;
    QFuture<Result<int>> future;
    {
        QPromise<Result<int>> promise;
        promise.start();
        future = promise.future();
    } // a promise that dies cancels
    async::then(future, this, [&](Result<int> number) { error = number.error(); });
    QTRY_VERIFY(error.has_value());
    QCOMPARE(error->code, Error::Code::Cancelled);
}

QTEST_GUILESS_MAIN(AsyncTest)
#include "test_async.moc"
