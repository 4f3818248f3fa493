// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "certificates/exportwords.h"

#include "base/displaytext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

constexpr qsizetype filesTold = 10;

int indexOf(const QString &name)
{
    for (int i = 0; i < readers().size(); ++i) {
        if (readers().at(i).name == name)
            return i;
    }
    return -1;
}

}

QString whyNot(const ReaderTraits &reader, const QList<CertificateRow> &rows)
{
    const bool keyless = std::any_of(rows.cbegin(), rows.cend(), [](const CertificateRow &row) { return !row.hasPrivateKey; });
    if (keyless && reader.withPrivateKey && !takesPassword(reader.reader))
        return Say::tr("needs the private key, which is not here");
    for (const KeyAlgorithm refused : reader.refusesKeys) {
        const auto hasIt = [refused](const CertificateRow &row) { return row.keyAlgorithm == words::keyName(refused) || row.keyAlgorithm == keyAlgorithmName(refused); };
        if (std::any_of(rows.cbegin(), rows.cend(), hasIt))
            return Say::tr("does not open keys of this kind");
    }
    return {};
}

int proposedReader(const ServiceProfile *profile, const QString &lastChosen, bool keysHere)
{
    for (const QString &name : {profile ? profile->defaultReader : QString(), lastChosen}) {
        const int index = indexOf(name);
        if (index >= 0 && (keysHere || !readers().at(index).withPrivateKey))
            return index;
    }
    for (int i = 0; i < readers().size(); ++i) {
        if (keysHere || !readers().at(i).withPrivateKey)
            return i;
    }
    return 0;
}

bool takesPassword(Reader reader)
{
    return reader == Reader::Pem;
}

QString exportFileName(const CertificateRow &row, const ReaderTraits &reader, const ServiceProfile *profile)
{
    const QString name = safeFileName(row.name, QStringLiteral("certificate"));
    if (reader.reader == Reader::Pem && profile && profile->certificateFile.contains(QLatin1String("%1")))
        return profile->certificateFile.arg(name);
    return name + u'.' + reader.extension;
}

FindingList::Line passwordLine(Exporting::PasswordProblem problem)
{
    switch (problem) {
    case Exporting::PasswordProblem::Missing:
        return {StatusMark::Within90, Say::tr("Still needed"), Say::tr("a password. Generate one, or type at least 12 characters."), {}};
    case Exporting::PasswordProblem::TooShort:
        return {StatusMark::Within90, Say::tr("Too short"), Say::tr("whoever gets the file can try passwords as fast as a computer can. Use at least 12 characters."), {}};
    case Exporting::PasswordProblem::NotAscii:
        break;
    }
    return {StatusMark::Within30, Say::tr("Not plain ASCII"),
            Say::tr("readers disagree about how to encode such letters: Java's keytool answers “password was incorrect”."), {}};
}

QString fileWords(const QList<Exporting::Written> &files)
{
    QStringList lines;
    for (const Exporting::Written &file : files.mid(0, filesTold)) {
        const QString path = displayText(file.path, 200);
        lines += file.secret ? Say::tr("%1\n%2, readable by you alone").arg(path, QLocale().formattedDataSize(file.size))
                             : Say::tr("%1\n%2").arg(path, QLocale().formattedDataSize(file.size));
    }
    if (files.size() > filesTold)
        lines += Say::tr("and %Ln more file(s)", nullptr, int(files.size() - filesTold));
    return lines.join(u'\n');
}

QList<FindingList::Line> reportLines(const Exporting::Report &report)
{
    QList<FindingList::Line> lines;
    for (const QString &note : report.notes)
        lines.append({StatusMark::Within30, Say::tr("Mind"), words::exportNote(note), {}});
    for (const QString &check : report.checks)
        lines.append({StatusMark::Fine, Say::tr("Checked"), words::exportCheck(check), {}});
    return lines;
}
