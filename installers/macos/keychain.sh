#!/bin/bash
# Puts the signing certificate into a keychain of its own for the length of a build.
# usage: keychain.sh open|close ; needs CERTIFICATE (base64 of a .p12) and CERTIFICATE_PASSWORD
set -euo pipefail
keychain="$RUNNER_TEMP/recscope.keychain-db"
case "$1" in
    open)
        password=$(uuidgen)
        printf '%s' "$CERTIFICATE" | base64 --decode > "$RUNNER_TEMP/certificate.p12"
        security create-keychain -p "$password" "$keychain"
        security set-keychain-settings -lut 21600 "$keychain"
        security unlock-keychain -p "$password" "$keychain"
        security import "$RUNNER_TEMP/certificate.p12" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign -T /usr/bin/productbuild -k "$keychain"
        security set-key-partition-list -S apple-tool:,apple:,codesign: -s -k "$password" "$keychain" > /dev/null
        security list-keychains -d user -s "$keychain" login.keychain-db
        rm -f "$RUNNER_TEMP/certificate.p12"
        ;;
    close)
        security delete-keychain "$keychain"
        ;;
    *)
        echo "usage: keychain.sh open|close" >&2
        exit 2
        ;;
esac
