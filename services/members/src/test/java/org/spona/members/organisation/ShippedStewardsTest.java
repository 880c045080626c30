package org.spona.members.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.platform.tenancy.Readers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who vouches for the organisations that come with an installation. */
@MembersTest
class ShippedStewardsTest {

    private static final UUID ASSOCIATION_OF_MONTENEGRO = UUID.fromString("5b0a0200-0000-4000-8000-000000000002");

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    ShippedStewardsTest(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Test
    void everyShippedOneNamesAnAssociationButBrcko() {
        String without = """
                select name_latin from organisation where steward_association_id is null and not unconfirmed
                and district is not null or name_latin like 'Brčko%'
                """;
        assertThat(database.sql(without).query(String.class).list()).containsExactly("Brčko distrikt BiH");
        assertThat(countOf("Savez opština%", "BA")).isEqualTo(65);
        assertThat(countOf("Savez općina%", "BA")).isEqualTo(81);
        assertThat(countOf("Stalna konferencija gradova i opština%", "RS")).isEqualTo(171);
        assertThat(countOf("Zajednica opština Crne Gore", "ME")).isEqualTo(26);
        assertThat(countOf("%(ZELS)", "MK")).isEqualTo(82);
    }

    @Test
    void theNetworkThatTheAssociationHostsStewardsFromTheDayItComesIn() {
        Readers.runAsService(() -> transaction.executeWithoutResult(status -> {
            database.sql("update organisation set steward_network_id = null where steward_association_id is not null")
                    .update();
            UUID moved = UUID.randomUUID();
            host(moved, "RS", "5b0a0200-0000-4000-8000-000000000001");
            database.sql("update organisation set steward_network_id = ? where name_latin = 'Budva'")
                    .param(moved)
                    .update();
            UUID network = UUID.randomUUID();
            host(network, "ME", ASSOCIATION_OF_MONTENEGRO.toString());

            assertThat(stewardOf("Bar")).isEqualTo(network);
            assertThat(stewardOf("Zajednica opština Crne Gore")).isEqualTo(network);
            assertThat(stewardOf("Budva")).isEqualTo(moved);
            assertThat(stewardOf("Ada")).isEqualTo(moved);
            status.setRollbackOnly();
        }));
    }

    private void host(UUID network, String country, String association) {
        database.sql("""
                        insert into network (id, slug, name_latin, name_cyrillic, country, host_organisation_id)
                        values (?, ?, 'Mreža', 'Мрежа', ?, ?)
                        """)
                .params(network, network.toString(), country, UUID.fromString(association))
                .update();
    }

    private UUID stewardOf(String name) {
        return database.sql("""
                        select steward_network_id from organisation
                        where name_latin = ? and steward_association_id is not null
                        """).param(name).query(UUID.class).single();
    }

    private int countOf(String association, String country) {
        return database.sql("""
                        select count(*) from organisation o join organisation a on a.id = o.steward_association_id
                        where a.name_latin like ? and o.country = ?
                        """)
                .params(association, country)
                .query(Integer.class)
                .single();
    }
}
