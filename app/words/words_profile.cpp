// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/displaytext.h"

#include <QCoreApplication>

namespace {

// Our own profiles, by id; what a person adds speaks for itself.
constexpr struct Own { const char *id; const char *name; const char *summary; } ours[] = {
    {"hpcs", QT_TRANSLATE_NOOP("words", "IBM Hyper Protect Crypto Services"),
     QT_TRANSLATE_NOOP("words", "For clients of an HPCS instance with mutual TLS switched on.")},
    {"fortanix-pkcs11", QT_TRANSLATE_NOOP("words", "Fortanix DSM: PKCS#11 or KMIP"),
     QT_TRANSLATE_NOOP("words", "For an application that logs in through PKCS#11 or KMIP; its certificate carries the application's UUID.")},
    {"fortanix-rest", QT_TRANSLATE_NOOP("words", "Fortanix DSM: REST or SDK"),
     QT_TRANSLATE_NOOP("words", "For an application that calls the REST interface or an SDK and logs in with a certificate.")},
    {"fortanix-trusted-ca", QT_TRANSLATE_NOOP("words", "Fortanix DSM: trusted CA"),
     QT_TRANSLATE_NOOP("words", "For an application that is recognised by its CA and a DNS name or IP address in its certificate.")},
    {"securosys-cloud", QT_TRANSLATE_NOOP("words", "Securosys TSB: cloud"),
     QT_TRANSLATE_NOOP("words", "For the Transaction Security Broker in the cloud, where a ticket hands the CA over.")},
    {"securosys-onprem", QT_TRANSLATE_NOOP("words", "Securosys TSB: on premises"),
     QT_TRANSLATE_NOOP("words", "For a Transaction Security Broker of your own, whose trust store you keep.")},
    {"luna", QT_TRANSLATE_NOOP("words", "Thales Luna Network HSM"),
     QT_TRANSLATE_NOOP("words", "For a client registered on a Luna appliance by the address in its certificate.")},
    {"client", QT_TRANSLATE_NOOP("words", "Another service: client"),
     QT_TRANSLATE_NOOP("words", "For any service that asks its clients for a certificate.")},
    {"server", QT_TRANSLATE_NOOP("words", "Another service: server"),
     QT_TRANSLATE_NOOP("words", "For a server of your own that the clients verify by name.")},
};

const Own *own(const ServiceProfile &profile)
{
    for (const Own &one : ours) {
        if (profile.id == QLatin1String(one.id))
            return &one;
    }
    return nullptr;
}

}

namespace words {

QString profileName(const ServiceProfile &profile)
{
    const Own *one = own(profile);
    return one ? QCoreApplication::translate("words", one->name) : displayText(profile.name);
}

QString profileSummary(const ServiceProfile &profile)
{
    const Own *one = own(profile);
    return one ? QCoreApplication::translate("words", one->summary) : displayText(profile.summary);
}

QString nextStep(const QString &code)
{
    static constexpr struct { const char *code; const char *text; } known[] = {
        {"upload-ca", QT_TRANSLATE_NOOP("words", "Upload the CA that signed the certificate to the service, so that it trusts the client.")},
        {"upload-root", QT_TRANSLATE_NOOP("words", "Upload the root CA to the service, so that it trusts the client.")},
        {"upload-leaf", QT_TRANSLATE_NOOP("words", "Upload the client's certificate itself to the service.")},
        {"export-pkcs12", QT_TRANSLATE_NOOP("words", "Export certificate and key for the program that will use them.")},
        {"write-grep11client", QT_TRANSLATE_NOOP("words", "Export for grep11client.yaml and copy its tls section into the client's file.")},
        {"open-ticket", QT_TRANSLATE_NOOP("words", "Open a ticket with the service's support and attach the CA certificate.")},
        {"import-truststore", QT_TRANSLATE_NOOP("words", "Export a trust store with the CA and give it to the service.")},
        {"restart-service", QT_TRANSLATE_NOOP("words", "Restart the service, so that it reads its trust store again.")},
        {"register-client", QT_TRANSLATE_NOOP("words", "Register the client on the appliance under the same name or address as in its certificate.")},
        {"create-app", QT_TRANSLATE_NOOP("words", "Set the application in the service to log in with a certificate.")},
        {"set-app-certificate", QT_TRANSLATE_NOOP("words", "Give the certificate to the application's entry in the service.")},
        {"enable-mtls", QT_TRANSLATE_NOOP("words", "Switch on mutual TLS in the service, once every client has its certificate.")},
        {"test-connection", QT_TRANSLATE_NOOP("words", "Test the connection with the new certificate.")},
        {"hand-out", QT_TRANSLATE_NOOP("words", "Hand certificate and key to the application's owner, and the password by another way.")},
    };
    for (const auto &step : known) {
        if (code == QLatin1String(step.code))
            return QCoreApplication::translate("words", step.text);
    }
    return displayText(code);
}

}
