package org.spona.members.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.language.Language;
import org.spona.platform.test.Account;
import org.spona.platform.test.ServiceDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.client.RestClient;

@MembersTest
class AccountLanguageTest {

    private record User(String firstName, String email, boolean enabled, Map<String, List<String>> attributes) {}

    private final MockMvcTester site;
    private final Accounts accounts;
    private final RestClient server;
    private final ServiceDatabase database;
    private final Account officer;
    private final String email = UUID.randomUUID() + "@bar.example";

    @Autowired
    AccountLanguageTest(
            MockMvcTester site,
            Accounts accounts,
            RestClient identityAdministration,
            ServiceDatabase database,
            TwoNetworks our) {
        this.site = site;
        this.accounts = accounts;
        this.server = identityAdministration;
        this.database = database;
        this.officer = our.officer();
    }

    @Test
    void isThatOfTheProfile() {
        String subject = accounts.ofEmail(email, "Službenica", "Bar", Language.SERBIAN_LATIN)
                .subject();
        database.write("update person set subject = ? where id = ?", subject, officer.personId());

        assertThat(site.put()
                        .uri("/api/v1/profile")
                        .with(new Account(subject, officer.personId(), officer.membership()).signedIn())
                        .contentType(APPLICATION_JSON)
                        .content("{\"givenName\": \"Ana\", \"familyName\": \"Bar\", \"language\": \"sr-Cyrl\"}"))
                .hasStatusOk();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(user(subject).attributes()).containsEntry("locale", List.of("sr-Cyrl-RS")));
        assertThat(user(subject))
                .extracting(User::firstName, User::email, User::enabled)
                .as("all else stays")
                .containsExactly("Službenica", email, true);
    }

    private User user(String subject) {
        return Objects.requireNonNull(
                server.get().uri("/users/{id}", subject).retrieve().body(User.class));
    }
}
