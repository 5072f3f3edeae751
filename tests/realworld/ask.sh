# shellcheck shell=bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
# Sourced by the stand-ins that a script calls: whoever runs the script serves their calls, because starting a program for
# each of them takes long.

# ask PORT FIELD...: sends the fields, each with a NUL behind it. The answer is a status, an output and errors; it ends with
# that status.
ask() {
  local server status output errors
  exec {server}<>"/dev/tcp/127.0.0.1/$1" || exit
  printf '%s\0' "${@:2}" >&"$server"
  IFS= read -r -d '' status <&"$server"
  IFS= read -r -d '' output <&"$server"
  IFS= read -r -d '' errors <&"$server"
  printf '%s' "$output"
  printf '%s' "$errors" >&2
  exit "$status"
}
