# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: Apache-2.0
"""Opens a vault's slot and a sealed blob by the description of the formats alone, without a line of the program.

Reads one JSON object from standard input (values in hex unless said otherwise): vault, slot, secret, blob, role (number), id, spki.
Prints the blob's content in hex.
"""
import json
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt


def hkdf(key, salt, info):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=salt, info=info).derive(key)


given = json.load(sys.stdin)
vault, slot, secret, blob, ident, spki = (bytes.fromhex(given[n]) for n in ("vault", "slot", "secret", "blob", "id", "spki"))
role = bytes([given["role"]])

header, sealed = slot[:63], slot[63:]
assert header[:5] == b"CSSL\x01" and len(sealed) == 60
kind, slot_id, cost, salt = header[5], header[6:22], header[30], header[31:63]
if kind == 2:
    key = Scrypt(salt=salt, length=32, n=2**cost, r=8, p=1).derive(secret)
else:
    key = hkdf(secret, salt, b"countersign|v1|" + {1: b"keychain", 3: b"recovery"}[kind] + b"|" + slot_id)
vault_key = AESGCM(key).decrypt(sealed[:12], sealed[12:], vault + header)

assert blob[:5] == b"CSBL\x01"
blob_key = hkdf(vault_key, blob[5:37], b"countersign|v1|blob|" + ident + role)
print(AESGCM(blob_key).decrypt(blob[37:49], blob[49:], blob[:5] + ident + role + spki).hex())
