// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/sampledesk.h"

#include "base/async.h"
#include "demo/samplechains.h"
#include "x509/oid.h"

using namespace Qt::StringLiterals;

namespace {

IssueRequest request(const Sample &sample, const Profiles &profiles, const QDateTime &now)
{
    IssueRequest request;
    request.kind = sample.kind;
    if (const ServiceProfile *profile = profiles.find(sample.profile))
        request.profile = *profile;
    request.subject.append(QString::fromLatin1(oid::country), u"CH"_s);
    request.subject.append(QString::fromLatin1(oid::organization), sample.organization);
    if (sample.uuid != UuidPlace::CommonName)
        request.subject.append(QString::fromLatin1(oid::commonName), sample.name);
    if (sample.uuid != UuidPlace::None) {
        request.application = ApplicationUuid::fromText(QUuid::createUuidV5(QUuid(), sample.key).toString());
        request.uuidPlace = sample.uuid;
    }
    request.key = sample.kind == CertificateKind::Client ? KeyAlgorithm::EcP256 : KeyAlgorithm::EcP384;
    if (request.profile && sample.kind == request.profile->leaf && !request.profile->keys.isEmpty())
        request.key = request.profile->keys.first();
    request.validity.kind = IssueRequest::Validity::Kind::Until;
    request.validity.until = now.addDays(sample.endsIn).addSecs(6 * 60 * 60); // "in 5 days" for some hours, not for a moment
    return request;
}

}

Result<std::unique_ptr<SampleDesk>> SampleDesk::make(Desk::Clock clock)
{
    std::unique_ptr<SampleDesk> sample(new SampleDesk(std::move(clock)));
    if (!sample->m_folder.isValid())
        return Error{Error::Code::Storage, sample->m_folder.errorString()};
    auto desk = Desk::open(sample->m_folder.filePath(u"desk"_s), sample->m_keychain,
                           [raw = sample.get()] { return raw->m_clock().addDays(-raw->m_daysBack); });
    if (!desk)
        return desk.error();
    sample->m_desk = std::move(*desk);
    sample->m_issuance = std::make_unique<Issuance>(*sample->m_desk);
    sample->m_profiles = loadProfiles(sample->m_desk->folder());
    return sample;
}

SampleDesk::~SampleDesk() = default;

QFuture<Result<void>> SampleDesk::fill()
{
    m_daysBack = samples().first().daysBack;
    return async::then(m_desk->makeVault({.useKeychain = true, .passphrase = {}, .makeRecoveryKit = false}), this,
                       [this](const Result<Desk::Made> &made) -> QFuture<Result<void>> {
                           return made ? next() : async::ready<Result<void>>(made.error());
                       });
}

// All that were made on one day go together.
QFuture<Result<void>> SampleDesk::next()
{
    const QList<Sample> all = samples();
    if (m_step >= all.size())
        return async::ready(finish());
    m_daysBack = all.at(m_step).daysBack;
    QList<Issuance::Order> orders;
    QStringList keys;
    for (; m_step < all.size() && all.at(m_step).daysBack == m_daysBack; ++m_step) {
        const Sample &sample = all.at(m_step);
        Issuance::Order order;
        order.request = request(sample, m_profiles, m_clock());
        order.issuerId = m_ids.value(sample.issuer);
        order.name = sample.name;
        order.owner = sample.owner;
        order.application = sample.application;
        orders.append(order);
        keys.append(sample.key);
    }
    return issue(orders, keys);
}

QFuture<Result<void>> SampleDesk::issue(const QList<Issuance::Order> &orders, const QStringList &keys)
{
    return async::then(m_issuance->issue(orders).result, this, [this, keys](const Result<QList<qint64>> &issued) -> QFuture<Result<void>> {
        if (!issued)
            return async::ready<Result<void>>(issued.error());
        for (qsizetype i = 0; i < keys.size(); ++i)
            m_ids.insert(keys.at(i), issued->at(i));
        return next();
    });
}

Result<void> SampleDesk::finish()
{
    m_daysBack = 0;
    return m_desk->inventory().snooze(m_ids.value(u"luna2"_s), m_clock().addDays(14), u"The appliance is replaced next month"_s);
}
