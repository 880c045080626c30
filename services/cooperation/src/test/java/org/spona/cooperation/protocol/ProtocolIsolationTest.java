package org.spona.cooperation.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spona.cooperation.CooperationTest;
import org.spona.cooperation.Scripts;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path by which a protocol can be read, walked as its owner, its parties and others, before and after it is in force, before and after leaving. */
@CooperationTest
class ProtocolIsolationTest {

    private final Scripts scripts;
    private final Tenants tenants;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Signing our;
    private final String word = "Protokol" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ProtocolIsolationTest(Scripts scripts, Tenants tenants, JdbcClient database, TransactionTemplate transaction) {
        this.scripts = scripts;
        this.tenants = tenants;
        this.database = database;
        this.transaction = transaction;
        this.our = new Signing(scripts, tenants);
    }

    @ParameterizedTest
    @EnumSource(Visibility.class)
    void showsWhatIsInForceToThoseWhoMayReadIt(Visibility visibility) throws Exception {
        UUID id = our.inForce(our.bijeljina, word, visibility.name());
        var ownership = new Ownership(our.bijeljina.organisationId(), our.network, visibility);

        for (Account account : List.of(our.editor, our.bijeljina, our.zivinice, our.brcko, our.stranger)) {
            boolean reads = tenants.reader(account).reads(ownership);
            for (String path : paths(id)) {
                assertThat(shows(account, path)).as("%s, %s", visibility, path).isEqualTo(reads);
            }
        }
        for (String path : paths(id)) {
            assertThat(shows(our.centre, path)).as(path).isTrue();
        }
    }

    @Test
    void showsWhatIsBeingSignedToItsPartiesAlone() throws Exception {
        UUID id = our.opened(our.bijeljina, word, "PUBLIC", "");

        for (String path : paths(id)) {
            for (Account other : List.of(our.editor, our.zivinice, our.brcko, our.stranger)) {
                assertThat(shows(other, path)).as(path).isFalse();
            }
            assertThat(shows(our.bijeljina, path)).as(path).isTrue();
            assertThat(shows(our.centre, path)).as(path).isTrue();
        }
    }

    @Test
    void showsADraftToItsOrganisationAlone() throws Exception {
        UUID id = our.draft(our.bijeljina, word, "PUBLIC", "");

        for (String path : paths(id)) {
            for (Account other : List.of(our.editor, our.centre, our.zivinice, our.stranger)) {
                assertThat(shows(other, path)).as(path).isFalse();
            }
            assertThat(shows(our.bijeljina, path)).as(path).isTrue();
        }
    }

    @Test
    void showsNothingToAPartyThatHasLeftButItsOwnPart() throws Exception {
        UUID id = our.inForce(our.bijeljina, word, "PRIVATE");
        String part = our.parts(our.centre, id).get(1);
        scripts.act(
                        our.centre,
                        Signing.API + id + "/parts/" + part + "/leave",
                        "{\"day\": \"2018-06-01\", \"why\": \"Drugi posao.\"}")
                .andExpect(status().isNoContent());

        for (String path : paths(id)) {
            assertThat(shows(our.centre, path)).as(path).isFalse();
        }
        assertThat(shows(our.centre, "/protocols/parts")).isTrue();
        assertThat(count(our.centre, "select count(*) from protocol_part where protocol_id = ?", id))
                .isOne();
        assertThat(count(our.bijeljina, "select count(*) from protocol_part where protocol_id = ?", id))
                .isEqualTo(3);
    }

    @Test
    void isWrittenByWhomItBelongsToPastThePages() throws Exception {
        UUID id = our.opened(our.bijeljina, word, "NETWORK", "");
        UUID part = UUID.fromString(our.parts(our.centre, id).get(1));

        assertThat(updated(our.zivinice, "update protocol set over_reason = 'x' where id = ?", id))
                .isZero();
        assertThat(updated(our.centre, "update protocol set over_reason = 'x' where id = ?", id))
                .isZero();
        assertThat(updated(our.bijeljina, "update protocol_part set remark = 'x' where id = ?", part))
                .isZero();
        assertThat(updated(our.zivinice, "update protocol_part set remark = 'x' where id = ?", part))
                .isZero();
        assertThat(updated(our.centre, "update protocol_part set remark = 'x' where id = ?", part))
                .isOne();
        for (String step : List.of("agree", "sign", "reopen")) {
            scripts.act(our.centre, Signing.API + id + "/" + step).andExpect(status().isForbidden());
            scripts.act(our.zivinice, Signing.API + id + "/" + step).andExpect(status().isNotFound());
        }
    }

    private static List<String> paths(UUID id) {
        return List.of(
                "/protocols/" + id,
                "/protocols?size=100",
                "/protocols/export.csv",
                "/protocols/" + id + "/history",
                "/api/v1/protocols/" + id,
                "/api/v1/protocols?size=100");
    }

    private boolean shows(Account account, String path) throws Exception {
        return Scripts.body(scripts.see(account, path)).contains(word);
    }

    private long count(Account account, String statement, UUID id) {
        Long counted = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(
                        _ -> database.sql(statement).param(id).query(Long.class).single()));
        return counted == null ? -1 : counted;
    }

    private int updated(Account account, String statement, UUID id) {
        Integer changed = Readers.call(
                tenants.reader(account),
                () -> transaction.execute(_ -> database.sql(statement).param(id).update()));
        return changed == null ? -1 : changed;
    }
}
