package org.spona.members.invitation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.members.IdentityAndMail;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.identity.Accounts;
import org.spona.members.invitation.Invitation;
import org.spona.members.invitation.Invitations;
import org.spona.members.person.People;
import org.spona.members.person.Person;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.directory.Directory;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.NoticeEvent;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.test.Mails;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class InvitationDeliveryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MockMvcTester site;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ReaderResolver readers;
    private final ApplicationEventPublisher events;
    private final BeanFactory service;
    private final UUID id = UUID.randomUUID();
    private final TwoNetworks our;

    @Autowired
    InvitationDeliveryTest(
            MockMvcTester site,
            JdbcClient database,
            TransactionTemplate transaction,
            ReaderResolver readers,
            ApplicationEventPublisher events,
            BeanFactory service,
            TwoNetworks our) {
        this.site = site;
        this.database = database;
        this.transaction = transaction;
        this.readers = readers;
        this.events = events;
        this.service = service;
        this.our = our;
    }

    @AfterEach
    void keycloakIsBack() {
        IdentityAndMail.KEYCLOAK.open();
    }

    @Test
    void opensAnAccountForANewPersonWhoseFirstSignInAccepts() {
        String email = "sluzbenica." + id + "@kotor.example";
        invite(email);
        await().atMost(SOON).until(() -> Mails.to(email).size() == 1);

        assertThat(Mails.to(email)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Pozivnica: Mreža Crne Gore");
            assertThat(mail.text())
                    .contains(" Vas poziva u mrežu „Mreža Crne Gore“", "Organizacija: Kotor", "Uloga: službenik/ca")
                    .containsPattern("Pozivnica važi do: \\p{L}+, \\d+\\. \\p{L}+ (?:\\d+\\. )?u \\d\\d:\\d\\d")
                    .containsPattern("http://localhost:\\d+/realms/spona/login-actions/action-token\\?key=[\\w.-]+\\s");
        });
        await().atMost(SOON).until(() -> !subjectOf(email).isEmpty());
        String subject = subjectOf(email);
        assertThat(readers.resolve(subject, "", null).memberships()).isEmpty();

        assertThat(site.get().uri("/profile?from=mail").with(jwt().jwt(token -> token.subject(subject))))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/profile?from=mail");
        assertThat(readers.resolve(subject, "", null).memberships())
                .singleElement()
                .satisfies(membership -> {
                    assertThat(membership.organisationId()).isEqualTo(our.kotor());
                    assertThat(membership.networkId())
                            .isEqualTo(our.coordinator().networkId());
                });
        assertThat(statusOf(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void asksWhoHasAnAccountByAMailInHerScript() {
        String email = "Sluzbenik@StaraPazova.example";
        invite(email);
        await().atMost(SOON)
                .until(() ->
                        Mails.to(email).stream().anyMatch(mail -> mail.text().contains("Мрежа Црне Горе")));

        assertThat(Mails.to(email))
                .filteredOn(mail -> mail.text().contains("Мрежа Црне Горе"))
                .last()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo("Позивница: Мрежа Црне Горе");
                    assertThat(mail.text())
                            .contains("Улога: службеник/ца", "Организација: Котор")
                            .contains("http://localhost:8080/");
                });
        var officer = jwt().jwt(token -> token.subject("5b0a0000-0000-4000-8000-000000000003"));
        assertThat(site.get().uri("/api/v1/invitations/received").with(officer))
                .bodyText()
                .contains(id.toString());
        assertThat(site.post().uri("/api/v1/invitations/" + id + "/accept").with(officer))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ACCEPTED");
        assertThat(site.post().uri("/api/v1/invitations/" + id + "/accept").with(officer))
                .hasStatusOk();
        assertThat(readers.resolve("5b0a0000-0000-4000-8000-000000000003", "", null)
                        .memberships())
                .filteredOn(membership ->
                        membership.networkId().equals(our.coordinator().networkId()))
                .hasSize(1);
    }

    @Test
    void takesANoForAnAnswer() {
        invite("urednik@alvrs.example");
        await().atMost(SOON).until(() -> delivered(id));
        var editor = jwt().jwt(token -> token.subject("5b0a0000-0000-4000-8000-000000000008"));

        assertThat(site.post().uri("/api/v1/invitations/" + id + "/decline").with(editor))
                .hasStatusOk();
        assertThat(site.post().uri("/api/v1/invitations/" + id + "/accept").with(editor))
                .hasStatus(409);
        assertThat(readers.resolve("5b0a0000-0000-4000-8000-000000000008", "", null)
                        .memberships())
                .hasSize(1);
    }

    @Test
    void triesAgainWhileTheIdentityServerIsAway() {
        IdentityAndMail.KEYCLOAK.shut();
        String email = "direktorka." + id + "@kotor.example";
        assertThat(invite(email)).hasStatusOk();
        await().atMost(SOON).until(() -> failures(id) >= 2);
        assertThat(Mails.to(email)).isEmpty();

        IdentityAndMail.KEYCLOAK.open();

        await().atMost(SOON).until(() -> Mails.to(email).size() == 1);
        assertThat(delivered(id)).isTrue();
    }

    @Test
    void tellsWhoInvitedOfWhatTheIdentityServerRefusesForGood() {
        IdentityAndMail.KEYCLOAK.shut();
        String email = "ana." + id + "@kotor.example";
        invite(email);
        await().atMost(SOON).until(() -> failures(id) >= 1);
        // No form takes such a name.
        Readers.callAsService(() ->
                transaction.execute(status -> database.sql("update person set given_name = '<Ana>' where email = ?")
                        .param(email)
                        .update()));

        IdentityAndMail.KEYCLOAK.open();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(site.get()
                                .uri("/invitations")
                                .with(our.coordinator().signedIn()))
                        .bodyText()
                        .contains("ne može da stigne"));
        int failures = failures(id);
        await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> failures(id) == failures);
        assertThat(delivered(id)).isFalse();
    }

    @Test
    void tellsWhoInvitedOfAMailThatNoServerTakes() {
        IdentityAndMail.KEYCLOAK.shut();
        invite("jelena." + id + "@kotor.example");

        Readers.runAsService(() -> transaction.executeWithoutResult(
                status -> events.publishEvent(new NoticeEvent.Refused("invitation:" + id + ":0", "550"))));

        assertThat(site.get().uri("/invitations").with(our.coordinator().signedIn()))
                .bodyText()
                .contains("ne može da stigne");
    }

    @Test
    void takesNoNameThatTheIdentityServerRefuses() {
        for (String name : new String[] {"Ana \\\"Anka\\\"", "Ana & Iva", "<Ana>"}) {
            assertThat(site.put()
                            .uri("/api/v1/invitations/" + id)
                            .with(our.coordinator().signedIn())
                            .contentType(APPLICATION_JSON)
                            .content("""
                                    {"email": "ana@kotor.example", "givenName": "%s", "familyName": "Kotor", "organisationId": "%s",
                                    "role": "OFFICER"}""".formatted(name, our.kotor())))
                    .hasStatus(422)
                    .bodyText()
                    .contains("givenName");
        }
    }

    @Test
    void takesOffWhatNobodySeesAroundAnAddress() {
        String email = "ana." + id + "@kotor.example";

        invite("\u00a0" + email + "\u200b");

        await().atMost(SOON).until(() -> Mails.to(email).size() == 1);
    }

    @Test
    void bringsNothingThatWasRevokedMeanwhile() {
        IdentityAndMail.KEYCLOAK.shut();
        String email = "ucitelj." + id + "@kotor.example";
        invite(email);
        await().atMost(SOON).until(() -> failures(id) >= 1);
        site.post()
                .uri("/api/v1/invitations/" + id + "/revoke")
                .with(our.coordinator().signedIn())
                .exchange();
        IdentityAndMail.KEYCLOAK.open();

        await().during(Duration.ofSeconds(1))
                .atMost(SOON)
                .until(() -> Mails.to(email).isEmpty());
    }

    @Test
    void sendsAnotherLinkWhenAsked() {
        String email = "socijalna.radnica." + id + "@kotor.example";
        invite(email);
        await().atMost(SOON).until(() -> delivered(id));

        site.post()
                .uri("/api/v1/invitations/" + id + "/resend")
                .with(our.coordinator().signedIn())
                .exchange();

        await().atMost(SOON).until(() -> Mails.to(email).size() == 2);
    }

    static List<Error> bringsTheOthersWhateverOneOfThemThrows() {
        return List.of(
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"));
    }

    @ParameterizedTest
    @MethodSource
    void bringsTheOthersWhateverOneOfThemThrows(Error failure) {
        var worker = service.getBean("invitationWorker", BackgroundWorker.class);
        worker.stop();
        try {
            String email = "urednik@alvrs.example";
            invite(email);
            UUID following = UUID.randomUUID();
            invite(following, "sluzbenica." + following + "@kotor.example");

            InvitationDelivery troubled = troubled(email, failure);
            await().atMost(SOON).until(() -> {
                Readers.callAsService(troubled::deliverNext);
                return delivered(following);
            });

            assertThat(failures(id)).isPositive();
            assertThat(delivered(id)).isFalse();
        } finally {
            worker.start();
        }
    }

    /** A delivery that cannot write to one of them. */
    private InvitationDelivery troubled(String email, Error failure) {
        InvitationProperties properties = service.getBean(InvitationProperties.class);
        var mail =
                new InvitationMail(
                        service.getBean(Notices.class),
                        service.getBean(MessageSource.class),
                        service.getBean(Directory.class),
                        service.getBean(People.class),
                        service.getBean(Moments.class),
                        properties) {
                    @Override
                    void write(Invitation invitation, Person person) {
                        if (person.email().equals(email)) {
                            throw failure;
                        }
                        super.write(invitation, person);
                    }
                };
        return new InvitationDelivery(
                service.getBean(Invitations.class),
                service.getBean(People.class),
                service.getBean(Accounts.class),
                mail,
                properties,
                service.getBean(Clock.class),
                transaction,
                service.getBean(SetAside.class));
    }

    private MvcTestResult invite(String email) {
        return invite(id, email);
    }

    private MvcTestResult invite(UUID invitation, String email) {
        return site.put()
                .uri("/api/v1/invitations/" + invitation)
                .with(our.coordinator().signedIn())
                .contentType(APPLICATION_JSON)
                .content("""
                        {"email": "%s", "givenName": "Službenica", "familyName": "Kotor", "organisationId": "%s",
                        "role": "OFFICER"}""".formatted(email, our.kotor()))
                .exchange();
    }

    private String subjectOf(String email) {
        return text("select coalesce(max(subject), '') from person where email = ?", email);
    }

    private String statusOf(UUID invitation) {
        return text("select status from invitation where id = ?", invitation);
    }

    private boolean delivered(UUID invitation) {
        return text("select (delivered_at is not null)::text from invitation where id = ?", invitation)
                .equals("true");
    }

    private int failures(UUID invitation) {
        return Integer.parseInt(text("select failed_attempts::text from invitation where id = ?", invitation));
    }

    private String text(String sql, Object parameter) {
        return Readers.callAsService(() -> transaction.execute(
                status -> database.sql(sql).param(parameter).query(String.class).single()));
    }
}
