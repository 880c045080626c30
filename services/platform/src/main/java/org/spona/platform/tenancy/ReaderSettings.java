package org.spona.platform.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reader as settings of a PostgreSQL transaction, the only thing that row-level security policies look at.
 * Names and formats are a contract with {@code db/platform/tenancy.sql}; collections are array literals: of
 * ids, or of an organisation in a network as {@code organisation/network}.
 */
record ReaderSettings(List<Setting> settings) {

    /** What every reader is told to the database as; somebody without an account as nothing else. */
    private static final Setting PUBLIC = new Setting("spona.public", "on");

    record Setting(String name, String value) {}

    static ReaderSettings of(Scope scope) {
        return switch (scope) {
            case Scope.OfReader reader -> reader.settings();
            case Scope.OfVisitor() -> new ReaderSettings(List.of(PUBLIC));
            case Scope.Unresolved() -> new ReaderSettings(List.of());
            case Scope.OfService() -> new ReaderSettings(List.of(new Setting("spona.service", "on")));
        };
    }

    static ReaderSettings of(Reader reader) {
        return new ReaderSettings(List.of(
                PUBLIC,
                new Setting("spona.person", reader.isKnown() ? reader.personId().toString() : ""),
                new Setting("spona.organisations", array(reader.organisations())),
                new Setting("spona.networks", array(reader.networks())),
                new Setting("spona.networks_as_guest_too", array(reader.networksAsGuestToo())),
                new Setting("spona.region_networks", array(reader.regionNetworks())),
                new Setting("spona.editor_networks", array(reader.editorNetworks())),
                new Setting("spona.coordinator_networks", array(reader.coordinatorNetworks())),
                new Setting("spona.staff_networks", array(reader.staffNetworks())),
                new Setting("spona.administered", array(reader.administered())),
                new Setting("spona.bodies", array(reader.bodies())),
                new Setting("spona.kept_bodies", array(reader.keptBodies())),
                new Setting("spona.guests", array(reader.inNetworksAs(Role.GUEST::equals))),
                new Setting("spona.writers", array(reader.inNetworksAs(Role::writes))),
                new Setting("spona.staff", array(reader.inNetworksAs(Role::staffs))),
                new Setting("spona.coordinators", array(reader.inNetworksAs(Role::coordinates)))));
    }

    /** One statement that sets all of them for the current transaction, with two bind parameters a setting. */
    String sql() {
        return settings.stream()
                .map(setting -> "set_config(?, ?, true)")
                .collect(Collectors.joining(", ", "select ", ""));
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
