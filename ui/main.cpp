// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    protectProcess();
    QApplication app(argc, argv);
    return 0;
}
