package org.spona.members.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.spona.members.notification.Telling.notification;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.directory.DirectoryTopics;
import org.spona.platform.directory.PersonState;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.Findable.Term;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class NotificationTest {

    private static final PageRequest FIRST = new PageRequest(0, 20);

    private final MockMvcTester http;
    private final Tenants tenants;
    private final NotificationList list;
    private final Telling telling;
    private final AnnouncedEvents announced;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final UUID id = UUID.randomUUID();
    private final ThingKey thing = new ThingKey("practice", id);
    private final String title = "Praksa " + id;

    @Autowired
    NotificationTest(
            MockMvcTester http,
            Tenants tenants,
            NotificationList list,
            Telling telling,
            AnnouncedEvents announced,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.http = http;
        this.tenants = tenants;
        this.list = list;
        this.telling = telling;
        this.announced = announced;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @Test
    void isListedCountedMailedAndReadOnOpening() {
        telling.announce(shared());
        Notification answer = response("Bar primenjuje praksu", writers(our.officer()));
        telling.tell(answer);
        awaitTold(our.officer(), "Bar primenjuje praksu");

        assertThat(page("/notifications", our.officer()))
                .contains(title, "Bar primenjuje praksu", "jer je vaše", "/notifications/" + answer.id() + "/open");
        assertThat(page("/notifications/blocks/bell", our.officer())).contains(">1<");
        assertThat(page("/api/v1/notifications", our.officer())).contains(title, "RESPONSE");
        await().untilAsserted(() -> assertThat(Mails.to(our.officer().personId() + "@bar.example"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.subject()).isEqualTo(title);
                    assertThat(mail.text())
                            .contains("Bar primenjuje praksu (jer je vaše)", "/notifications/" + answer.id() + "/open");
                }));

        assertThat(http.get()
                        .uri("/notifications/" + answer.id() + "/open")
                        .with(our.officer().signedIn()))
                .hasRedirectedUrl("/practices/" + id);
        assertThat(page("/notifications/blocks/bell", our.officer())).doesNotContain("badge");
    }

    @Test
    void isForNobodyElse() {
        telling.announce(shared());
        Notification answer = response("Bar primenjuje praksu", writers(our.officer()));
        telling.tell(answer);
        awaitTold(our.officer(), "Bar primenjuje praksu");

        for (Account other : List.of(our.coordinator(), our.guest(), our.stranger())) {
            assertThat(texts(other)).isEmpty();
            assertThat(http.get().uri("/notifications/" + answer.id() + "/open").with(other.signedIn()))
                    .hasStatus(404);
        }
    }

    @Test
    void comesOnceHoweverOftenItIsAnnounced() {
        telling.announce(shared());
        Notification answer = response(
                "Bar primenjuje praksu",
                writers(our.officer()),
                Addressee.person(our.officer().personId()));
        telling.tell(answer);
        telling.tell(answer);
        telling.tell(response("Kotor primenjuje praksu", writers(our.officer())));
        awaitTold(our.officer(), "Kotor primenjuje praksu");

        assertThat(texts(our.officer())).containsExactlyInAnyOrder("Bar primenjuje praksu", "Kotor primenjuje praksu");
        assertThat(Readers.call(tenants.reader(our.officer()), list::unread)).isOne();
    }

    @Test
    void waitsForTheThingAndIsNotShownToWhomItIsNotShared() {
        telling.tell(notification(
                NotificationKind.CHANGE,
                thing,
                "Izmenjeno",
                Addressee.person(our.coordinator().personId()),
                Addressee.person(our.stranger().personId())));
        assertThat(texts(our.coordinator())).isEmpty();

        telling.announce(shared());

        awaitTold(our.coordinator(), "Izmenjeno");
        assertThat(texts(our.stranger())).isEmpty();
    }

    @Test
    void isGoneWithTheThingAndWithTheMembership() {
        telling.announce(shared());
        telling.tell(response("Bar primenjuje praksu", writers(our.officer())));
        telling.tell(
                response("Čeka uredništvo", Addressee.person(our.coordinator().personId())));
        awaitTold(our.officer(), "Bar primenjuje praksu");
        awaitTold(our.coordinator(), "Čeka uredništvo");

        tenants.end(our.officer().membership());
        assertThat(texts(our.officer())).isEmpty();

        telling.announce(Telling.withdrawn(shared()));
        await().untilAsserted(() -> assertThat(texts(our.coordinator())).isEmpty());
        assertThat(page("/notifications", our.coordinator())).doesNotContain(title);
    }

    @Test
    void whoFollowsATopicOrAnOrganisationIsToldWhatIsNewThere() {
        String topic = "tema-" + id;
        telling.announce(telling.practice(UUID.randomUUID(), 1, our.officer(), Visibility.NETWORK, "Prva", topic));
        await().untilAsserted(() ->
                assertThat(page("/notifications/choices", our.coordinator())).contains("/follows/topic/" + topic));
        assertThat(http.post()
                        .uri("/follows/topic/" + topic)
                        .with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();

        await().untilAsserted(() -> assertThat(announced
                        .of(DirectoryTopics.PEOPLE, our.coordinator().personId())
                        .getLast()
                        .dataAs(PersonState.class)
                        .topics())
                .as("so that she can be invited to what is about it")
                .extracting(Term::code)
                .containsExactly(topic));
        telling.announce(telling.practice(id, 1, our.officer(), Visibility.NETWORK, title, topic));

        await().untilAsserted(() -> assertThat(page("/notifications", our.coordinator()))
                .contains(title, "jer pratite: " + topic)
                .doesNotContain("Prva"));
    }

    @Test
    void whoHasTakenPartFollowsUnlessSheStoppedThat() {
        telling.announce(shared());
        telling.tell(taking(our.coordinator()));
        await().untilAsserted(() ->
                assertThat(page("/follows/practice/" + id, our.coordinator())).contains("Ne pratite više"));
        assertThat(http.post()
                        .uri("/follows/practice/" + id)
                        .param("wanted", "false")
                        .with(our.coordinator().signedIn()))
                .hasStatus3xxRedirection();

        telling.tell(taking(our.coordinator()));
        telling.tell(response("Stiglo", Addressee.person(our.coordinator().personId())));
        awaitTold(our.coordinator(), "Stiglo");

        assertThat(page("/follows/practice/" + id, our.coordinator())).doesNotContain("Ne pratite više");
    }

    @Test
    void nobodyFollowsWhatSheMayNotRead() {
        telling.announce(telling.practice(id, 1, our.officer(), Visibility.PRIVATE, title));
        telling.tell(response("Stiglo", writers(our.officer())));
        awaitTold(our.officer(), "Stiglo");

        assertThat(http.get().uri("/follows/practice/" + id).with(our.stranger().signedIn()))
                .hasStatus(404);
        assertThat(http.post()
                        .uri("/follows/practice/" + id)
                        .with(our.stranger().signedIn()))
                .hasStatus(404);
    }

    @Test
    void followersOfWhatBecomesPrivateAreToldNothingAndSeeNothingOfIt() {
        telling.announce(shared());
        telling.tell(Notification.followed(
                practice(),
                Telling.words("Izmenjeno"),
                List.of(our.coordinator().personId(), our.officer().personId()),
                Instant.now()));
        telling.tell(changed(1, "Izmenjen je uvod"));
        awaitTold(our.coordinator(), "Izmenjen je uvod");

        telling.announce(telling.practice(id, 2, our.officer(), Visibility.PRIVATE, title));
        telling.tell(changed(2, "Izmenjen je kraj"));
        awaitTold(our.officer(), "Izmenjen je kraj");
        // By then what was told before is due to be mailed, to both.
        asService("update notification set due_at = now() where thing_id = ?", id);
        await().untilAsserted(() -> assertThat(Mails.to(our.officer().personId() + "@bar.example"))
                .anySatisfy(mail -> assertThat(mail.text()).contains("Izmenjen je kraj")));
        await().untilAsserted(() -> assertThat(dueOf(our.coordinator())).isZero());

        assertThat(texts(our.coordinator())).isEmpty();
        for (String page : List.of(
                "/notifications", "/notifications/choices", "/api/v1/notifications", "/api/v1/notifications/follows")) {
            assertThat(page(page, our.coordinator())).doesNotContain(title, id.toString());
        }
        assertThat(page("/notifications/blocks/bell", our.coordinator())).doesNotContain("badge");
        assertThat(http.get()
                        .uri("/follows/practice/" + id)
                        .with(our.coordinator().signedIn()))
                .hasStatus(404);
        assertThat(Mails.to(our.coordinator().personId() + "@bar.example"))
                .noneMatch(mail ->
                        mail.text().contains("Izmenjen je") || mail.subject().contains(title));
    }

    @Test
    void tellsEachDifferentChangeOnceUntilItIsRead() {
        telling.announce(shared());
        telling.tell(taking(our.coordinator()));
        telling.tell(changed(1, "Izmenjeno"));
        telling.tell(changed(2, "Izmenjeno"));
        telling.tell(changed(3, "Otkazano"));
        awaitTold(our.coordinator(), "Otkazano");

        assertThat(texts(our.coordinator())).containsExactlyInAnyOrder("Izmenjeno", "Otkazano");
    }

    @Test
    void aCancelledThingIsToldByItsLastTitleToWhoCouldReadItOnly() {
        telling.announce(shared());
        telling.tell(taking(our.coordinator()));
        telling.announce(Telling.withdrawn(shared(), title));
        telling.tell(changed(2, "Otkazano"));
        awaitTold(our.coordinator(), "Otkazano");

        assertThat(page("/notifications", our.coordinator())).contains(title, "Otkazano");
        assertThat(texts(our.stranger())).isEmpty();
    }

    private Notification changed(long version, String text) {
        return Notification.changed(
                practice(), version, Telling.words(text), Telling.words("jer pratite"), Instant.now());
    }

    private Thing practice() {
        return new Thing(id, thing.kind(), title, "sr-Latn", "/practices/" + id);
    }

    private void asService(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(sql).params(parameters).update()));
    }

    private long dueOf(Account account) {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql("select count(*) from notification where person_id = ? and due_at <= now()")
                        .param(account.personId())
                        .query(Long.class)
                        .single()));
    }

    @Test
    void isToldAsSheHasChosenButWhatIsOwedCannotBeSilenced() {
        assertThat(http.post()
                        .uri("/notifications/choices")
                        .param("news", "DAILY")
                        .param("search", "DAILY")
                        .param("change", "DAILY")
                        .param("response", "HERE")
                        .param("deadline", "NEVER")
                        .param("digest", "AT_ONCE")
                        .with(our.officer().signedIn()))
                .hasStatus(422);
        assertThat(http.post()
                        .uri("/notifications/choices")
                        .param("news", "DAILY")
                        .param("search", "DAILY")
                        .param("change", "DAILY")
                        .param("response", "NEVER")
                        .param("deadline", "AT_ONCE")
                        .param("digest", "AT_ONCE")
                        .with(our.officer().signedIn()))
                .hasStatus3xxRedirection();

        telling.announce(shared());
        telling.tell(response("Bar primenjuje praksu", writers(our.officer())));
        telling.tell(notification(NotificationKind.CHANGE, thing, "Izmenjeno", writers(our.officer())));
        awaitTold(our.officer(), "Izmenjeno");

        assertThat(texts(our.officer())).containsExactly("Izmenjeno");
    }

    @Test
    void readsAllAtOnce() {
        telling.announce(shared());
        telling.tell(response("Bar primenjuje praksu", writers(our.officer())));
        awaitTold(our.officer(), "Bar primenjuje praksu");

        assertThat(http.post().uri("/notifications/read").with(our.officer().signedIn()))
                .hasStatus3xxRedirection();

        assertThat(Readers.call(tenants.reader(our.officer()), list::unread)).isZero();
    }

    private Findable shared() {
        return telling.practice(id, 1, our.officer(), Visibility.NETWORK, title);
    }

    private Notification response(String text, Addressee... addressees) {
        return notification(NotificationKind.RESPONSE, thing, text, addressees);
    }

    private Notification taking(Account who) {
        Notification silent = response("");
        return new Notification(
                silent.id(),
                silent.kind(),
                thing,
                silent.address(),
                Telling.words("Objavljeno"),
                List.of(),
                List.of(who.personId()),
                who.personId(),
                silent.at());
    }

    private static Addressee writers(Account account) {
        return Addressee.writers(account.organisationId(), account.networkId());
    }

    private void awaitTold(Account account, String text) {
        await().untilAsserted(() -> assertThat(texts(account)).contains(text));
    }

    private List<String> texts(Account account) {
        return Readers.call(tenants.reader(account), () -> list.list(FIRST, Locale.forLanguageTag("sr-Latn")))
                .items()
                .stream()
                .flatMap(group -> group.entries().stream())
                .map(NotificationEntry::text)
                .toList();
    }

    private String page(String path, Account account) {
        return new String(
                http.get()
                        .uri(path)
                        .header("Accept-Language", "sr-Latn")
                        .with(account.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }
}
