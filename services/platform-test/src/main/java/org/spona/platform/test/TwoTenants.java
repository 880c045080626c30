package org.spona.platform.test;

import java.util.Map;
import java.util.UUID;
import org.spona.platform.tenancy.Role;

/**
 * The neighbourhood in which isolation is tested: Bar and Kotor in one network, Stara Pazova in another network of the same region, and
 * Ljubljana in a region apart.
 *
 * @param bar officer of the owning municipality
 * @param barEditor editor of its network, working for an association
 * @param kotor officer of another municipality of the same network
 * @param staraPazova officer in another network of the same region
 * @param ljubljana officer in another region
 * @param barGuest guest of Bar in its network
 */
public record TwoTenants(
        Account bar, Account barEditor, Account kotor, Account staraPazova, Account ljubljana, Account barGuest) {

    /** Founds all of it anew. */
    public static TwoTenants found(Tenants tenants) {
        UUID region = tenants.region("Jugoistočna Evropa");
        UUID montenegro = tenants.network("Mreža Crne Gore", "ME", region);
        UUID serbia = tenants.network("Mreža Srbije", "RS", region);
        UUID slovenia = tenants.network("Mreža Slovenije", "SI", tenants.region("Srednja Evropa"));
        UUID bar = tenants.municipality("Bar", "Бар", "ME");
        UUID association = tenants.municipality("Zajednica opština", "Заједница општина", "ME");
        return new TwoTenants(
                tenants.account(bar, montenegro, Role.OFFICER),
                tenants.account(association, montenegro, Role.EDITOR),
                tenants.account(tenants.municipality("Kotor", "Котор", "ME"), montenegro, Role.OFFICER),
                tenants.account(tenants.municipality("Stara Pazova", "Стара Пазова", "RS"), serbia, Role.OFFICER),
                tenants.account(tenants.municipality("Ljubljana", "Љубљана", "SI"), slovenia, Role.OFFICER),
                tenants.account(bar, montenegro, Role.GUEST));
    }

    /** All of them, by what each is called in the message of a test that fails. */
    public Map<String, Account> everybody() {
        return Map.of(
                "Bar", bar,
                "the editor", barEditor,
                "Kotor", kotor,
                "Stara Pazova", staraPazova,
                "Ljubljana", ljubljana,
                "a guest", barGuest);
    }
}
