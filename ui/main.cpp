// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "application.h"
#include "base/secret.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const bool secureHeap = protectProcess();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"countersign"_s);
    QApplication::setApplicationDisplayName(u"Countersign"_s);
    QApplication::setApplicationVersion(QStringLiteral(COUNTERSIGN_VERSION));
    QApplication::setDesktopFileName(u"org.countersign.Countersign"_s);
    QApplication::setWindowIcon(QIcon(u":/countersign/icons/countersign.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Certificates for mutual TLS in front of HSMs and key services."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, QCoreApplication::translate("main", "Look around with sample data in a temporary folder."));
    parser.addOption(demo);
    parser.process(app);

    Application program(secureHeap);
    parser.isSet(demo) ? program.openSample() : program.openOwn();
    return QApplication::exec();
}
