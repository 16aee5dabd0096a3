# Builds what a worker is to see, out of a bare file system in memory, then starts what follows "--".
# Arguments: an empty folder to build it on, the files and folders to show, "--", a program.
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
view=$1
shift
mount -t tmpfs -o mode=755,size=64k,nr_inodes=4k,nosuid,nodev sealed "$view"
cd "$view"
mkdir proc old tools
show() {
  if [ -L "$1" ]; then
    mkdir -p "./${2%/*}"
    ln -s "$(readlink "$1")" ".$2"
    return
  fi
  if [ -d "$1" ]; then
    mkdir -p ".$2"
  else
    mkdir -p "./${2%/*}"
    : > ".$2"
  fi
  mount --bind -o ro,nosuid "$1" ".$2"
}
while [ "$1" != -- ]; do
  show "$1" "$1"
  shift
done
shift
for tool in mount umount prlimit setpriv; do
  show "$(readlink -f "$(command -v $tool)")" "/tools/$tool"
done
exec "$@"
