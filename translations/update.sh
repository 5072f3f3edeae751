#!/usr/bin/env bash
# SPDX-FileCopyrightText: The ARO Egress Assistant authors
# SPDX-License-Identifier: Apache-2.0
#
# Brings translations/*.ts up to date with the sources and the catalog.  usage: translations/update.sh [FOLDER]
# FOLDER: where the .ts files are (default: translations/).
set -euo pipefail

top=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$top/translations}
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The catalog's sentences as C++ that lupdate can read. ids, hosts and titles of documents are not translated.
python3 - "$top/resources/catalog/catalog.json" > "$work/catalogtexts.cpp" <<'PY'
import json, sys
catalog = json.load(open(sys.argv[1], encoding="utf-8"))
texts = ["Own endpoints", "Added by the administrator"]
for feature in catalog["features"]:
    texts += [feature["title"], feature["summary"], feature["without"], *feature["prerequisites"]]
for endpoint in catalog["endpoints"]:
    texts += [endpoint["use"], endpoint["without"]]
print("const char *texts[] = {")
for text in dict.fromkeys(texts):
    print('    QT_TRANSLATE_NOOP("Catalog", %s),' % json.dumps(text))
print("};")
PY

options=(-silent -no-obsolete -locations none -source-language en_US)
"$lupdate" "${options[@]}" -target-language de_DE "$top/app" "$work/catalogtexts.cpp" -ts "$folder/aro_de.ts"
# English is translated for its plural forms alone.
"$lupdate" "${options[@]}" -target-language en_US -pluralonly "$top/app" "$work/catalogtexts.cpp" -ts "$folder/aro_en.ts"
