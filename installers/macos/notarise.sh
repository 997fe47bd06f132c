#!/bin/bash
# Has Apple look at the packages and fastens its answer to them, so that the first start needs no network.
# usage: notarise.sh FOLDER ; needs NOTARY_USER, NOTARY_PASSWORD, NOTARY_TEAM
set -euo pipefail
for file in "$1"/*.dmg "$1"/*.pkg; do
    answer=$(xcrun notarytool submit "$file" --wait --timeout 30m \
        --apple-id "$NOTARY_USER" --password "$NOTARY_PASSWORD" --team-id "$NOTARY_TEAM")
    echo "$answer"
    # The tool ends well even when Apple says no.
    if ! grep -q 'status: Accepted' <<< "$answer"; then
        id=$(awk '/id:/ { print $2; exit }' <<< "$answer")
        xcrun notarytool log "$id" --apple-id "$NOTARY_USER" --password "$NOTARY_PASSWORD" --team-id "$NOTARY_TEAM"
        exit 1
    fi
    xcrun stapler staple "$file"
done
