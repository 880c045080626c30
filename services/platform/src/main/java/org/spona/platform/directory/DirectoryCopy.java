package org.spona.platform.directory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.IncomingEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the newest version of each row of the directory, in whatever order the events come. */
class DirectoryCopy {

    private final JdbcClient database;

    DirectoryCopy(JdbcClient database) {
        this.database = database;
    }

    void on(IncomingEvent event) {
        switch (event.topic()) {
            case DirectoryTopics.REGIONS -> keep(event.dataAs(Region.class));
            case DirectoryTopics.NETWORKS -> keep(event.dataAs(Network.class));
            case DirectoryTopics.ORGANISATIONS -> keep(event.dataAs(Organisation.class));
            case DirectoryTopics.PEOPLE -> keep(event.dataAs(PersonState.class));
            case DirectoryTopics.MEMBERSHIPS -> keep(event.dataAs(MembershipState.class));
            case DirectoryTopics.ROSTER -> keep(event.dataAs(RosterState.class));
            case DirectoryTopics.ADMINISTRATORS -> keep(event.dataAs(AdministratorState.class));
            default -> throw new IllegalArgumentException("not a topic of the directory: " + event.topic());
        }
    }

    private void keep(Region region) {
        upsert("directory_region", "slug, name_latin, name_cyrillic", ":slug, :nameLatin, :nameCyrillic", region);
    }

    private void keep(Network network) {
        upsert(
                "directory_network",
                "slug, name_latin, name_cyrillic, country, region_id, host_organisation_id",
                ":slug, :nameLatin, :nameCyrillic, :country, :regionId, :hostOrganisationId",
                network);
    }

    private void keep(Organisation organisation) {
        upsert(
                "directory_organisation",
                "kind, country, name_latin, name_cyrillic, merged_into",
                ":kind, :country, :nameLatin, :nameCyrillic, :mergedInto",
                organisation);
    }

    private void keep(PersonState person) {
        upsert("directory_person", "subject, name", ":subject, :name", person);
        if (person.email() != null && person.language() != null) {
            upsert("directory_contact", "email, language", ":email, :language", person);
        }
    }

    private void keep(MembershipState membership) {
        upsert(
                "directory_membership",
                "person_id, organisation_id, network_id, role, valid_from, valid_until",
                ":personId, :organisationId, :networkId, :role, :validFrom, :validUntil",
                MembershipRow.of(membership));
    }

    private void keep(RosterState roster) {
        upsert(
                "directory_roster",
                "network_id, organisation_id, joined",
                ":networkId, :organisationId, :joined",
                roster);
    }

    private void keep(AdministratorState administrator) {
        upsert(
                "directory_administrator",
                "person_id, organisation_id, valid_from, valid_until",
                ":personId, :organisationId, :validFrom, :validUntil",
                AdministratorRow.of(administrator));
    }

    private void upsert(String table, String columns, String parameters, Record state) {
        database.sql("""
                        insert into %1$s as known (id, %2$s, version) values (:id, %3$s, :version)
                        on conflict (id) do update set (%2$s, version) = row(%4$s, excluded.version)
                        where known.version < excluded.version
                        """.formatted(table, columns, parameters, excluded(columns)))
                .paramSource(state)
                .update();
    }

    private static String excluded(String columns) {
        return columns.replaceAll("\\w+", "excluded.$0");
    }

    /** A membership in types that JDBC 4.3 (appendix B) maps: it knows neither our roles nor instants. */
    private record MembershipRow(
            UUID id,
            UUID personId,
            UUID organisationId,
            UUID networkId,
            String role,
            OffsetDateTime validFrom,
            @Nullable OffsetDateTime validUntil,
            long version) {

        static MembershipRow of(MembershipState state) {
            return new MembershipRow(
                    state.id(),
                    state.personId(),
                    state.organisationId(),
                    state.networkId(),
                    state.role().name(),
                    utc(state.validFrom()),
                    utcOrOpen(state.validUntil()),
                    state.version());
        }
    }

    /** The same of an administrator. */
    private record AdministratorRow(
            UUID id,
            UUID personId,
            UUID organisationId,
            OffsetDateTime validFrom,
            @Nullable OffsetDateTime validUntil,
            long version) {

        static AdministratorRow of(AdministratorState state) {
            return new AdministratorRow(
                    state.id(),
                    state.personId(),
                    state.organisationId(),
                    utc(state.validFrom()),
                    utcOrOpen(state.validUntil()),
                    state.version());
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrOpen(@Nullable Instant at) {
        return at == null ? null : utc(at);
    }
}
