package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.body.SeatFounder.Founded;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A delegate reads her body, nothing of another one of the same municipality, and nothing from the end of her mandate on. */
@MembersTest
class BodyIsolationTest {

    private static final List<String> LISTS = List.of("/bodies?size=100", "/api/v1/bodies?size=100");

    private final SeatFounder founder;
    private final TwoNetworks our;
    private final Account delegate;

    @Autowired
    BodyIsolationTest(SeatFounder founder, Tenants tenants, TwoNetworks our) {
        this.founder = founder;
        this.our = our;
        this.delegate = tenants.account(our.strangers(), our.stranger().networkId(), Role.GUEST);
    }

    @Test
    void endsForADelegateWithHerMandateInPagesListsAndCounts() {
        Founded own = founder.found(our, "PRIVATE");
        Founded other = founder.found(our, "PRIVATE");
        UUID mandate = UUID.randomUUID();
        int before = count();

        assertThat(founder.put(
                        our.officer(),
                        "/api/v1/bodies/" + own.body() + "/seats/" + own.seat() + "/mandates/" + mandate,
                        """
                        {"kind":"DELEGATE","givenName":"Direktorka","familyName":"Centra","email":"%s@bar.example"}
                        """.formatted(delegate.personId())))
                .hasStatusOk();

        assertThat(count()).isEqualTo(before + 1);
        for (String path : LISTS) {
            assertThat(founder.get(delegate, path))
                    .as(path)
                    .bodyText()
                    .contains(own.body().toString())
                    .doesNotContain(other.body().toString());
        }
        for (String page : List.of(other.page(), "/api/v1/bodies/" + other.body())) {
            assertThat(founder.get(delegate, page)).hasStatus(404);
        }

        assertThat(founder.post(our.officer(), "/api/v1/bodies/" + own.body() + "/mandates/" + mandate + "/end", "{}"))
                .hasStatusOk();

        for (String path : LISTS) {
            assertThat(founder.get(delegate, path))
                    .as(path)
                    .bodyText()
                    .doesNotContain(own.body().toString());
        }
        assertThat(founder.get(delegate, own.page())).hasStatus(404);
        assertThat(count()).isEqualTo(before);
    }

    private int count() {
        try {
            return JsonMapper.shared()
                    .readTree(founder.get(delegate, "/api/v1/bodies")
                            .getResponse()
                            .getContentAsString())
                    .path("total")
                    .asInt();
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
