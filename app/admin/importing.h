// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "admin/desk.h"
#include "x509/intake.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

// Takes in what others made: many files at once, read and parsed on the desk's pool, stored in small transactions. Each file ends in one FileResult.
class Importing : public QObject
{
    Q_OBJECT

public:
    explicit Importing(Desk &desk, QObject *parent = nullptr);
    ~Importing() override;

    struct Source { QString path; QByteArray bytes; QString label; }; // a file, or pasted bytes with a label
    struct FileResult {
        QString label;                    // foreign
        int taken = 0;                    // certificates new here
        int alreadyHere = 0;
        int keysTaken = 0;                // private keys newly sealed
        int keysWithoutCertificate = 0;
        QList<qint64> ids;                // of all certificates of the file that are here now
        QList<intake::Refusal> refused;   // objects inside that could not be taken
        std::optional<Error> error;       // the whole file: why nothing was taken
    };
    struct Run {
        QFuture<Result<QList<FileResult>>> result; // in the sources' order
        std::shared_ptr<std::atomic<bool>> cancelled;
    };
    // `passwords` are tried on every encrypted source. Keys need an unlocked vault: a file with keys is refused with Locked otherwise, certificates alone are not.
    // A cancelled run keeps what was committed: the files it did not reach end in Cancelled.
    Run import(const QList<Source> &sources, std::vector<Secret> passwords, const intake::Limits &limits = {});

Q_SIGNALS:
    void progress(int done, int total);

private:
    struct Private;
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    void read(const JobPointer &job);
    void storeNext(const JobPointer &job);
    void storeChunk(const JobPointer &job);
    void storeLooseKeys(const JobPointer &job);
    void finish(const JobPointer &job);

    std::unique_ptr<Private> d;
};
