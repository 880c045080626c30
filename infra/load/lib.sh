# What infra/load/run and infra/load/pages share: they source it after infra/lib.sh.

# Packages every part of the house, and these programs.
build_load() {
  local log modules
  check_system
  find_jdk
  find_maven
  check_disk 8 "$root" "${TMPDIR:-/tmp}"
  log=$(mktemp -t spona-load.XXXXXX)
  trap "rm -f '$log'" EXIT
  say "Building"
  modules=infra/load,$(sed 's/#.*//' "$root/infra/servers/src/main/resources/up/parts.txt" | awk '$3 { print $3 }' | paste -sd ,)
  (cd "$root" && mvn -B -ntp -pl "$modules" -am package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true \
    -Dstyle.color=never </dev/null) >"$log" 2>&1 || refuse "$(grep -E '^\[ERROR\]' "$log" | head -n 20)" "The build failed."
}

# run_load PROGRAM ARGUMENT...
run_load() {
  local program=$1
  shift
  "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC \
    -cp "$root/infra/load/target/classes:$root/infra/probes/target/classes:$root/infra/probes/target/lib/*:$root/infra/servers/target/classes:$root/infra/servers/target/lib/*" \
    "org.spona.infra.load.$program" "$root" "$@"
}
