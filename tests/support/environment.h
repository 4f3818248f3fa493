// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

// What tests share: looking for tools, running them, waiting for futures in the test's own thread.

// A tool that must be there: fails the test by name when CI=true, else skips it.
#define REQUIRE_TOOL(name) \
    do { \
        if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) { \
            if (qEnvironmentVariableIsSet("CI")) \
                QFAIL("this test needs " name); \
            QSKIP("this test needs " name); \
        } \
    } while (false)

struct Ran { int code = -1; QByteArray out; QByteArray err; };
// Runs a program to its end (two minutes at most) in a clean environment (no SSL_CERT_*, CURL_CA_BUNDLE and the like), feeding it `input`.
Ran run(const QString &program, const QStringList &arguments, const QByteArray &input = {}, const QString &folder = {},
        const QStringList &environment = {});

// The value of a result, or a test failure that shows the error.
#define VERIFY_RESULT(result) \
    do { \
        const auto &verifiedResult = (result); /* once: the expression may do something */ \
        QVERIFY2(verifiedResult.has_value(), \
                 verifiedResult.has_value() ? "" : qPrintable(QStringLiteral("error %1: %2").arg(int(verifiedResult.error().code)).arg(verifiedResult.error().detail))); \
    } while (false)
// Waits for a future with the event loop running.
#define WAIT_FOR(future) QTRY_VERIFY_WITH_TIMEOUT((future).isFinished(), 60000)
