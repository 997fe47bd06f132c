#!/bin/sh
# Installs a Debian package on this machine, tries it, installs it over a previous version or itself, and takes it away.
# usage: try.sh PACKAGE.deb [PREVIOUS.deb]; installers/linux/fresh-root.sh runs it where nothing else is installed.
set -eu
package=$(readlink -f "$1")
say() { printf '%s\n' "== $*"; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }
install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o Dpkg::Use-Pty=0 -o APT::Sandbox::User=root "$@" >/dev/null; }

works() {
    say "$(recscope --version | tr '\n' ' ')"
    # No Java but the one that came along.
    env -u JAVA_HOME PATH=/usr/bin:/bin recscope selftest
    test -s /opt/recscope/lib/app/recscope.aot || say "no start-up cache: starts will be slower"
}

if [ $# -gt 1 ]; then
    say "install the previous version"
    install "$(readlink -f "$2")"
    works
fi
say "install"
install --reinstall --allow-downgrades "$package"
works
dpkg --verify recscope
say "the desktop knows it"
desktop-file-validate /usr/share/applications/recscope.desktop
xmllint --noout /usr/share/mime/packages/recscope.xml /usr/share/metainfo/org.recscope.Recscope.metainfo.xml
study=$(mktemp --suffix=.recscope)
echo '{}' > "$study" # an empty file has a type of its own
test "$(xdg-mime query filetype "$study")" = application/vnd.recscope.study+json
test "$(XDG_CURRENT_DESKTOP=X-Generic xdg-mime query default application/vnd.recscope.study+json)" = recscope.desktop
rm "$study"
say "the window opens"
home=$(mktemp -d)
HOME=$home xvfb-run -a -s "-screen 0 1600x1000x24" sh -c '
    /opt/recscope/bin/Recscope & program=$!
    xdotool search --sync --onlyvisible --name Recscope >/dev/null
    kill $program'
rm -rf "$home"
say "uninstall"
dpkg --listfiles recscope > /tmp/recscope-files
as_root env DEBIAN_FRONTEND=noninteractive apt-get purge -y recscope >/dev/null
while read -r file; do
    if [ -f "$file" ] || [ -L "$file" ]; then say "left behind: $file"; exit 1; fi
done < /tmp/recscope-files
test ! -e /opt/recscope
say "nothing left"
