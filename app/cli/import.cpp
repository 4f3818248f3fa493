// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "cli/commands.h"

#include "admin/importing.h"
#include "base/async.h"
#include "base/displaytext.h"
#include "cli/program.h"
#include "cli/say.h"
#include "cli/secretinput.h"
#include "words/words.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

using FileResult = Importing::FileResult;

struct Options { QStringList files, passwordFiles; };

QJsonObject object(const FileResult &file)
{
    QJsonArray ids, refused;
    for (const qint64 id : file.ids)
        ids.append(id);
    for (const intake::Refusal &refusal : file.refused)
        refused.append(QJsonObject{{u"object"_s, refusal.object}, {u"line"_s, refusal.line}, {u"error"_s, nameOf(refusal.error.code)}});
    return {{u"file"_s, file.label}, {u"taken"_s, file.taken}, {u"alreadyHere"_s, file.alreadyHere}, {u"keysTaken"_s, file.keysTaken},
            {u"keysWithoutCertificate"_s, file.keysWithoutCertificate}, {u"ids"_s, ids}, {u"refused"_s, refused},
            {u"error"_s, file.error ? QJsonValue(nameOf(file.error->code)) : QJsonValue()}};
}

void print(Program &program, const FileResult &file)
{
    const QString name = displayText(file.label);
    if (file.error) {
        program.tell(*file.error, file.label);
        return;
    }
    QStringList parts;
    if (file.taken)
        parts << Cli::tr("%1 taken in").arg(file.taken);
    if (file.alreadyHere)
        parts << Cli::tr("%1 already here").arg(file.alreadyHere);
    if (file.keysTaken)
        parts << Cli::tr("private keys: %1").arg(file.keysTaken);
    if (file.keysWithoutCertificate)
        parts << Cli::tr("keys without a certificate: %1").arg(file.keysWithoutCertificate);
    program.print(name + ": "_L1 + (parts.isEmpty() ? Cli::tr("nothing new") : parts.join(u", "_s)));
    for (const intake::Refusal &refusal : file.refused)
        program.tell(name + ": "_L1 + words::refusal(refusal));
}

// One code for all: what failed alone says why, what partly worked wants looking at.
Exit exitOfAll(const QList<FileResult> &files)
{
    bool anyWorked = false, anyTrouble = false;
    std::optional<Exit> first;
    for (const FileResult &file : files) {
        anyWorked = anyWorked || !file.error;
        anyTrouble = anyTrouble || file.error || !file.refused.isEmpty();
        if (file.error && !first) {
            const auto code = file.error->code;
            const bool ofFile = code == Error::Code::WrongPassword || code == Error::Code::PasswordNeeded; // not of the vault
            first = ofFile ? Exit::Look : exitOf(code);
        }
    }
    if (!anyTrouble)
        return Exit::Done;
    return anyWorked ? Exit::Look : first.value_or(Exit::Look);
}

Result<Exit> finish(Program &program, const QList<FileResult> &files)
{
    QJsonArray array;
    for (const FileResult &file : files) {
        array.append(object(file));
        if (!program.json)
            print(program, file);
    }
    if (program.json)
        program.print(QJsonDocument(array));
    return exitOfAll(files);
}

using Passwords = std::shared_ptr<std::vector<Secret>>;

Importing::Run start(Importing &importing, const QStringList &paths, const Passwords &passwords)
{
    QList<Importing::Source> sources;
    for (const QString &path : paths)
        sources.append({path, {}, path});
    std::vector<Secret> copies;
    for (const Secret &password : *passwords)
        copies.push_back(password.clone());
    return importing.import(sources, std::move(copies));
}

// Certificates come in without the vault; only files with private keys need it, and only for them is it opened.
Answer retryLocked(Program &program, Importing &importing, QList<FileResult> files, const Passwords &passwords)
{
    QStringList locked;
    for (const FileResult &file : files) {
        if (file.error && file.error->code == Error::Code::Locked)
            locked << file.label;
    }
    if (locked.isEmpty())
        return ends(finish(program, files));
    return async::then(program.unlockedDesk(), &program, [&program, &importing, files, passwords, locked](const Result<Desk *> &desk) -> Answer {
        if (!desk) {
            program.tell(desk.error());
            return ends(finish(program, files));
        }
        return async::then(start(importing, locked, passwords).result, &program, [&program, files](Result<QList<FileResult>> again) mutable -> Result<Exit> {
            if (!again)
                return again.error();
            for (FileResult &file : files) {
                if (file.error && file.error->code == Error::Code::Locked && !again->isEmpty())
                    file = again->takeFirst();
            }
            return finish(program, files);
        });
    });
}

Answer importFiles(Program &program, Desk &desk, const Options &options)
{
    auto passwords = std::make_shared<std::vector<Secret>>();
    for (const QString &path : options.passwordFiles) {
        auto password = readSecret(path, Cli::tr("Password of the files:"));
        if (!password)
            return ends(password.error());
        passwords->push_back(std::move(*password));
    }
    auto *importing = new Importing(desk, &program);
    return async::then(start(*importing, options.files, passwords).result, &program,
                       [&program, importing, passwords](const Result<QList<FileResult>> &files) -> Answer {
                           return files ? retryLocked(program, *importing, *files, passwords) : ends(files.error());
                       });
}

Answer run(Program &program, const Options &options)
{
    // With a passphrase at hand the vault is opened first, so that the journal's rows are authenticated.
    if (!program.passphraseFile.isEmpty())
        return async::then(program.unlockedDesk(), &program, [&program, options](const Result<Desk *> &desk) -> Answer {
            return desk ? importFiles(program, **desk, options) : ends(desk.error());
        });
    const auto desk = program.desk();
    return desk ? importFiles(program, **desk, options) : ends(desk.error());
}

}

void commands::addImport(Syntax &syntax)
{
    const auto options = std::make_shared<Options>();
    auto import = syntax.command("import", Cli::tr("Take in certificates and keys: PEM, DER, PKCS#7, PKCS#12, JKS, PKCS#8"),
                                 [options](Program &program) { return run(program, *options); });
    import.positional("FILE", options->files, Cli::tr("What to take in, whatever its name says it is"));
    import.option("--password-file", "FILE", options->passwordFiles, Cli::tr("A password for encrypted files; may be repeated, each is tried"));
}
