# Sourced after steps.sh by checks that need a clean Debian: one made by debootstrap, thrown away at the end.
# shellcheck shell=bash

root_dir=

# make_root SUITE: from the mirror, and with the apt settings, of this machine. Needs root.
make_root()
{
    [ "$(id -u)" = 0 ] || fail 'making a clean Debian needs root: run this with sudo.'
    need_packages debootstrap
    local mirror
    # shellcheck disable=SC2016 # apt's own placeholder
    mirror=$(apt-get indextargets --format '$(SITE)' 'Origin: Debian' 'Label: Debian' 'Created-By: Packages' | head -n 1)
    mkdir -p "$build"
    root_dir=$(mktemp -d "$build/root-$1.XXXXXX")
    trap drop_root EXIT
    debootstrap --variant=minbase "$1" "$root_dir" ${mirror:+"$mirror"} >"$build/debootstrap.log" 2>&1 ||
        fail "debootstrap: $(tail -n 3 "$build/debootstrap.log")"
    apt-config dump | grep -E '^Acquire::(http|https|Check-)' >"$root_dir/etc/apt/apt.conf.d/90host" || true
    printf 'Acquire::Languages "none";\n' >>"$root_dir/etc/apt/apt.conf.d/90host"
    cp /etc/resolv.conf /etc/hosts "$root_dir/etc/"
    mount --bind /proc "$root_dir/proc"
    mount --bind /dev "$root_dir/dev"
}

in_root()
{
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        chroot "$root_dir" "$@"
}

copy_head()
{
    mkdir "$root_dir/src"
    git -C "$top" archive HEAD | tar -x -C "$root_dir/src"
}

# Nothing is deleted while the machine's own /dev or /proc is mounted inside. Lazily: a daemon of the tests may take
# a moment longer to end, and a lazy umount takes the place out of reach at once.
drop_root()
{
    [ -n "$root_dir" ] || return 0
    local place
    for place in dev proc; do
        mountpoint -q "$root_dir/$place" || continue
        umount --lazy "$root_dir/$place" || { echo "still mounted, so left there: $root_dir" >&2; return 0; }
    done
    rm -rf --one-file-system "$root_dir"
    root_dir=
}
