# common.bash: what the test-support scripts beside it share; sourced, not run.
#
# A script that cannot do its work here says why on one line that begins with "skip: " and exits 77, so that a test can
# be skipped instead of failing. with-journald and systemd-box pass on other programs' exit status, 77 included
# (rpsactl's "not permitted"): a caller that wants to be sure looks for the line as well.

skip() {
  echo "skip: $(basename "$0"): $*" >&2
  exit 77
}

need_root() { [ "$(id -u)" = 0 ] || skip "$1 needs root"; }

# need PACKAGE TOOL...
need() {
  local package=$1 tool
  shift
  for tool; do command -v "$tool" > /dev/null || skip "$tool is missing (Debian package $package)"; done
}

usage() {
  sed -n '2,/^[^#]/s/^# \{0,1\}//p' "$0" >&2
  exit 64
}

# What is fetched or compiled once is kept here.
cache=${RPSA_TEST_CACHE:-${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}/rpsa-tests}

# once NAME FUNCTION: let FUNCTION fill a new folder and keep that as $cache/NAME; whole or not at all, and only one at
# a time.
once() {
  local name=$1 function=$2 fresh
  [ -d "$cache/$name" ] && return
  mkdir -p "$cache"
  (
    flock 9
    [ -d "$cache/$name" ] && exit
    fresh=$(mktemp -d "$cache/.$name.XXXXXX")
    # A shell of its own: `set -e` has no effect in a subshell that stands in a condition.
    if bash -euc "$(declare -f "$function"); $function \"\$1\"" "$0" "$fresh" > "$cache/$name.log" 2>&1; then
      mv "$fresh" "$cache/$name"
    else
      rm -rf "$fresh"
      exit 1
    fi
  ) 9> "$cache/$name.lock" || skip "$name could not be prepared, see $cache/$name.log"
}
