package org.spona.members.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.spona.members.notification.Telling.words;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Content;
import org.spona.platform.findable.Findable.Kind;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.findable.Thing;
import org.spona.platform.notification.Notification;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.Ownership;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An article of an act, which another service announces, is followed like any thing; that it is there is no news. */
@MembersTest
@Import(Telling.class)
class FollowedProvisionTest {

    private final MockMvcTester http;
    private final Telling telling;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final String title = "Zakon, član 69 " + id;

    @Autowired
    FollowedProvisionTest(MockMvcTester http, Telling telling, TwoNetworks our) {
        this.http = http;
        this.telling = telling;
        this.our = our;
    }

    @Test
    void isFollowedByPageAndApiAndNamedAsTheReason() {
        String topic = "tema-" + id;
        telling.announce(telling.practice(UUID.randomUUID(), 1, our.officer(), Visibility.NETWORK, "Prva", topic));
        await().untilAsserted(() -> assertThat(page("/notifications/choices")).contains("/follows/topic/" + topic));
        follow("/follows/topic/" + topic);
        telling.announce(article(topic));
        await().untilAsserted(() -> assertThat(http.get()
                        .uri("/follows/provision/" + id)
                        .with(our.coordinator().signedIn()))
                .hasStatusOk());
        follow("/follows/provision/" + id);
        assertThat(page("/api/v1/notifications/follows")).contains("provision/" + id, title);
        assertThat(page("/notifications/choices")).contains(title);

        telling.tell(changed(1, "Odredba se menja od 1. januara 2026."));

        await().untilAsserted(() -> assertThat(page("/notifications"))
                .contains(title, "Odredba se menja od 1. januara 2026.", "jer pratite ovu odredbu")
                .doesNotContain("jer pratite: " + topic));

        assertThat(http.post()
                        .uri("/follows/provision/" + id)
                        .param("wanted", "false")
                        .with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();
        assertThat(page("/api/v1/notifications/follows")).doesNotContain("provision/" + id);
        assertThat(http.get().uri("/follows/provision/x").with(our.coordinator().signedIn()))
                .hasStatus(404);
    }

    private void follow(String path) {
        assertThat(http.post().uri(path).with(our.coordinator().signedIn())).hasStatus3xxRedirection();
    }

    private Findable article(String topic) {
        Account owner = our.officer();
        return new Findable(
                id,
                new Kind("provision", "paragraph", "/provisions/", words("Odredba")).leadingOn(),
                1,
                null,
                new Ownership(owner.organisationId(), owner.networkId(), Visibility.NETWORK),
                FurtherReaders.NONE,
                Content.of(title, "sr-Latn")
                        .topics(List.of(new Term(topic, words(topic))))
                        .published(Instant.now())
                        .updated(Instant.now())
                        .build());
    }

    private Notification changed(long version, String text) {
        return Notification.changed(
                new Thing(id, "provision", title, "sr-Latn", "/provisions/" + id),
                version,
                words(text),
                words("jer pratite ovu odredbu"),
                Instant.now());
    }

    private String page(String address) {
        var answer = http.get()
                .uri(address)
                .with(our.coordinator().signedIn())
                .header("Accept-Language", "sr-Latn")
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
