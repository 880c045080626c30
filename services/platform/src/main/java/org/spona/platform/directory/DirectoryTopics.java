package org.spona.platform.directory;

import java.util.List;

/** The topics in which members tells the directory; all of them carry state and are compacted. */
public final class DirectoryTopics {

    public static final String REGIONS = "spona.regions";
    public static final String NETWORKS = "spona.networks";
    public static final String ORGANISATIONS = "spona.organisations";
    public static final String PEOPLE = "spona.people";
    public static final String MEMBERSHIPS = "spona.memberships";

    public static final String ROSTER = "spona.roster";
    public static final String ADMINISTRATORS = "spona.administrators";

    public static final String BODIES = "spona.bodies";

    public static final List<String> ALL =
            List.of(REGIONS, NETWORKS, ORGANISATIONS, PEOPLE, MEMBERSHIPS, ROSTER, ADMINISTRATORS, BODIES);

    private DirectoryTopics() {}
}
