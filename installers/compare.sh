#!/bin/bash
# Builds one commit twice, each in a fresh clone of its own, and compares what must be the same: the jars, every file of the
# runtime image, the .deb. Prints the digests; fails on the first difference.
# usage: installers/compare.sh [COMMIT [FOLDER]]        takes twice as long as one build; FOLDER gets what was built
set -euo pipefail
top=$(git -C "$(dirname "$0")" rev-parse --show-toplevel)
commit=$(git -C "$top" rev-parse "${1:-HEAD}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for round in 1 2; do
    git clone --quiet "$top" "$work/$round"
    git -C "$work/$round" checkout --quiet "$commit"
    (cd "$work/$round" && mvn -q -Pinstaller package -DskipTests) > "$work/$round.log" 2>&1 || {
        cat "$work/$round.log"
        exit 1
    }
    (cd "$work/$round/app/target/recscope/lib" && find . -name '*.jar' -exec sha256sum {} + | sort -k 2) > "$work/$round.jars"
    (cd "$work/$round/installers/target/work/runtime" && find . -type f -exec sha256sum {} + | sort -k 2) > "$work/$round.runtime"
    (cd "$work/$round/installers/target/dist" && find . -name '*.deb' -o -name '*.rpm' | sort | xargs -r sha256sum) > "$work/$round.packages"
    if [ "$round" = 2 ] && [ $# -gt 1 ]; then
        mkdir -p "$2"
        cp "$work/2/installers/target/dist/"* "$2/"
    fi
    rm -rf "${work:?}/$round"
done

echo "commit $commit"
for part in jars runtime packages; do
    diff "$work/1.$part" "$work/2.$part" || {
        echo "the $part of two builds differ" >&2
        exit 1
    }
    echo "$part: $(wc -l < "$work/1.$part") files, all the same; of their list: $(sha256sum < "$work/1.$part" | cut -d' ' -f1)"
done
grep 'recscope-' "$work/1.jars"
grep '/modules$' "$work/1.runtime"
cat "$work/1.packages"
