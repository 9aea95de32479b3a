# Sourced by packaging/try, tests/run and the package checks: numbered steps with times, and apt.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$top/build
apt_log=$build/apt.log
current_step=

# Qt and CMake expect UTF-8; a bare machine has no other locale than this one.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]-8 | *[Uu][Tt][Ff]8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# What it takes to build Tepore and to start it, on Debian 12 and newer and on Ubuntu 24.04 and newer.
# a|b is a where the release has it, else b.
# shellcheck disable=SC2034 # used by those who source this
build_packages=(
    g++ cmake ninja-build
    qt6-base-dev qt6-networkauth-dev qt6-httpserver-dev qt6-websockets-dev
    qt6-tools-dev qt6-l10n-tools
    qtkeychain-qt6-dev libsodium-dev libssl-dev libsecret-1-0 libqt6sql6-sqlite tzdata fonts-dejavu-core
)

step()
{
    current_step=$1
    step_start=$SECONDS
    printf '\n==> %s\n' "$1"
}

step_done()
{
    printf '    done in %d s\n' $((SECONDS - step_start))
}

fail()
{
    printf '\nFAILED%s: %s\n' "${current_step:+ ($current_step)}" "$1" >&2
    exit 1
}

# Sets the array `root` to what must stand before apt-get.
find_root()
{
    root=()
    [ "$(id -u)" = 0 ] && return
    command -v sudo >/dev/null || fail "there is no sudo here; as root, run: apt-get install $*"
    root=(sudo)
    # With nobody to type a password, sudo must not wait for one.
    [ -t 0 ] || root+=(-n)
}

apt()
{
    # NEEDRESTART_MODE: Ubuntu's needrestart would ask which services to restart.
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive NEEDRESTART_MODE=l \
        apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null >>"$apt_log" 2>&1
}

package_is_here()
{
    dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# Sets the array `missing` to those of the named packages that are not installed.
find_missing()
{
    local name package
    missing=()
    for name; do
        package=${name%|*}
        if [ "$package" != "$name" ] && ! apt-cache show "$package" >/dev/null 2>&1; then
            package=${name#*|}
        fi
        package_is_here "$package" || missing+=("$package")
    done
}

# Installs those of the named packages that are missing; without any missing, neither root nor network is used.
need_packages()
{
    if ! command -v dpkg-query >/dev/null; then
        printf '    This is not Debian or Ubuntu; the equivalents of these must be here:\n    %s\n' "$*"
        return
    fi
    find_missing "$@"
    if [ ${#missing[@]} = 0 ]; then
        printf '    already here: %s\n' "$*"
        return
    fi
    find_root "${missing[@]}"
    mkdir -p "$build"
    : >"$apt_log"
    # A bare machine has no lists; elsewhere they may be outdated. Then, and only then, they are fetched.
    compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null || apt update || true
    find_missing "$@"
    printf '    installing %s\n' "${missing[*]}"
    apt install -y --no-install-recommends "${missing[@]}" && return
    apt update || true
    apt install -y --no-install-recommends "${missing[@]}" && return
    tail -n 20 "$apt_log" >&2
    fail "these packages could not be installed: ${missing[*]} (all of apt's words: $apt_log)"
}
