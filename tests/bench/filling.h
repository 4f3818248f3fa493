// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inventory/inventory.h"
#include "support/synthetic.h"

#include <QCryptographicHash>
#include <QEventLoop>

#include <cstdio>
#include <cstdlib>

// Large desks for measurements.
namespace filling {

using namespace Qt::StringLiterals;

[[noreturn]] inline void fail(const Error &error)
{
    std::fprintf(stderr, "error %d: %s\n", int(error.code), qPrintable(error.detail));
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        fail(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// A desk of `count` certificates by the way every certificate comes in, parsed and added; only the signatures are none.
inline void fill(Inventory &inventory, int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QList<Synthetic> cas;
    for (quint64 i = 0; i < 20; ++i) {
        Synthetic ca;
        ca.commonName = u"%1 CA %2"_s.arg(i < 3 ? u"Root"_s : u"Issuing"_s).arg(i);
        ca.key = ca.serial = i + 1;
        ca.keyId = QByteArray("ca") + QByteArray::number(i);
        ca.constraints = Synthetic::Constraints::Ca;
        ca.notBefore = now.addDays(-800);
        ca.notAfter = now.addDays(i < 3 ? 5000 : 1500);
        if (i >= 3) {
            ca.issuer = cas.at(qsizetype(i % 3)).commonName;
            ca.authorityKeyId = cas.at(qsizetype(i % 3)).keyId;
        }
        cas.append(ca);
    }
    QList<Inventory::Addition> additions;
    for (int i = 0; i < count; ++i) {
        Synthetic one;
        if (i < cas.size()) {
            one = cas.at(i);
        } else {
            const quint64 mixed = quint64(i) * 0x9e3779b97f4a7c15; // so that names do not come in their order
            const Synthetic &ca = cas.at(3 + qsizetype(mixed % 17));
            one.commonName = u"host%1.%2.example.org"_s.arg(mixed >> 44).arg(mixed % 97);
            one.issuer = ca.commonName;
            one.authorityKeyId = ca.keyId;
            one.keyId = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha1);
            one.key = one.serial = quint64(i) + 1;
            one.serial = mixed | 1;
            one.notBefore = now.addDays(-300);
            one.notAfter = now.addSecs(qint64(mixed >> 8) % (qint64(1000) * 86400) - qint64(50) * 86400);
            one.dnsNames = QStringList{one.commonName};
        }
        Inventory::Addition addition{must(Certificate::fromDer(one.toDer())), {}, {}, {}, {}, {}, i % 100 == 7, {}, 0, u"certificate.imported"_s};
        addition.owner = u"owner %1"_s.arg(i % 50);
        addition.application = u"application %1"_s.arg(i % 200);
        addition.service = i % 3 == 0 ? u"hpcs"_s : QString();
        additions.append(addition);
        if (additions.size() == 50000 || i + 1 == count) {
            must(inventory.add(additions));
            additions.clear();
        }
    }
}

inline void finishIndex(Inventory &inventory)
{
    if (!inventory.isIndexing())
        return;
    QEventLoop loop;
    QObject::connect(&inventory, &Inventory::indexingFinished, &loop, &QEventLoop::quit);
    loop.exec();
}

}
