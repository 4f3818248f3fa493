// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    protectProcess();
    QCoreApplication app(argc, argv);
    return 0;
}
