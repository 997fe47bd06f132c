#!/bin/sh
# Installs the Debian package on this machine, tries it, installs it again as an upgrade, and takes it away.
# usage: try.sh FOLDER [PREVIOUS.deb]
set -eu
folder=$1
package=$(ls "$folder"/recscope-*-linux-*.deb)
say() { printf '%s\n' "== $*"; }

if [ $# -gt 1 ]; then
    say "install the previous version $2"
    sudo apt-get install -y "$2"
fi
say "install $package"
sudo apt-get install -y "./${package#./}"
say "$(recscope --version)"
env -u JAVA_HOME PATH=/usr/bin:/bin recscope selftest
desktop-file-validate /opt/recscope/lib/recscope-Recscope.desktop
xmllint --noout /opt/recscope/lib/recscope-Recscope-MimeInfo.xml || test ! -x "$(command -v xmllint)"
say "the window opens"
xvfb-run -a timeout 20 /opt/recscope/bin/Recscope || test $? -eq 124
say "upgrade"
sudo apt-get install -y --reinstall "./${package#./}"
recscope selftest
say "uninstall"
sudo apt-get remove -y recscope
test ! -e /opt/recscope && test ! -e /usr/bin/recscope
say "nothing left"
