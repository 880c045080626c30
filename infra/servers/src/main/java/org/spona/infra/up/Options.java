package org.spona.infra.up;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.spona.infra.servers.Durability;

/**
 * How an installation is to be.
 *
 * @param tree root folder of the built source tree, where the services' jars are
 * @param data folder of everything that outlives a restart
 * @param freePorts whether free ports are taken instead of those of the table of parts
 * @param durability whether data must survive a loss of power
 * @param trained whether caches are made for later starts once everything answers
 * @param demoAccounts whether Keycloak gets the demo accounts
 * @param overlays further environment variables, or other values, by name of the service
 */
public record Options(
        Path tree,
        Path data,
        boolean freePorts,
        Durability durability,
        boolean trained,
        boolean demoAccounts,
        Map<String, Map<String, String>> overlays) {

    /** Folder in the data folder for what belongs to the build: extracted services and their caches. */
    static final String PROGRAMS = "programs";

    /** What {@code --fresh} keeps in the data folder: the programs, and files of the command itself. */
    static final Set<String> KEPT = Set.of(PROGRAMS, "up.lock", "build.log");

    private static final String UNLIMITED = "100000000";

    public Options {
        overlays = Map.copyOf(overlays);
    }

    /** The installation that {@code infra/up} starts. */
    public static Options ordinary(Path tree, Path data, boolean demoAccounts) {
        return new Options(tree, data, false, Durability.KEEP, true, demoAccounts, Map.of());
    }

    /** An installation for tests, beside others: free ports, demo accounts, nothing that need survive, no later start. */
    public static Options forTests(Path tree, Path data) {
        return new Options(tree, data, true, Durability.FORGET, false, true, Map.of());
    }

    /** The same whose gateway counts nobody's requests, for few accounts that do the work of many people. */
    public Options unlimited() {
        return with("gateway", "SPONA_LIMITS_PERSON_REQUESTS", UNLIMITED)
                .with("gateway", "SPONA_LIMITS_ADDRESS_REQUESTS", UNLIMITED)
                .with("gateway", "SPONA_LIMITS_SIGNIN_REQUESTS", UNLIMITED)
                .with("gateway", "SPONA_LIMITS_VISITORSEARCH_REQUESTS", UNLIMITED)
                .with("gateway", "SPONA_LIMITS_VISITORFILE_REQUESTS", UNLIMITED)
                .with("gateway", "SPONA_LIMITS_VISITORFORM_REQUESTS", UNLIMITED);
    }

    /** The same with an environment variable for one service. */
    public Options with(String service, String variable, String value) {
        Map<String, Map<String, String>> more = new HashMap<>(overlays);
        Map<String, String> ofService = new HashMap<>(more.getOrDefault(service, Map.of()));
        ofService.put(variable, value);
        more.put(service, Map.copyOf(ofService));
        return new Options(tree, data, freePorts, durability, trained, demoAccounts, more);
    }

    Map<String, String> overlay(String service) {
        return overlays.getOrDefault(service, Map.of());
    }
}
