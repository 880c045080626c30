package org.spona.platform.directory;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.platform.events.IncomingEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the newest version of each row of the directory, in whatever order the events come; features hear of each in the same transaction. */
class DirectoryCopy {

    private final JdbcClient database;
    private final BodyCopy bodies;
    private final ApplicationEventPublisher events;

    DirectoryCopy(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.bodies = new BodyCopy(database, events);
        this.events = events;
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
            case DirectoryTopics.BODIES -> bodies.keep(event.dataAs(BodyState.class));
            default -> throw new IllegalArgumentException("not a topic of the directory: " + event.topic());
        }
    }

    private void keep(Region region) {
        upsert("directory_region", "slug, name_latin, name_cyrillic", region);
    }

    private void keep(Network network) {
        upsert(
                "directory_network",
                "slug, name_latin, name_cyrillic, country, region_id, host_organisation_id",
                network);
    }

    private void keep(Organisation organisation) {
        upsert(
                "directory_organisation",
                "kind, country, name_latin, name_cyrillic, site, population, merged_into",
                organisation);
    }

    private void keep(PersonState person) {
        upsert("directory_person", "subject, name", person);
        if (person.isGone()) {
            database.sql("delete from directory_contact where id = ?")
                    .param(person.id())
                    .update();
        } else {
            upsert("directory_contact", "email, language, topics", person);
        }
    }

    private void keep(MembershipState membership) {
        upsert(
                "directory_membership",
                "person_id, organisation_id, network_id, role, valid_from, valid_until",
                membership);
    }

    private void keep(RosterState roster) {
        upsert("directory_roster", "network_id, organisation_id, joined", roster);
    }

    private void keep(AdministratorState administrator) {
        upsert("directory_administrator", "person_id, organisation_id, valid_from, valid_until", administrator);
    }

    /** Columns are called as the parts of the state are, {@code name_latin} as {@code nameLatin}. */
    private void upsert(String table, String columns, Record state) {
        database.sql("""
                        insert into %1$s as known (id, %2$s, version) values (:id, %3$s, :version)
                        on conflict (id) do update set (%2$s, version) = row(%4$s, excluded.version)
                        where known.version < excluded.version
                        """.formatted(table, columns, parameters(columns), excluded(columns)))
                .paramSource(new StateParameters(state))
                .update();
        events.publishEvent(state);
    }

    private static String parameters(String columns) {
        return Pattern.compile("\\w+")
                .matcher(columns)
                .replaceAll(column -> ":" + JdbcUtils.convertUnderscoreNameToPropertyName(column.group()));
    }

    private static String excluded(String columns) {
        return columns.replaceAll("\\w+", "excluded.$0");
    }

    /** A state in types that JDBC 4.3 (appendix B) maps: it knows neither our enums nor instants. */
    private static final class StateParameters extends SimplePropertySqlParameterSource {

        private StateParameters(Record state) {
            super(state);
        }

        @Override
        public @Nullable Object getValue(String name) {
            return switch (super.getValue(name)) {
                case Instant at -> at.atOffset(ZoneOffset.UTC);
                case Enum<?> value -> value.name();
                case List<?> values ->
                    new SqlParameterValue(Types.OTHER, JsonMapper.shared().writeValueAsString(values));
                case null -> null;
                case Object other -> other;
            };
        }
    }
}
