// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "words/words.h"

#include "base/displaytext.h"

#include <QCoreApplication>

namespace words {

QString journalAct(const QString &code)
{
    static constexpr struct { const char *code; const char *text; } known[] = {
        {"certificate.issued", QT_TRANSLATE_NOOP("words", "issued")},
        {"certificate.imported", QT_TRANSLATE_NOOP("words", "imported")},
        {"certificate.exported", QT_TRANSLATE_NOOP("words", "exported")},
        {"certificate.removed", QT_TRANSLATE_NOOP("words", "removed from the desk")},
        {"certificate.restored", QT_TRANSLATE_NOOP("words", "put back on the desk")},
        {"certificate.renewed", QT_TRANSLATE_NOOP("words", "renewed")},
        {"certificate.edited", QT_TRANSLATE_NOOP("words", "name, owner or application changed")},
        {"certificate.revoked", QT_TRANSLATE_NOOP("words", "revoked")},
        {"certificate.superseded", QT_TRANSLATE_NOOP("words", "superseded")},
        {"certificate.reinstated", QT_TRANSLATE_NOOP("words", "no longer superseded")},
        {"certificate.snoozed", QT_TRANSLATE_NOOP("words", "reminder put off")},
        {"certificate.woken", QT_TRANSLATE_NOOP("words", "reminder back on")},
        {"key.added", QT_TRANSLATE_NOOP("words", "private key taken in")},
        {"key.exported", QT_TRANSLATE_NOOP("words", "exported with its private key")},
        {"key.removed", QT_TRANSLATE_NOOP("words", "private key removed")},
        {"key.restored", QT_TRANSLATE_NOOP("words", "private key put back")},
        {"issuance.voided", QT_TRANSLATE_NOOP("words", "unfinished issuance given up")},
        {"vault.made", QT_TRANSLATE_NOOP("words", "vault made")},
        {"vault.changed", QT_TRANSLATE_NOOP("words", "ways to unlock the vault changed")},
        {"vault.unlocked", QT_TRANSLATE_NOOP("words", "vault unlocked")},
        {"vault.locked", QT_TRANSLATE_NOOP("words", "vault locked")},
        {"vault.recovered", QT_TRANSLATE_NOOP("words", "vault opened with the recovery kit")},
        {"vault.rotated", QT_TRANSLATE_NOOP("words", "vault key replaced")},
        {"vault.passphrase", QT_TRANSLATE_NOOP("words", "passphrase changed")},
        {"settings.changed", QT_TRANSLATE_NOOP("words", "settings changed")},
        {"expirywatch.told", QT_TRANSLATE_NOOP("words", "reminder shown")},
        {"desk.made", QT_TRANSLATE_NOOP("words", "desk made")},
        {"desk.opened", QT_TRANSLATE_NOOP("words", "desk opened")},
        {"desk.backup", QT_TRANSLATE_NOOP("words", "backup written")},
        {"desk.restored", QT_TRANSLATE_NOOP("words", "backup restored")},
    };
    for (const auto &act : known) {
        if (code == QLatin1String(act.code))
            return QCoreApplication::translate("words", act.text);
    }
    return displayText(code);
}

}
