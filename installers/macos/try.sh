#!/bin/bash
# Installs the package on this machine, tries it, installs it again as an upgrade, and takes it away.
# usage: try.sh FOLDER
set -euo pipefail
package=$(ls "$1"/recscope-*.pkg)
app=/Applications/Recscope.app
for round in install upgrade; do
    echo "== $round"
    sudo installer -pkg "$package" -target /
    "$app/Contents/MacOS/recscope-cli" --version
    "$app/Contents/MacOS/recscope-cli" selftest
done
codesign --verify --strict "$app" || [[ -z "${RECSCOPE_SIGNING_IDENTITY:-}" ]]
plutil -lint "$app/Contents/Info.plist"
echo "== the disk image opens"
mount=$(hdiutil attach "$(ls "$1"/recscope-*.dmg)" -nobrowse | awk -F'\t' 'END { print $3 }')
test -d "$mount/Recscope.app"
hdiutil detach "$mount"
echo "== uninstall"
sudo rm -rf "$app"
