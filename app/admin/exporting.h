// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "base/secret.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

// Who will read it: decides format, encryption and what goes in. Names are cli.md's. (facts/x509 5.3)
enum class Reader { OpenSsl, Windows, WindowsLegacy, MacOs, JavaKeyStore, JavaTrustStore, JksTrustStore, Nss, Pem, Der, Chain, Pkcs7, Kubernetes, Grep11 };

struct ReaderTraits
{
    Reader reader;
    QString name;              // "windows-legacy"
    QString extension;         // "p12", "jks", "pem", "yaml"
    bool needsPassword = false;
    bool asciiPasswordOnly = false;
    bool withPrivateKey = false; // carries the private key
    bool takesMany = false;    // several certificates go into one file
    QList<KeyAlgorithm> refusesKeys; // measured: NSS refuses Ed25519 ...
};
const QList<ReaderTraits> &readers();
const ReaderTraits &traits(Reader reader);
std::optional<Reader> readerFromName(const QString &name);

// Hands certificates out: writes what the named reader opens, then opens it again and compares. Journalled.
class Exporting : public QObject
{
    Q_OBJECT

public:
    explicit Exporting(Desk &desk, QObject *parent = nullptr);

    struct Order {
        QList<qint64> ids;
        Reader reader = Reader::OpenSsl;
        QString path;              // file, or folder for readers that write several
        bool replace = false;      // an existing file is replaced only when the person said so
        bool anyPassword = false;  // not only printable ASCII
        QString alias;             // friendly name; empty: the certificate's name, made fit
        QString keyPath;           // Grep11: where the application will find its files; empty: where they are written
    };
    enum class PasswordProblem { Missing, TooShort, NotAscii };
    // What is wrong with a password for that reader, if anything.
    static std::optional<PasswordProblem> judgePassword(Reader reader, const Secret &password, bool anyPassword);
    // Six words' worth: 24 characters of base32 in groups of 4, ASCII.
    static Secret generatePassphrase();

    struct Written { QString path; qint64 size = 0; bool secret = false; };
    struct Report {
        QList<Written> files;
        QStringList checks;        // codes of what was re-read and found right: "reopened", "key-matches", "chain-complete", "encrypted-pbes2", "iterations-600000"
        QStringList notes;         // codes worth words: "chain-incomplete", "reader-refuses-key"
    };
    // Errors: Locked, NotFound (no private key here), AlreadyExists, Permission, Storage, Refused (password, or a reader that cannot hold it), Damaged (re-reading differs).
    QFuture<Result<Report>> write(const Order &order, Secret password);

private:
    Desk &m_desk;
};
