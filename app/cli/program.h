// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "base/async.h"
#include "cli/syntax.h"
#include "vault/oskeychain.h"

#include <QJsonDocument>

#include <memory>

inline Answer ends(Result<Exit> how) { return async::ready(std::move(how)); }

// One run of the command line: its global options, the desk it works on, and where answers go: data to standard output, messages to standard error.
class Program : public QObject
{
    Q_OBJECT

public:
    QString home;            // empty: the default
    QString passphraseFile;  // empty: the keychain opens the vault
    bool json = false;
    bool verbose = false;

    QString folder() const;
    // The desk, opened at the first call. NotFound when there is none and `make` is false.
    Result<Desk *> desk(bool make = false);
    // The same, with the vault open.
    QFuture<Result<Desk *>> unlockedDesk();
    Result<Secret> passphrase() const;   // from passphraseFile
    // A REF of the command line; what is wrong is told.
    Result<qint64> find(Desk &desk, const QString &reference);

    // Standard output: foreign text must have passed displayText(). `print` adds the line's end.
    void print(const QString &line);
    void print(const QJsonDocument &document);
    void write(const QByteArray &bytes);
    bool flush(); // false when not everything arrived
    bool hasAnswered() const { return m_answered; }
    // Standard error.
    void tell(const QString &message) const;
    // Tells an error, about something if `about` is not empty, and how the program ends.
    Exit tell(const Error &error, const QString &about = {}) const;
    // Tells what this error means here, in place of its general words.
    Error explained(const Error &error, const QString &message);
    bool isExplained() const { return m_explained; }

private:
    QFuture<Result<void>> unlock(Desk &desk);

    OsKeychain m_keychain;
    std::unique_ptr<Desk> m_desk;
    bool m_answered = false;
    bool m_broken = false;
    bool m_explained = false;
};
