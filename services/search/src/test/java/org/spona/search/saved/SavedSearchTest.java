package org.spona.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.events.Outbox;
import org.spona.platform.events.OutgoingEvent;
import org.spona.platform.failure.SetAside;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.AnnouncedEvents;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.EventContract;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.platform.waiting.Addressee;
import org.spona.search.SearchTest;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.Kinds;
import org.spona.search.finding.Publishing;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SearchTest
class SavedSearchTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final MockMvc http;
    private final Tenants tenants;
    private final AnnouncedEvents announced;
    private final NewsDelivery delivery;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final BeanFactory service;
    private final Publishing bar;
    private final TwoTenants our;
    private String word = "";

    @Autowired
    SavedSearchTest(
            MockMvc http,
            Tenants tenants,
            AnnouncedEvents announced,
            NewsDelivery delivery,
            JdbcClient database,
            TransactionTemplate transaction,
            BeanFactory service,
            Publishing bar) {
        this.http = http;
        this.tenants = tenants;
        this.announced = announced;
        this.delivery = delivery;
        this.database = database;
        this.transaction = transaction;
        this.service = service;
        this.bar = bar;
        this.our = bar.our();
    }

    @BeforeEach
    void found() {
        word = Publishing.rareWord();
    }

    @Test
    void keepsASearchForItsPersonAlone() throws Exception {
        UUID id = save(our.kotor());
        save(our.kotor(), false, id).andExpect(jsonPath("$.followed").value(false));

        see(our.kotor(), get("/api/v1/search/saved"))
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].q").value(word));
        for (Account other : List.of(our.bar(), our.barEditor(), our.staraPazova(), our.barGuest())) {
            see(other, get("/api/v1/search/saved/{id}", id)).andExpect(status().isNotFound());
            see(other, get("/search/saved/{id}/edit", id)).andExpect(status().isNotFound());
            see(other, get("/search/saved/{id}/open", id)).andExpect(status().isNotFound());
            see(other, get("/search/saved")).andExpect(content().string(not(containsString(word))));
            see(other, delete("/api/v1/search/saved/{id}", id)).andExpect(status().isNoContent());
        }
        see(our.kotor(), get("/api/v1/search/saved/{id}", id)).andExpect(status().isOk());
        see(our.kotor(), delete("/api/v1/search/saved/{id}", id)).andExpect(status().isNoContent());
        see(our.kotor(), get("/api/v1/search/saved/{id}", id)).andExpect(status().isNotFound());
    }

    @Test
    void savesFromThePageOfTheSearch() throws Exception {
        see(our.kotor(), get("/search").param("q", word).param("topic", "MOBILE_TEAMS"))
                .andExpect(content()
                        .string(containsString("href=\"/search/saved/new?q=" + word + "&amp;topic=MOBILE_TEAMS\"")));
        see(our.kotor(), get("/search/saved/new").param("q", word).param("topic", "MOBILE_TEAMS"))
                .andExpect(content()
                        .string(allOf(
                                containsString("mobilni timovi i terenski rad"),
                                containsString("name=\"topic\" value=\"MOBILE_TEAMS\""))));
        UUID id = UUID.randomUUID();
        see(our.kotor(), post("/search/saved/{id}", id).param("q", word).param("name", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Upišite naziv po kojem"),
                                containsString("name=\"q\" value=\"" + word + "\""))));
        see(
                        our.kotor(),
                        post("/search/saved/{id}", id)
                                .param("q", word)
                                .param("topic", "MOBILE_TEAMS")
                                .param("name", "Timovi")
                                .param("followed", "true"))
                .andExpect(redirectedUrl("/search/saved"));
        see(our.kotor(), get("/search/saved"))
                .andExpect(content().string(allOf(containsString("Timovi"), containsString("Pratite je"))));
        see(our.kotor(), get("/search/saved/{id}/open", id))
                .andExpect(redirectedUrl("/search?q=" + word + "&topic=MOBILE_TEAMS&sort=NEWEST"));
    }

    @Test
    void refusesASearchThatAsksNothing() throws Exception {
        see(
                        our.kotor(),
                        put("/api/v1/search/saved/{id}", UUID.randomUUID())
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"name\": \"Sve\", \"q\": \" \"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("saved-search-nothing-asked"));
    }

    @Test
    void tellsOnceWhatIsNewInAllSearchesOfAPerson() throws Exception {
        bar.publishFindably("Odranije " + word, Visibility.NETWORK);
        save(our.kotor());
        save(our.kotor());
        UUID fresh = bar.publishFindably("Gerontodomaćice " + word, Visibility.NETWORK);

        tellAllThatIsDue();
        tellAllThatIsDue();

        Notification told = onlyNotificationFor(our.kotor());
        assertThat(told.kind()).isEqualTo(NotificationKind.SEARCH);
        assertThat(told.thing()).isEqualTo(new ThingKey("practice", fresh));
        assertThat(told.address()).isEqualTo("/practices/" + fresh);
        assertThat(told.text().in("sr")).isEqualTo("Novo: praksa");
        assertThat(told.audiences())
                .singleElement()
                .satisfies(audience ->
                        assertThat(audience.reason().in("sr")).isEqualTo("jer pratite pretragu „Starije osobe“"));
        assertThat(told.toString()).doesNotContain("Gerontodomaćice");
        EventContract contract = EventContract.read("contracts/asyncapi.yaml");
        assertThat(announced.matching(
                        Notification.TOPIC, event -> event.aggregateId().equals(told.id())))
                .allSatisfy(event -> assertThat(contract.violations(event)).isEmpty());
    }

    @Test
    void tellsOfThingsOfAllKindsThatTheirReaderMaySee() throws Exception {
        save(our.kotor());
        save(our.staraPazova());
        var invited = FurtherReaders.ofPeople(Set.of(our.kotor().personId()));
        UUID meeting =
                bar.publishFindably(Kinds.MEETING, "Sastanak " + word, Visibility.PRIVATE, invited, null, List.of());
        UUID regulation = bar.publishFindably(
                Kinds.REGULATION, "Zakon " + word, Visibility.REGION, FurtherReaders.NONE, null, List.of());
        UUID person = UUID.randomUUID();
        bar.publishFindably(Kinds.PERSON, "Ime " + word, Visibility.NETWORK, FurtherReaders.NONE, person, List.of());

        tellAllThatIsDue();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(addressesFor(our.kotor()))
                        .containsExactlyInAnyOrder(
                                "/meetings/" + meeting, "/regulations/" + regulation, "/persons/" + person));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(addressesFor(our.staraPazova())).containsExactly("/regulations/" + regulation));
    }

    @Test
    void tellsOnceAlthoughTwoInstancesHaveTheSameInMind() throws Exception {
        save(our.kotor());
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        makeDue();

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> work = () -> Readers.callAsService(delivery::tellNext);
            for (Future<Boolean> told : instances.invokeAll(List.of(work, work, work))) {
                told.get();
            }
        }
        tellAllThatIsDue();

        assertThat(onlyNotificationFor(our.kotor()).kind()).isEqualTo(NotificationKind.SEARCH);
    }

    @Test
    void tellsNothingThatThePersonMayNotSeeAtThatMoment() throws Exception {
        save(our.kotor());
        save(our.staraPazova());
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        tenants.end(our.kotor().membership());
        tellAllThatIsDue();

        Account delegate =
                tenants.account(our.kotor().organisationId(), our.kotor().networkId(), Role.DELEGATE);
        save(delegate);
        UUID other = bar.publishFindably("Druga praksa " + word, Visibility.NETWORK);
        UUID withdrawn = bar.publishFindably("Povučena praksa " + word, Visibility.NETWORK);
        bar.withdraw(withdrawn);
        tellAllThatIsDue();

        assertThat(onlyNotificationFor(delegate).address()).contains(other.toString());
        assertThat(notificationsFor(our.kotor())).isEmpty();
        assertThat(notificationsFor(our.staraPazova())).isEmpty();
    }

    @Test
    void doesNotTellWhoDoesNotFollowIt() throws Exception {
        save(our.kotor(), false, UUID.randomUUID());
        save(our.barEditor());
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        tellAllThatIsDue();

        assertThat(onlyNotificationFor(our.barEditor()).address()).startsWith("/practices/");
        assertThat(notificationsFor(our.kotor())).isEmpty();
    }

    @Test
    void hasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        String search = "{\"name\": \"Starije osobe\", \"q\": \"dom\", \"followed\": false}";

        new ChosenIds(http, "/api/v1/search/saved/{id}").hold(our.kotor(), search, our.barEditor(), search);
    }

    private UUID save(Account account) throws Exception {
        UUID id = UUID.randomUUID();
        save(account, true, id).andExpect(status().isOk());
        return id;
    }

    private ResultActions save(Account account, boolean followed, UUID id) throws Exception {
        return see(
                account,
                put("/api/v1/search/saved/{id}", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Starije osobe\", \"q\": \"%s\", \"followed\": %s}"
                                .formatted(word, followed)));
    }

    static List<Error> tellsTheOthersWhateverOneOfThemThrows() {
        return List.of(
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"));
    }

    @ParameterizedTest
    @MethodSource
    void tellsTheOthersWhateverOneOfThemThrows(Error failure) throws Exception {
        var worker = service.getBean("newsWorker", BackgroundWorker.class);
        worker.stop();
        try {
            save(our.kotor());
            save(our.barEditor());
            bar.publishFindably("Praksa " + word, Visibility.NETWORK);
            makeDue();

            NewsDelivery troubled = troubled(our.kotor(), failure);
            await().atMost(SOON).until(() -> !Readers.callAsService(troubled::tellNext));

            assertThat(onlyNotificationFor(our.barEditor()).kind()).isEqualTo(NotificationKind.SEARCH);
            assertThat(notificationsFor(our.kotor())).isEmpty();
        } finally {
            worker.start();
        }
    }

    /** A delivery that cannot tell one of them. */
    private NewsDelivery troubled(Account account, Error failure) {
        var notifications =
                new NewsNotifications(service.getBean(FacetTerms.class), service.getBean(MessageSource.class)) {
                    @Override
                    List<OutgoingEvent> of(List<News> news, Instant at) {
                        if (news.stream()
                                .anyMatch(one -> one.search().personId().equals(account.personId()))) {
                            throw failure;
                        }
                        return super.of(news, at);
                    }
                };
        return new NewsDelivery(
                service.getBean(SavedSearches.class),
                service.getBean(NewsFinding.class),
                notifications,
                service.getBean(Outbox.class),
                service.getBean(ReaderResolver.class),
                database,
                service.getBean(PlatformTransactionManager.class),
                service.getBean(Clock.class),
                Duration.ofMinutes(15),
                service.getBean(SetAside.class));
    }

    /** As if the pause was over for everybody. */
    private void makeDue() {
        asService(() -> database.sql("update saved_search set next_at = now() where next_at is not null")
                .update());
    }

    private void tellAllThatIsDue() {
        makeDue();
        boolean more = true;
        while (more) {
            more = Readers.callAsService(delivery::tellNext);
        }
    }

    /** What she alone is told, once it has come to the others' topic. */
    private Notification onlyNotificationFor(Account account) {
        await().atMost(SOON).until(() -> !notificationsFor(account).isEmpty());
        List<Notification> told = notificationsFor(account);
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private List<String> addressesFor(Account account) {
        return notificationsFor(account).stream().map(Notification::address).toList();
    }

    private List<Notification> notificationsFor(Account account) {
        Addressee addressee = Addressee.person(account.personId());
        return announced.matching(Notification.TOPIC, _ -> true).stream()
                .map(event -> event.dataAs(Notification.class))
                .filter(told -> told.audiences().stream()
                        .anyMatch(audience -> audience.addressee().equals(addressee)))
                .toList();
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }
}
