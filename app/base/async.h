// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

// Work elsewhere, answers here. A future has one reader, because results may be move-only (Secret).
namespace async {

template <typename T>
inline constexpr bool isFuture = false;
template <typename T>
inline constexpr bool isFuture<QFuture<T>> = true;

// A future that is already there.
template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

// Runs `work()` on a pool that the caller owns. The future finishes without a result only when it was cancelled before it began.
template <typename F>
auto run(QThreadPool &pool, F work) -> QFuture<std::invoke_result_t<F>>
{
    using T = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    auto shared = std::make_shared<F>(std::move(work));
    pool.start([promise, shared] {
        if (!promise->isCanceled())
            promise->addResult((*shared)());
        promise->finish();
    });
    return future;
}

namespace detail {

template <typename T>
T taken(QFuture<T> future)
{
    if (future.resultCount() > 0)
        return future.takeResult();
    static_assert(isResult<T>, "a future that may be cancelled carries a Result");
    return Error{Error::Code::Cancelled, {}};
}

template <typename T>
void forward(QFuture<T> inner, const std::shared_ptr<QPromise<T>> &outer, QObject *context)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, outer] {
        outer->addResult(taken(watcher->future()));
        outer->finish();
        watcher->deleteLater();
    });
    watcher->setFuture(inner);
}

}

// Calls `next(result)` in the context's thread once the future is finished; never when the context died before. A cancelled future
// of Result arrives as Error::Cancelled. Returns the future of what `next` returns (a future is flattened); it stays unfinished,
// then cancelled, when the context dies. (Qt 6.4's QFuture::then(context, ...) aborts in that case.)
template <typename T, typename F>
auto then(QFuture<T> future, QObject *context, F next)
{
    Q_ASSERT(context);
    using Raw = std::invoke_result_t<F, T>;
    auto *watcher = new QFutureWatcher<T>(context);
    auto handler = std::make_shared<F>(std::move(next));
    if constexpr (std::is_void_v<Raw>) {
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler] {
            watcher->deleteLater();
            (*handler)(detail::taken(watcher->future()));
        });
        watcher->setFuture(future);
    } else {
        constexpr bool nested = isFuture<Raw>;
        using U = typename std::conditional_t<nested, Raw, QFuture<Raw>>;
        using V = decltype(std::declval<U>().takeResult());
        auto promise = std::make_shared<QPromise<V>>();
        promise->start();
        QFuture<V> result = promise->future();
        QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler, promise, context] {
            watcher->deleteLater();
            if constexpr (nested) {
                detail::forward((*handler)(detail::taken(watcher->future())), promise, context);
            } else {
                promise->addResult((*handler)(detail::taken(watcher->future())));
                promise->finish();
            }
        });
        watcher->setFuture(future);
        return result;
    }
}

}
