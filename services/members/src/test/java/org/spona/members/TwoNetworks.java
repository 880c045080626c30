package org.spona.members;

import java.util.UUID;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Two networks of one region that must not see into each other's people. Each stewards the organisations of its country.
 *
 * @param coordinator of Montenegro's network, working for its association
 * @param officer of Bar in the same network
 * @param guest of the association in the same network
 * @param kotor another municipality of the same network
 * @param stranger coordinator of Serbia's network
 * @param strangers the municipality for which the stranger's colleagues work
 */
public record TwoNetworks(
        Account coordinator, Account officer, Account guest, UUID kotor, Account stranger, UUID strangers) {

    /** Each test that asks for it has its own. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Founding {

        @Bean
        @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
        TwoNetworks twoNetworks(Tenants tenants, JdbcClient database, TransactionOperations transaction) {
            return found(tenants, database, transaction);
        }
    }

    /** Founds all of it anew. */
    public static TwoNetworks found(Tenants tenants, JdbcClient database, TransactionOperations transaction) {
        UUID region = tenants.region("Jugoistočna Evropa");
        UUID montenegro = tenants.network("Mreža Crne Gore", "ME", region);
        UUID serbia = tenants.network("Mreža Srbije", "RS", region);
        UUID association = tenants.municipality("Zajednica opština", "Заједница општина", "ME");
        UUID bar = tenants.municipality("Bar", "Бар", "ME");
        UUID kotor = tenants.municipality("Kotor", "Котор", "ME");
        UUID conference = tenants.municipality("Stalna konferencija", "Стална конференција", "RS");
        UUID pazova = tenants.municipality("Stara Pazova", "Стара Пазова", "RS");
        Readers.runAsService(() -> transaction.executeWithoutResult(status -> {
            join(database, montenegro, association, bar, kotor);
            join(database, serbia, conference, pazova);
        }));
        return new TwoNetworks(
                tenants.account(association, montenegro, Role.COORDINATOR),
                tenants.account(bar, montenegro, Role.OFFICER),
                tenants.account(association, montenegro, Role.GUEST),
                kotor,
                tenants.account(conference, serbia, Role.COORDINATOR),
                pazova);
    }

    private static void join(JdbcClient database, UUID network, UUID... organisations) {
        for (UUID organisation : organisations) {
            database.sql("insert into roster (network_id, organisation_id) values (?, ?)")
                    .params(network, organisation)
                    .update();
            database.sql("update organisation set steward_network_id = ? where id = ?")
                    .params(network, organisation)
                    .update();
        }
    }
}
