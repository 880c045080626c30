package org.spona.members.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.body.SeatFounder.Founded;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.MembershipState;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sits in a body that the network shares belongs to the network, when her institution named her, for as long as that is so. */
@MembersTest
class DelegateMembershipTest {

    private static final Duration EVERYWHERE = Duration.ofSeconds(2);

    private final SeatFounder founder;
    private final Tenants tenants;
    private final AnnouncedEvents events;
    private final TwoNetworks our;
    private final UUID mandate = UUID.randomUUID();
    private final Founded shared;

    @Autowired
    DelegateMembershipTest(SeatFounder founder, Tenants tenants, AnnouncedEvents events, TwoNetworks our) {
        this.founder = founder;
        this.tenants = tenants;
        this.events = events;
        this.our = our;
        this.shared = founder.found(our, "NETWORK");
    }

    @Test
    void readsWhatTheNetworkSharesForAsLongAsTheMandateLasts() {
        Founded founded = founder.found(our, "NETWORK");
        Account delegate = delegate();
        assertThat(founder.get(delegate, shared.page())).hasStatus(404);

        name(founded, delegate);

        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatusOk());
        assertThat(states(delegate))
                .extracting(MembershipState::role, MembershipState::networkId, MembershipState::organisationId)
                .containsExactly(tuple(Role.DELEGATE, our.officer().networkId(), founded.institution()));
        assertThat(founder.put(delegate, "/api/v1/bodies/" + UUID.randomUUID(), "{\"name\":\"Tim\"}"))
                .as("a delegate writes for nobody")
                .hasStatus(403);

        founder.post(our.officer(), "/api/v1/bodies/" + founded.body() + "/mandates/" + mandate + "/end", "{}");

        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatus(404));
        within(() -> assertThat(states(delegate).getLast().validUntil()).isNotNull());
    }

    @Test
    void endsWithTheDayOfTheMandate() {
        Founded founded = founder.found(our, "NETWORK");
        Account delegate = delegate();
        name(founded, delegate);
        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatusOk());

        founder.asService("update seat_mandate set valid_until = now() where id = ?", mandate);

        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatus(404));
        within(() -> assertThat(states(delegate).getLast().validUntil()).isNotNull());
    }

    @Test
    void endsAndBeginsWithTheSharingOfTheBodyAndEndsWithTheBody() {
        Founded founded = founder.found(our, "NETWORK");
        Account delegate = delegate();
        name(founded, delegate);
        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatusOk());

        founder.asService("update body set visibility = 'PRIVATE' where id = ?", founded.body());
        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatus(404));
        founder.asService("update body set visibility = 'REGION' where id = ?", founded.body());
        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatusOk());
        founder.post(our.officer(), "/api/v1/bodies/" + founded.body() + "/end", "{}");
        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatus(404));
    }

    @Test
    void isNotGivenByABodyOfItsOwnNorByWhoRunsTheBody() throws InterruptedException {
        Account inPrivateBody = delegate();
        Account namedByOthers = delegate();
        name(founder.found(our, "PRIVATE"), inPrivateBody);
        Founded founded = founder.found(our, "NETWORK");
        assertThat(founder.put(
                        our.officer(),
                        "/api/v1/bodies/" + founded.body() + "/seats/" + founded.seat() + "/mandates/"
                                + UUID.randomUUID(),
                        json(namedByOthers)))
                .hasStatusOk();

        Thread.sleep(EVERYWHERE);

        assertThat(founder.get(inPrivateBody, shared.page())).hasStatus(404);
        assertThat(founder.get(namedByOthers, shared.page())).hasStatus(404);
    }

    @Test
    void doesNotBeginAgainOnceSomebodyHasEndedIt() throws InterruptedException {
        Founded founded = founder.found(our, "NETWORK");
        Account delegate = delegate();
        name(founded, delegate);
        within(() -> assertThat(founder.get(delegate, shared.page())).hasStatusOk());

        assertThat(founder.post(
                        delegate,
                        "/api/v1/memberships/" + states(delegate).getLast().id() + "/end",
                        ""))
                .hasStatusOk();
        Thread.sleep(EVERYWHERE);

        assertThat(founder.get(delegate, shared.page())).hasStatus(404);
        assertThat(founder.get(delegate, founded.page())).as("her own body").hasStatusOk();
    }

    @Test
    void leavesWhoBelongsForTheInstitutionAlreadyAsSheIs() throws InterruptedException {
        Founded founded = founder.found(our, "NETWORK");
        Account officer = tenants.account(founded.institution(), our.officer().networkId(), Role.OFFICER);
        name(founded, officer);

        Thread.sleep(EVERYWHERE);

        assertThat(states(officer)).isEmpty();
    }

    /** Somebody with an account who belongs elsewhere. */
    private Account delegate() {
        return tenants.account(our.strangers(), our.stranger().networkId(), Role.GUEST);
    }

    private void name(Founded founded, Account who) {
        String link = founder.ask(our, founded);
        assertThat(founder.nameByLink(link, mandate, "DELEGATE", who.personId() + "@bar.example", ""))
                .hasStatusOk();
    }

    private static String json(Account who) {
        return """
                {"givenName":"Direktorka","familyName":"Centra","email":"%s@bar.example"}
                """.formatted(who.personId());
    }

    private List<MembershipState> states(Account who) {
        return events.matching(DirectoryTopics.MEMBERSHIPS, _ -> true).stream()
                .map(event -> event.dataAs(MembershipState.class))
                .filter(state -> state.personId().equals(who.personId()))
                .toList();
    }

    private static void within(ThrowingRunnable check) {
        await().pollInterval(Duration.ofMillis(50)).atMost(EVERYWHERE).untilAsserted(check);
    }
}
