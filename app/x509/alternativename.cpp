// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "x509/alternativename.h"

#include "x509/ipaddress.h"

#include <algorithm>

using Type = GeneralName::Type;

namespace alternativename {

bool isSound(const GeneralName &name)
{
    if (name.type == Type::Other)
        return true;
    return name.isValid() && !(name.type == Type::Dns && ipaddress::fromText(name.value));
}

bool hasHostOrAddress(const QList<GeneralName> &names)
{
    return std::any_of(names.begin(), names.end(), [](const GeneralName &name) { return name.type == Type::Dns || name.type == Type::Ip; });
}

bool isAddress(const QString &text)
{
    return ipaddress::fromText(text) || (!text.isEmpty() && !text.contains(u'*') && GeneralName{Type::Dns, text}.isValid());
}

}
