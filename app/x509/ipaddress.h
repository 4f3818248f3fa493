// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

// IP addresses and networks as certificates carry them: 4 or 16 octets, twice as many with a mask (RFC 5280 4.2.1.6, 4.2.1.10). Qt Core only.
namespace ipaddress {

// "10.0.0.1" or "2001:db8::1" (RFC 5952); four decimal numbers without leading zeros, or an IPv6 text without zone.
std::optional<QByteArray> fromText(QStringView text);
// "10.0.0.0/8" or "10.0.0.0/255.0.0.0": address and mask.
std::optional<QByteArray> networkFromText(QStringView text);
// Of 4 or 16 octets, or 8 or 32 of a network; empty for another length, and for a mask with holes.
QString toText(QByteArrayView octets);

}
