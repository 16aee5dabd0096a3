# Leaves the file system of the host for the view that was built, then becomes the program.
# Arguments: the folder of the view, a program with its arguments, found inside the view.
set -eu
PATH=/usr/sbin:/usr/bin:/sbin:/bin
view=$1
shift
# What was mounted by someone mightier cannot be moved; a copy of it can.
mount --rbind "$view" "$view"
cd "$view"
mount -t proc -o ro,nosuid,nodev,noexec proc proc
# No further user namespace: inside one, a process would be mighty again.
echo 0 > /proc/sys/user/max_user_namespaces
pivot_root . old
cd /
/tools/umount -l /old
/tools/mount -o remount,bind,ro /
unset PWD OLDPWD
exec "$@"
