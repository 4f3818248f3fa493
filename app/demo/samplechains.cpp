// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/samplechains.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = CertificateKind;

// Many that were made, and will end, on one day.
QList<Sample> cluster()
{
    QList<Sample> samples;
    for (int i = 1; i <= 14; ++i) {
        const QString branch = u"branch-%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        samples.append({.key = branch, .issuer = u"hpcs-ca"_s, .kind = Kind::Client, .name = branch + u".signing"_s, .organization = u"Example Bank"_s,
                        .application = u"Branch signing"_s, .owner = u"Branch IT"_s, .profile = u"hpcs"_s, .daysBack = 180, .endsIn = 217});
    }
    return samples;
}

QList<Sample> authorities()
{
    return {
        {u"old-root"_s, {}, Kind::Root, u"Example Bank Root CA 2019"_s, u"Example Bank"_s, {}, u"PKI team"_s, {}, 2500, 150},
        {u"root"_s, {}, Kind::Root, u"Example Bank Root CA"_s, u"Example Bank"_s, {}, u"PKI team"_s, {}, 1200, 2450},
        {u"luna-ca"_s, u"old-root"_s, Kind::Intermediate, u"Luna Client CA"_s, u"Example Bank"_s, {}, u"PKI team"_s, {}, 1400, 61},
        {u"hpcs-ca"_s, u"root"_s, Kind::Intermediate, u"HPCS Client CA"_s, u"Example Bank"_s, {}, u"PKI team"_s, {}, 1150, 640},
        {u"dsm-ca"_s, u"root"_s, Kind::Intermediate, u"DSM Application CA"_s, u"Example Bank"_s, {}, u"PKI team"_s, {}, 1000, 800},
        {u"tsb-ca"_s, u"root"_s, Kind::Intermediate, u"TSB Client CA"_s, u"Example Bank"_s, {}, u"PKI team"_s, {}, 420, 1400},
    };
}

QList<Sample> leaves()
{
    return {
        {u"ledger"_s, u"hpcs-ca"_s, Kind::Client, u"ledger-signing"_s, u"Example Bank"_s, u"General ledger"_s, u"Ines Ferreira"_s, u"hpcs"_s, 400, -3},
        {u"payments"_s, u"hpcs-ca"_s, Kind::Client, u"payments-api"_s, u"Example Bank"_s, u"Payments"_s, u"Tom Becker"_s, u"hpcs"_s, 392, 5},
        {u"cards"_s, u"hpcs-ca"_s, Kind::Client, u"card-issuing"_s, u"Example Bank"_s, u"Cards"_s, u"Tom Becker"_s, u"hpcs"_s, 385, 12},
        {u"kms"_s, u"hpcs-ca"_s, Kind::Client, u"tde-database"_s, u"Example Bank"_s, u"Core database"_s, u"Database team"_s, u"hpcs"_s, 340, 57},
        {u"audit"_s, u"hpcs-ca"_s, Kind::Client, u"audit-seal"_s, u"Example Bank"_s, u"Audit trail"_s, u"Ines Ferreira"_s, u"hpcs"_s, 60, 337},
        {u"tokens"_s, u"dsm-ca"_s, Kind::Client, u"tokenisation"_s, u"Example Bank"_s, u"Tokenisation"_s, u"Aiko Sato"_s, u"fortanix-pkcs11"_s, 370, 27, UuidPlace::CommonName},
        {u"backup"_s, u"dsm-ca"_s, Kind::Client, u"backup-vault"_s, u"Example Bank"_s, u"Backup"_s, u"Storage team"_s, u"fortanix-pkcs11"_s, 312, 85, UuidPlace::Attribute},
        {u"gateway"_s, u"dsm-ca"_s, Kind::Client, u"api-gateway"_s, u"Example Bank"_s, u"API gateway"_s, u"Aiko Sato"_s, u"fortanix-rest"_s, 200, 197},
        {u"codesign"_s, u"tsb-ca"_s, Kind::Client, u"code-signing"_s, u"Example Bank"_s, u"Build pipeline"_s, u"Release team"_s, u"securosys-onprem"_s, 120, 277},
        {u"timestamp"_s, u"tsb-ca"_s, Kind::Client, u"timestamping"_s, u"Example Bank"_s, u"Timestamping"_s, u"Release team"_s, u"securosys-onprem"_s, 40, 357},
        {u"luna1"_s, u"luna-ca"_s, Kind::Client, u"10.20.4.11"_s, u"Example Bank"_s, u"PIN translation"_s, u"HSM operations"_s, u"luna"_s, 340, 40},
        {u"luna2"_s, u"luna-ca"_s, Kind::Client, u"10.20.4.12"_s, u"Example Bank"_s, u"PIN translation"_s, u"HSM operations"_s, u"luna"_s, 340, 40},
    };
}

}

QList<Sample> samples()
{
    QList<Sample> all = authorities() + leaves() + cluster();
    std::stable_sort(all.begin(), all.end(), [](const Sample &a, const Sample &b) { return a.daysBack > b.daysBack; });
    return all;
}
