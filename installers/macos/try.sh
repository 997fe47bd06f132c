#!/bin/bash
# Installs the package on this machine, tries it, installs it over a previous version or itself, and takes it away.
# usage: try.sh FOLDER [FOLDER OF THE PREVIOUS VERSION]
set -euo pipefail
package=$(ls "$1"/recscope-*.pkg)
previous=$(ls "${2:-$1}"/recscope-*.pkg 2>/dev/null || echo "$package")
app=/Applications/Recscope.app
study=$(mktemp -d)/study.recscope
for each in "$previous" "$package"; do
    echo "== install $each"
    sudo installer -pkg "$each" -target /
    "$app/Contents/MacOS/recscope-cli" --version
    "$app/Contents/MacOS/recscope-cli" selftest
done
codesign --verify --strict "$app"
plutil -lint "$app/Contents/Info.plist"
plutil -extract CFBundleDocumentTypes xml1 -o - "$app/Contents/Info.plist" | grep -q recscope
echo "== a double click on a study opens the window"
"$app/Contents/MacOS/recscope-cli" generate --users 200 --items 100 --out "$(dirname "$study")"
open -a "$app" "$study"
for _ in $(seq 60); do pgrep -x Recscope >/dev/null && break; sleep 1; done
pkill -x Recscope
echo "== the disk image opens"
mount=$(hdiutil attach "$(ls "$1"/recscope-*.dmg)" -nobrowse | awk -F'\t' 'END { print $3 }')
test -d "$mount/Recscope.app"
hdiutil detach "$mount"
echo "== uninstall"
sudo rm -rf "$app"
