# What infra/up and infra/verify share: they source it. Sets `root`, the folder of the source tree.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)

say() { printf '%s\n' "$*"; }

# Ends with a message for the person: what is missing, then what to do, a line each.
refuse() {
  printf '%s\n' "$@" >&2
  exit 1
}

# Whether a folder holds a JDK 25. As root the servers run as another user, who must be able to run it too.
is_jdk25() {
  [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null || return 1
  [ "$(id -u)" != 0 ] || setpriv --reuid=65534 --regid=65534 --clear-groups "$1/bin/java" -version >/dev/null 2>&1
}

# Sets and exports JAVA_HOME.
find_jdk() {
  local on_path candidate
  on_path=$(readlink -f "$(command -v javac || true)" || true)
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    "$HOME"/.jdks/* "${on_path%/bin/javac}"; do
    if [ -n "$candidate" ] && is_jdk25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  refuse "No JDK 25 found (looked at JAVA_HOME, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks and PATH)." \
    "Install Temurin 25 from https://adoptium.net, or set JAVA_HOME to a JDK 25." \
    "As root it has to lie where other users can read it, such as /usr/lib/jvm."
}

# Sets and exports MAVEN_OPTS too, unless somebody has: a build ends before it has earned what the JVM's second compiler and a collector beside
# the program take.
find_maven() {
  local version
  command -v mvn >/dev/null || refuse "Maven is missing." "Install it: apt install maven, or https://maven.apache.org."
  version=$(mvn --version 2>/dev/null | sed -n 's/^.*Apache Maven \([0-9.]*\).*$/\1/p')
  [ "$(printf '%s\n' 3.8.7 "$version" | sort -V | head -n 1)" = 3.8.7 ] ||
    refuse "Maven is $version; Spona is built with 3.8.7 or newer." "Install a newer one: https://maven.apache.org."
  export MAVEN_OPTS=${MAVEN_OPTS:--XX:TieredStopAtLevel=1 -XX:+UseSerialGC}
}

# The servers are Linux programs; each runs in a process group and ends with the one who started it.
check_system() {
  [ "$(uname -sm)" = "Linux x86_64" ] ||
    refuse "This is $(uname -sm); the servers are served for Linux on x86_64." "Use such a machine, or a virtual one."
  local tool
  for tool in setpriv setsid flock; do
    command -v "$tool" >/dev/null || refuse "The program $tool is missing." "Install it: apt install util-linux."
  done
}

# check_disk GIGABYTES FOLDER...: each folder, or the nearest one above it that is there, has that much room.
check_disk() {
  local needed=$1 folder free
  shift
  for folder in "$@"; do
    while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
    free=$(df -Pk "$folder" | awk 'NR == 2 { print int($4 / 1048576) }')
    [ "$free" -ge "$needed" ] ||
      refuse "$folder has $free GB free; $needed GB are needed." "Make room, or set SPONA_DATA to a folder on another disk."
  done
}

stamp=$root/target/up-built

# Whether there are files newer than the last build, or folders of sources that lost one.
stale() {
  [ ! -e "$stamp" ] || [ -n "$(find "$root/pom.xml" "$root/services" "$root/gateway" "$root/infra/servers" \
    "$root/infra/search-plugin" "$root/infra/keycloak-plugin" \( -name target -o -path '*/src/test' \) -prune \
    -o \( -type f -o -path '*/src/*' \) -newer "$stamp" -print -quit)" ]
}

# The stamp has the file system's own time of the moment before the build reads its first file: a whole second would
# count files of that second, as those of a new clone, as newer.
begin_build() {
  mkdir -p "$(dirname "$stamp")"
  rm -f "$stamp.begun"
  touch "$stamp.begun"
}

end_build() { mv "$stamp.begun" "$stamp"; }
