// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "admin/feeds.h"

#include "admin/rowexpiry.h"
#include "base/displaytext.h"
#include "x509/distinguishedname.h"
#include "x509/oid.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

// Label values: backslash, quote and line break are escaped (Prometheus text format 0.0.4).
QByteArray quoted(const QString &foreign)
{
    QString text = displayText(foreign);
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', "\\n"_L1);
    return '"' + text.toUtf8() + '"';
}

// The exporter whose names we keep (x509-certificate-exporter) writes serials in decimal.
QByteArray decimal(const QString &hex)
{
    QByteArray digits("0"); // least significant first
    for (QChar character : hex) {
        int carry = character.digitValue() >= 0 ? character.digitValue() : character.toUpper().unicode() - 'A' + 10;
        if (carry < 0 || carry > 15)
            continue; // a minus sign
        for (char &digit : digits) {
            const int value = (digit - '0') * 16 + carry;
            digit = char('0' + value % 10);
            carry = value / 10;
        }
        for (; carry > 0; carry /= 10)
            digits.append(char('0' + carry % 10));
    }
    std::reverse(digits.begin(), digits.end());
    return (hex.startsWith(u'-') ? "-" : "") + digits;
}

QByteArray labels(const CertificateRow &row)
{
    struct Part { const char *suffix; const char *type; };
    static constexpr Part parts[] = {{"C", oid::country}, {"ST", oid::state}, {"L", oid::locality}, {"O", oid::organization},
                                     {"OU", oid::organizationalUnit}, {"CN", oid::commonName}};
    QByteArray out = "{name=" + quoted(row.name) + ",serial_number=\"" + decimal(row.serial) + "\",fingerprint_sha256=\"" + row.sha256.toHex() + '"';
    out += ",issuer_CN=" + quoted(row.issuerName);
    if (const auto subject = DistinguishedName::fromText(row.subject)) {
        for (const Part &part : parts) {
            const QString value = subject->first(QLatin1String(part.type));
            if (!value.isEmpty())
                out += QByteArray(",subject_") + part.suffix + '=' + quoted(value);
        }
    }
    if (!row.application.isEmpty())
        out += ",application=" + quoted(row.application);
    if (!row.owner.isEmpty())
        out += ",owner=" + quoted(row.owner);
    return out + '}';
}

}

QByteArray feeds::prometheus(const QList<CertificateRow> &rows, const QDateTime &now)
{
    struct Metric { const char *name; const char *help; std::function<qint64(const CertificateRow &)> value; };
    const Metric metrics[] = {
        {"x509_cert_not_before", "Indicates the certificate's not before timestamp", [](const auto &row) { return row.notBefore.toSecsSinceEpoch(); }},
        {"x509_cert_not_after", "Indicates the certificate's not after timestamp", [](const auto &row) { return row.notAfter.toSecsSinceEpoch(); }},
        {"x509_cert_effective_not_after", "The earliest not after timestamp of the certificate and its chain",
         [](const auto &row) { return effectiveEnd(row).toSecsSinceEpoch(); }},
        {"x509_cert_expired", "Indicates if the certificate is expired", [&now](const auto &row) { return effectiveEnd(row) <= now ? 1 : 0; }},
    };
    QList<QByteArray> labelSets;
    for (const CertificateRow &row : rows)
        labelSets.append(labels(row));
    QByteArray out;
    for (const Metric &metric : metrics) {
        out += QByteArray("# HELP ") + metric.name + ' ' + metric.help + "\n# TYPE " + metric.name + " gauge\n";
        for (qsizetype index = 0; index < rows.size(); ++index)
            out += metric.name + labelSets.at(index) + ' ' + QByteArray::number(metric.value(rows.at(index))) + '\n';
    }
    return out;
}
