# SPDX-FileCopyrightText: 2026 The Countersign authors
# SPDX-License-Identifier: Apache-2.0
# Sourced by run and test: installs what is missing from the named sections of ./packages.
install_packages() {
  local here section name missing=()
  here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
  command -v apt-get >/dev/null || { echo "countersign: this script installs Debian packages; apt-get is not here" >&2; return 1; }
  for section in "$@"; do
    while read -r name; do
      dpkg-query -W -f='${db:Status-Status}\n' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done < <(awk -v want="[$section]" '/^\[/ { on = ($0 == want); next } on && NF && !/^#/' "$here/packages")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "countersign: please install as root: ${missing[*]}" >&2; return 1; }
    root=(sudo)
  fi
  echo "countersign: installing ${missing[*]}" >&2
  # Services that a package would start (nginx) stay off: the tests start their own on loopback.
  local policy=/usr/sbin/policy-rc.d ours=
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' | "${root[@]}" tee $policy >/dev/null && "${root[@]}" chmod +x $policy && ours=1
  fi
  local status=0
  "${root[@]}" apt-get update -q >&2 || status=$?
  [ $status -ne 0 ] || "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2 || status=$?
  [ -z "$ours" ] || "${root[@]}" rm -f $policy
  return $status
}
