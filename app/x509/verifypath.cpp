// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/chain.h"

#include "x509/diagnosing.h"
#include "x509/issuers.h"
#include "x509/openssl.h"

#include <openssl/err.h>

using namespace Qt::StringLiterals;

namespace {

struct FreeStack
{
    void operator()(STACK_OF(X509) *stack) const noexcept { sk_X509_free(stack); } // borrows its certificates
};
using Stack = std::unique_ptr<STACK_OF(X509), FreeStack>;

Verdict failed(Error error)
{
    return {false, X509_V_ERR_UNSPECIFIED, 0, error.detail};
}

Stack stackOf(const QList<Certificate> &certificates)
{
    Stack stack(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        if (!stack || sk_X509_push(stack.get(), certificate.handle()) <= 0)
            return {};
    }
    return stack;
}

ossl::Store storeOf(const QList<Certificate> &anchors)
{
    ossl::Store store(X509_STORE_new());
    for (const Certificate &anchor : anchors) {
        if (!store || X509_STORE_add_cert(store.get(), anchor.handle()) != 1)
            return {};
    }
    return store;
}

int purposeOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TlsClient:
        return X509_PURPOSE_SSL_CLIENT;
    case Purpose::TlsServer:
        return X509_PURPOSE_SSL_SERVER;
    case Purpose::Any:
        return X509_PURPOSE_ANY;
    }
    return X509_PURPOSE_ANY;
}

CertificateKind kindOf(Purpose purpose, const Certificate &leaf)
{
    switch (purpose) {
    case Purpose::TlsClient:
        return CertificateKind::Client;
    case Purpose::TlsServer:
        return CertificateKind::Server;
    case Purpose::Any:
        return leaf.kind();
    }
    return leaf.kind();
}

void configure(X509_VERIFY_PARAM *param, Purpose purpose, const QDateTime &now)
{
    X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_X509_STRICT | X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(param, time_t(now.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_depth(param, issuers::depthLimit - 2); // OpenSSL counts the intermediates only
    X509_VERIFY_PARAM_set_auth_level(param, 2);                   // 112 bits, as Debian's TLS has it
    X509_VERIFY_PARAM_set_purpose(param, purposeOf(purpose));
}

// The path as OpenSSL built it, in our own values: they share their objects.
Chain pathOf(X509_STORE_CTX *context, const QList<Certificate> &known)
{
    Chain chain;
    const STACK_OF(X509) *path = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(path); ++i) {
        for (const Certificate &certificate : known) {
            if (X509_cmp(certificate.handle(), sk_X509_value(path, i)) == 0) {
                chain.certificates.append(certificate);
                break;
            }
        }
    }
    return chain;
}

// OpenSSL lets pass what we would not: version 1 leaves, serial 0, a CA in a leaf's place (facts/x509 5.1).
Verdict judged(const Chain &path, CertificateKind kind, const QDateTime &now)
{
    for (const Diagnosis &diagnosis : diagnosing::judgeChain(path, {kind, std::nullopt, 0, now}, false)) {
        if (diagnosis.severity == Diagnosis::Severity::Refused)
            return {false, X509_V_ERR_APPLICATION_VERIFICATION, diagnosis.depth, diagnosing::codes({diagnosis})};
    }
    return {true, X509_V_OK, 0, {}};
}

}

Verdict verifyPath(const Certificate &leaf, const QList<Certificate> &intermediates, const QList<Certificate> &anchors, Purpose purpose,
                   const QDateTime &now)
{
    ERR_clear_error();
    const ossl::Store store = storeOf(anchors);
    const Stack untrusted = stackOf(intermediates);
    const ossl::StoreCtx context(X509_STORE_CTX_new());
    if (!store || !untrusted || !context || X509_STORE_CTX_init(context.get(), store.get(), leaf.handle(), untrusted.get()) != 1)
        return failed(opensslError(Error::Code::Crypto, u"path validation"_s));
    configure(X509_STORE_CTX_get0_param(context.get()), purpose, now);
    const bool ok = X509_verify_cert(context.get()) == 1;
    const int code = X509_STORE_CTX_get_error(context.get()), depth = X509_STORE_CTX_get_error_depth(context.get());
    ERR_clear_error();
    if (!ok)
        return {false, code, depth, QString::fromLatin1(X509_verify_cert_error_string(code))};
    return judged(pathOf(context.get(), QList<Certificate>{leaf} + intermediates + anchors), kindOf(purpose, leaf), now);
}
