package org.spona.platform.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The reader as settings of a PostgreSQL transaction, the only thing that row-level security policies look at.
 * Names and formats are a contract with {@code db/platform/tenancy.sql}; collections are {@code uuid[]} literals.
 */
record ReaderSettings(List<Setting> settings) {

    record Setting(String name, String value) {}

    static ReaderSettings of(Scope scope) {
        return switch (scope) {
            case Scope.OfReader(Reader reader) -> of(reader);
            case Scope.OfAccount(String subject) -> new ReaderSettings(List.of(new Setting("spona.subject", subject)));
            case Scope.OfService() -> new ReaderSettings(List.of(new Setting("spona.service", "on")));
        };
    }

    private static ReaderSettings of(Reader reader) {
        return new ReaderSettings(List.of(
                new Setting("spona.person", reader.personId().toString()),
                new Setting("spona.organisations", array(reader.organisations())),
                new Setting("spona.networks", array(reader.networks())),
                new Setting("spona.region_networks", array(reader.regionNetworks())),
                new Setting("spona.writer_organisations", array(reader.writerOrganisations())),
                new Setting("spona.editor_networks", array(reader.editorNetworks())),
                new Setting("spona.coordinator_networks", array(reader.coordinatorNetworks()))));
    }

    /** One statement that sets all of them for the current transaction, with two bind parameters a setting. */
    String sql() {
        return settings.stream()
                .map(setting -> "set_config(?, ?, true)")
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
