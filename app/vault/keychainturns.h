// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/async.h"

#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

// One conversation with the keychain after the other, each with its deadline counted from when it was asked for. What the deadline cuts off
// takes no further step; what had not begun never begins.
class KeychainTurns
{
public:
    // `late` tells what it means that a deadline passed. The owner outlives this.
    KeychainTurns(QObject *owner, std::chrono::milliseconds limit, std::function<Error()> late)
        : m_owner(owner), m_limit(limit), m_late(std::move(late))
    {
    }

    // `work(steps)` begins the conversation; `steps` is the context of everything it waits for.
    template <typename T>
    QFuture<Result<T>> take(std::function<QFuture<Result<T>>(QObject *steps)> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto turn = std::make_shared<Turn>();
        turn->steps = new QObject(m_owner);
        auto *deadline = new QTimer(m_owner);
        const auto finish = [this, turn, promise, deadline](Result<T> result) {
            deadline->stop();
            deadline->deleteLater();
            promise->addResult(std::move(result));
            promise->finish();
            end(turn);
        };
        turn->begin = [steps = turn->steps, work = std::move(work), finish] {
            async::then(work(steps), steps, [steps, finish](Result<T> result) {
                steps->deleteLater(); // not at once: this very call comes from below it
                finish(std::move(result));
            });
        };
        QObject::connect(deadline, &QTimer::timeout, m_owner, [this, steps = turn->steps, finish] {
            const Error error = m_late();
            delete steps;
            finish(error);
        });
        deadline->setSingleShot(true);
        deadline->start(m_limit);
        m_turns.push_back(turn);
        if (m_turns.size() == 1)
            beginFirst();
        return promise->future();
    }

private:
    struct Turn { QObject *steps = nullptr; std::function<void()> begin; };

    void beginFirst()
    {
        // Moved out: what runs must not be destroyed when its turn ends within it.
        if (const auto begin = std::exchange(m_turns.front()->begin, nullptr))
            begin();
    }

    void end(const std::shared_ptr<Turn> &turn)
    {
        turn->begin = nullptr;
        const bool wasFirst = m_turns.front() == turn;
        std::erase(m_turns, turn);
        if (wasFirst && !m_turns.empty())
            beginFirst();
    }

    QObject *m_owner;
    std::chrono::milliseconds m_limit;
    std::function<Error()> m_late;
    std::deque<std::shared_ptr<Turn>> m_turns;
};
