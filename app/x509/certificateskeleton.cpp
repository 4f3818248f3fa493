// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/certificateskeleton.h"

#include "x509/dertext.h"

namespace {

constexpr qsizetype mostExtensions = 64; // threat T2

// Walks and keeps book: one element that is missing makes it no certificate, one that is odd makes it not plain.
class Walk
{
public:
    explicit Walk(CertificateSkeleton &found) : m_found(found) {}

    bool certificate(QByteArrayView der);
    bool tooMany() const { return m_tooMany; }

private:
    std::optional<der::Item> take(der::Reader &reader, unsigned char tag)
    {
        const auto item = reader.next(tag);
        odd(item && !item->shortest);
        return item;
    }
    void odd(bool yes) { m_found.plain = m_found.plain && !yes; }

    bool version(der::Reader &tbs);
    bool validity(der::Reader &tbs);
    bool extensions(der::Reader &tbs);
    bool extension(const der::Item &item);
    bool body(QByteArrayView content);
    void uniqueIds(der::Reader &tbs);
    std::optional<QByteArrayView> algorithm(der::Reader &reader);
    std::optional<QByteArrayView> name(der::Reader &tbs);
    void names(const der::Item &whole);
    void bits(const std::optional<der::Item> &item);

    CertificateSkeleton &m_found;
    bool m_tooMany = false;
};

bool Walk::certificate(QByteArrayView der)
{
    der::Reader outer(der);
    const auto whole = take(outer, der::Sequence);
    if (!whole || !outer.atEnd())
        return false;
    der::Reader parts(whole->content);
    const auto tbs = take(parts, der::Sequence);
    if (!tbs || !body(tbs->content) || !algorithm(parts))
        return false;
    const auto signature = take(parts, der::BitString);
    bits(signature);
    return signature && parts.atEnd();
}

bool Walk::body(QByteArrayView content)
{
    der::Reader tbs(content);
    if (!version(tbs))
        return false;
    const auto serial = take(tbs, der::Integer);
    const auto signature = algorithm(tbs);
    const auto issuer = name(tbs);
    const bool dated = validity(tbs);
    const auto subject = name(tbs);
    const auto spki = take(tbs, der::Sequence);
    if (!serial || !signature || !issuer || !dated || !subject || !spki)
        return false;
    der::Reader key(spki->content);
    odd(!algorithm(key));
    bits(take(key, der::BitString));
    odd(!key.atEnd() || !der::isProperInteger(serial->content));
    m_found.serial = serial->content;
    m_found.signatureOid = *signature;
    m_found.issuer = *issuer;
    m_found.subject = *subject;
    m_found.spki = spki->whole;
    uniqueIds(tbs);
    return extensions(tbs) && tbs.atEnd();
}

bool Walk::version(der::Reader &tbs)
{
    if (tbs.peek() != der::context(0, true))
        return true;
    const auto tagged = take(tbs, der::context(0, true));
    der::Reader inner(tagged ? tagged->content : QByteArrayView());
    const auto integer = take(inner, der::Integer);
    const auto number = integer ? der::number(integer->content) : std::nullopt;
    constexpr qint64 largest = 100;
    if (!number || !inner.atEnd() || *number > largest)
        return false;
    m_found.version = int(*number) + 1;
    return true;
}

std::optional<QByteArrayView> Walk::algorithm(der::Reader &reader)
{
    const auto whole = take(reader, der::Sequence);
    der::Reader inner(whole ? whole->content : QByteArrayView());
    const auto oid = take(inner, der::ObjectId);
    if (!oid)
        return {};
    odd(!der::isProperOid(oid->content));
    if (!inner.atEnd()) {
        const auto parameters = inner.next();
        odd(!parameters || !inner.atEnd() || (parameters->tag != der::Sequence && parameters->tag != der::Null && parameters->tag != der::ObjectId)
            || (parameters->tag == der::ObjectId && !der::isProperOid(parameters->content))
            || (parameters->tag == der::Null && !parameters->content.isEmpty()));
    }
    return oid->content;
}

bool Walk::validity(der::Reader &tbs)
{
    const auto whole = take(tbs, der::Sequence);
    der::Reader times(whole ? whole->content : QByteArrayView());
    const auto from = times.next();
    const auto to = times.next();
    if (!from || !to || !times.atEnd())
        return false;
    for (const auto &time : {from, to})
        odd((time->tag != der::UtcTime && time->tag != der::GeneralizedTime) || !time->shortest);
    m_found.notBefore = *from;
    m_found.notAfter = *to;
    return true;
}

std::optional<QByteArrayView> Walk::name(der::Reader &tbs)
{
    const auto whole = take(tbs, der::Sequence);
    if (!whole)
        return {};
    names(*whole);
    return whole->whole;
}

void Walk::names(const der::Item &whole)
{
    der::Reader sets(whole.content);
    while (m_found.plain && !sets.atEnd()) {
        const auto set = take(sets, der::Set);
        der::Reader attributes(set ? set->content : QByteArrayView());
        odd(!set || attributes.atEnd());
        while (m_found.plain && !attributes.atEnd()) {
            const auto attribute = take(attributes, der::Sequence);
            der::Reader inner(attribute ? attribute->content : QByteArrayView());
            const auto type = take(inner, der::ObjectId);
            const auto value = inner.next();
            odd(!type || !value || !inner.atEnd() || !der::isProperOid(type->content) || !value->shortest || !der::isPlainText(*value));
        }
    }
}

void Walk::bits(const std::optional<der::Item> &item)
{
    odd(!item || item->content.isEmpty() || static_cast<unsigned char>(item->content[0]) > 7);
}

void Walk::uniqueIds(der::Reader &tbs)
{
    for (const int number : {1, 2})
        if (const auto id = take(tbs, der::context(number, false)))
            bits(id);
}

bool Walk::extensions(der::Reader &tbs)
{
    if (tbs.atEnd())
        return true;
    const auto tagged = take(tbs, der::context(3, true));
    der::Reader inner(tagged ? tagged->content : QByteArrayView());
    const auto list = take(inner, der::Sequence);
    if (!list || !inner.atEnd())
        return false;
    der::Reader items(list->content);
    while (!items.atEnd()) {
        const auto item = take(items, der::Sequence);
        m_tooMany = m_found.extensions.size() == mostExtensions;
        if (!item || m_tooMany || !extension(*item))
            return false;
    }
    return true;
}

bool Walk::extension(const der::Item &item)
{
    der::Reader reader(item.content);
    const auto oid = take(reader, der::ObjectId);
    const auto critical = take(reader, der::Boolean);
    const auto value = take(reader, der::OctetString);
    if (!oid || !value || !reader.atEnd())
        return false;
    odd(!der::isProperOid(oid->content) || (critical && critical->content.size() != 1));
    m_found.extensions << CertificateSkeleton::ExtensionSpan{oid->content, critical && !critical->content.isEmpty() && critical->content[0] != 0,
                                                             value->content};
    return true;
}

}

Result<CertificateSkeleton> CertificateSkeleton::of(QByteArrayView der)
{
    CertificateSkeleton found;
    Walk walk(found);
    if (walk.certificate(der))
        return found;
    return Error{walk.tooMany() ? Error::Code::TooLarge : Error::Code::Malformed, QStringLiteral("Certificate")};
}
