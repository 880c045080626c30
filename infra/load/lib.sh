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
    -cp "$root/infra/load/target/classes:$root/infra/probes/target/classes:$root/infra/probes/target/lib/*:$root/infra/evaluation/target/classes:$root/infra/servers/target/classes:$root/infra/servers/target/lib/*" \
    "org.spona.infra.load.$program" "$root" "$@"
}

# measure_searches PRACTICES...: the service's own requests to an index that its own classes fill, so it is a test of the service that
# runs when it is told how many. What it starts compiles as in production, not as in other tests.
measure_searches() {
  local log
  check_system
  find_jdk
  find_maven
  check_disk 8 "$root" "${TMPDIR:-/tmp}"
  log=$(mktemp -t spona-load.XXXXXX)
  trap "rm -f '$log'" EXIT
  say "Building and measuring"
  (cd "$root" && mvn -B -ntp -pl services/search -am package -Dtest=SearchCostTest -Dsurefire.failIfNoSpecifiedTests=false \
    "-Dspona.search.practices=$*" -Dtests.compiler=-XX:+UseSerialGC -Dspotless.check.skip=true -Dcyclonedx.skip=true \
    -Dstyle.color=never </dev/null) 2>&1 | tee "$log" | grep --line-buffered -E 'practices (made_up|mixed)|processor ms of Elasticsearch' || true
  grep -q 'BUILD SUCCESS' "$log" || refuse "$(grep -E '^\[ERROR\]' "$log" | head -n 20)" "It failed."
}
