package org.spona.members.invitation.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spona.platform.language.FoldedName;
import org.spona.platform.tenancy.Role;

/** Roles as people write them in tables. */
final class RoleNames {

    private static final Map<String, Role> ROLES = roles(Map.of(
            Role.COORDINATOR, List.of("koordinator", "koordinatorka", "koordinator ka"),
            Role.EDITOR, List.of("urednik", "urednica", "urednik ca"),
            Role.OFFICER, List.of("sluzbenik", "sluzbenica", "sluzbenik ca"),
            Role.DELEGATE, List.of("delegat", "delegatkinja", "delegat kinja", "predstavnik", "predstavnica"),
            Role.GUEST, List.of("gost", "gosca", "gost gosca")));

    private RoleNames() {}

    static Optional<Role> find(String written) {
        return Optional.ofNullable(ROLES.get(FoldedName.of(written)));
    }

    private static Map<String, Role> roles(Map<Role, List<String>> names) {
        Map<String, Role> roles = new HashMap<>();
        for (Role role : Role.values()) {
            roles.put(role.name().toLowerCase(Locale.ROOT), role);
        }
        names.forEach((role, words) -> words.forEach(word -> roles.put(word, role)));
        return Map.copyOf(roles);
    }
}
