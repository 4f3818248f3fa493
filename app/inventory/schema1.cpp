// SPDX-FileCopyrightText: 2026 The Countersign authors
// SPDX-License-Identifier: Apache-2.0
#include "inventory/schema1.h"

namespace migrations {

// Instants are milliseconds since 1970 UTC. Hashes of names are the first 16 octets of SHA-256 over the DER: enough that no two can be made alike,
// and half the index. "Live" below means neither superseded nor revoked.
QStringList schema1()
{
    return {
        QStringLiteral(R"(
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
  name TEXT NOT NULL CHECK (name <> ''),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 4),
  may_issue INTEGER NOT NULL CHECK (may_issue BETWEEN 0 AND 2),
  subject TEXT NOT NULL,
  subject_hash BLOB NOT NULL CHECK (length(subject_hash) = 16),
  issuer_hash BLOB NOT NULL CHECK (length(issuer_hash) = 16),
  subject_key_id BLOB,
  authority_key_id BLOB,
  issuer_name TEXT NOT NULL,
  issuer_id INTEGER REFERENCES certificate (id) CHECK (issuer_id <> id),
  serial TEXT NOT NULL,
  spki_sha256 BLOB NOT NULL CHECK (length(spki_sha256) = 32),
  not_before INTEGER NOT NULL,
  not_after INTEGER NOT NULL,
  effective_not_after INTEGER NOT NULL CHECK (effective_not_after <= not_after),
  key_algorithm TEXT NOT NULL,
  signature_algorithm TEXT NOT NULL,
  app_uuid TEXT NOT NULL,
  application TEXT NOT NULL,
  owner TEXT NOT NULL,
  service TEXT NOT NULL,
  weak INTEGER NOT NULL CHECK (weak IN (0, 1)),
  predecessor INTEGER NOT NULL,
  snoozed_until INTEGER,
  snooze_reason TEXT NOT NULL,
  superseded_at INTEGER,
  revoked_at INTEGER,
  added_at INTEGER NOT NULL
) STRICT)"),
        // Apart from the rows, so that a page of a list reads no DER.
        QStringLiteral(R"(
CREATE TABLE certificate_der (
  certificate_id INTEGER PRIMARY KEY REFERENCES certificate (id) ON DELETE CASCADE,
  der BLOB NOT NULL
) STRICT)"),
        QStringLiteral(R"(CREATE INDEX certificate_by_name ON certificate (name COLLATE NOCASE))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_application ON certificate (application COLLATE NOCASE))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_service ON certificate (service COLLATE NOCASE))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_issuer_name ON certificate (issuer_name COLLATE NOCASE))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_end ON certificate (effective_not_after))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_begin ON certificate (not_before))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_key ON certificate (key_algorithm COLLATE NOCASE))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_kind ON certificate (kind))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_owner ON certificate (owner COLLATE NOCASE))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_addition ON certificate (added_at))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_subject ON certificate (subject_hash))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_spki ON certificate (spki_sha256))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_issuer ON certificate (issuer_id))"),
        QStringLiteral(R"(CREATE INDEX certificate_by_serial ON certificate (serial))"),
        QStringLiteral(R"(CREATE INDEX certificate_orphan ON certificate (issuer_hash) WHERE issuer_id IS NULL)"),
        QStringLiteral(R"(CREATE INDEX certificate_superseded ON certificate (id) WHERE superseded_at IS NOT NULL)"),
        QStringLiteral(R"(
CREATE INDEX certificate_dead ON certificate (effective_not_after) WHERE superseded_at IS NOT NULL OR revoked_at IS NOT NULL
)"),
        QStringLiteral(R"(
CREATE INDEX certificate_weak ON certificate (id) WHERE weak = 1 AND superseded_at IS NULL AND revoked_at IS NULL
)"),
        // Everything a person may search for in one case-folded text, and its trigrams. The index follows the rows up to `desk.indexed_up_to`.
        QStringLiteral(R"(
CREATE TABLE search_text (
  id INTEGER PRIMARY KEY REFERENCES certificate (id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT)"),
        QStringLiteral(R"(
CREATE VIRTUAL TABLE search_index USING fts5 (
  text, content = 'search_text', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', columnsize = 0, detail = none
))"),
        QStringLiteral(R"(
CREATE TABLE sealed_key (
  spki_sha256 BLOB PRIMARY KEY CHECK (length(spki_sha256) = 32),
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  name TEXT NOT NULL,
  blob BLOB NOT NULL CHECK (length(blob) > 0),
  added_at INTEGER NOT NULL
) STRICT)"),
        // Kept for ever: a serial once spoken for is never used again (threat T20). state: 0 open, 1 issued, 2 void.
        QStringLiteral(R"(
CREATE TABLE reservation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  issuer_spki_sha256 BLOB NOT NULL CHECK (length(issuer_spki_sha256) = 32),
  serial BLOB NOT NULL CHECK (length(serial) > 0),
  issuer_id INTEGER NOT NULL,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
  certificate_sha256 BLOB CHECK ((state = 1) = (certificate_sha256 IS NOT NULL)),
  UNIQUE (issuer_spki_sha256, serial)
) STRICT)"),
        QStringLiteral(R"(CREATE INDEX reservation_open ON reservation (id) WHERE state = 0)"),
        QStringLiteral(R"(
CREATE TABLE vault_slot (
  place INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL CHECK (length(bytes) > 0)
) STRICT)"),
        QStringLiteral(R"(
CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID)"),
        // chain: SHA-256 over the row and the previous chain. mac: HMAC over the chain by the vault of that epoch, NULL while the vault was locked.
        QStringLiteral(R"(
CREATE TABLE journal (
  sequence INTEGER PRIMARY KEY,
  epoch INTEGER NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  about TEXT NOT NULL,
  fingerprint BLOB,
  detail TEXT NOT NULL,
  chain BLOB NOT NULL CHECK (length(chain) = 32),
  mac BLOB
) STRICT)"),
        // The one row of what there is only one of. journal_*: the journal's last row, noted so that a shortened journal shows.
        QStringLiteral(R"(
CREATE TABLE desk (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  vault_uuid BLOB CHECK (length(vault_uuid) = 16),
  journal_epoch INTEGER NOT NULL,
  journal_sequence INTEGER NOT NULL,
  journal_chain BLOB NOT NULL,
  journal_mac BLOB,
  indexed_up_to INTEGER NOT NULL,
  checked_at INTEGER NOT NULL
) STRICT)"),
        QStringLiteral(R"(INSERT INTO desk VALUES (1, NULL, 0, 0, zeroblob(32), NULL, 0, 0))"),
    };
}

}
