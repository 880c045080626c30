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
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Counts;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.FurtherReaders;
import org.spona.platform.tenancy.ReaderResolver;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.ChosenIds;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Mails.Mail;
import org.spona.platform.test.Tenants;
import org.spona.platform.test.TwoTenants;
import org.spona.search.SearchTest;
import org.spona.search.finding.FacetTerms;
import org.spona.search.finding.Kinds;
import org.spona.search.finding.Labelling;
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
    private static final Pattern STOP_LINK = Pattern.compile("http://localhost:8080(/search/notices/\\S+)");

    private final MockMvc http;
    private final Tenants tenants;
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
            NewsDelivery delivery,
            JdbcClient database,
            TransactionTemplate transaction,
            BeanFactory service,
            Publishing bar) {
        this.http = http;
        this.tenants = tenants;
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
        for (Account account : List.of(our.kotor(), our.staraPazova())) {
            tenants.contact(account.personId(), addressOf(account), "sr-Latn");
        }
    }

    @Test
    void keepsASearchForItsPersonAlone() throws Exception {
        UUID id = save(our.kotor(), "DAILY");
        save(our.kotor(), "WEEKLY", id).andExpect(jsonPath("$.frequency").value("WEEKLY"));

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
                                .param("frequency", "WEEKLY"))
                .andExpect(redirectedUrl("/search/saved"));
        see(our.kotor(), get("/search/saved"))
                .andExpect(content().string(allOf(containsString("Timovi"), containsString("Ponedeljkom"))));
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
    void tellsOnceWhatIsNewInAllSearchesOfAPersonTogether() throws Exception {
        bar.publishFindably("Odranije " + word, Visibility.NETWORK);
        save(our.kotor(), "DAILY");
        save(our.kotor(), "WEEKLY");
        UUID fresh = bar.publishFindably("Gerontodomaćice " + word, Visibility.NETWORK);

        tellAllThatIsDue();
        tellAllThatIsDue();

        Mail mail = onlyMailTo(our.kotor());
        assertThat(mail.subject()).isEqualTo("1 novi pogodak u Vašim pretragama");
        assertThat(mail.text())
                .contains("* Gerontodomaćice " + word + " (Bar)", "/practices/" + fresh, "/search/saved/")
                .contains("zato što je na Vašem nalogu sačuvana pretraga")
                .containsPattern(STOP_LINK)
                .doesNotContain("Odranije");
    }

    @Test
    void tellsOfThingsOfAllKindsThatTheirReaderMaySee() throws Exception {
        save(our.kotor(), "DAILY");
        save(our.staraPazova(), "DAILY");
        var invited = new FurtherReaders(Set.of(), Set.of(our.kotor().personId()));
        UUID meeting =
                bar.publishFindably(Kinds.MEETING, "Sastanak " + word, Visibility.PRIVATE, invited, null, List.of());
        UUID regulation = bar.publishFindably(
                Kinds.REGULATION, "Zakon " + word, Visibility.REGION, FurtherReaders.NONE, null, List.of());
        UUID person = UUID.randomUUID();
        bar.publishFindably(Kinds.PERSON, "Ime " + word, Visibility.NETWORK, FurtherReaders.NONE, person, List.of());

        tellAllThatIsDue();

        assertThat(onlyMailTo(our.kotor()).text())
                .contains("/meetings/" + meeting, "/regulations/" + regulation, "/persons/" + person);
        assertThat(onlyMailTo(our.staraPazova()).text())
                .contains("/regulations/" + regulation)
                .doesNotContain("/meetings/", "/persons/");
    }

    @Test
    void writesNoMoreToWhomTheLinkInTheMailStopped() throws Exception {
        save(our.kotor(), "DAILY");
        bar.publishFindably("Prva " + word, Visibility.NETWORK);
        tellAllThatIsDue();
        Matcher link = STOP_LINK.matcher(onlyMailTo(our.kotor()).text());
        assertThat(link.find()).isTrue();

        http.perform(get(link.group(1)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("novom u sačuvanim pretragama")));
        http.perform(post(link.group(1))).andExpect(status().isOk());
        bar.publishFindably("Druga " + word, Visibility.NETWORK);
        tellAllThatIsDue();

        await().atMost(SOON).until(() -> noticesTo(our.kotor(), "STOPPED") == 1);
        onlyMailTo(our.kotor());
        see(our.kotor(), get("/search/saved"))
                .andExpect(content()
                        .string(allOf(containsString("isključene su vezom"), not(containsString("sledeći put")))));
        see(our.kotor(), get("/api/v1/search/saved"))
                .andExpect(jsonPath("$.mailsStopped").value(true));
        see(our.kotor(), post("/search/saved/resume")).andExpect(redirectedUrl("/search/saved"));
        see(our.kotor(), post("/api/v1/search/saved/resume")).andExpect(status().isNoContent());
        see(our.kotor(), get("/api/v1/search/saved"))
                .andExpect(jsonPath("$.mailsStopped").value(false));
        see(our.kotor(), get("/search/saved"))
                .andExpect(content()
                        .string(allOf(not(containsString("isključene su vezom")), containsString("sledeći put"))));
    }

    @Test
    void tellsOnceAlthoughTwoInstancesHaveTheSameInMind() throws Exception {
        save(our.kotor(), "DAILY");
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        makeDue();

        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> work = () -> Readers.callAsService(delivery::tellNext);
            for (Future<Boolean> told : instances.invokeAll(List.of(work, work, work))) {
                told.get();
            }
        }
        tellAllThatIsDue();

        onlyMailTo(our.kotor());
        assertThat(noticesTo(our.kotor(), "SENT")).isEqualTo(1);
    }

    @Test
    void tellsNothingThatThePersonMayNotSeeAtThatMoment() throws Exception {
        save(our.kotor(), "DAILY");
        save(our.staraPazova(), "DAILY");
        UUID shared = bar.publishFindably("Praksa " + word, Visibility.NETWORK);
        tenants.end(our.kotor().membership());

        tellAllThatIsDue();
        assertThat(noticesTo(our.kotor())).isZero();
        assertThat(noticesTo(our.staraPazova())).isZero();

        Account delegate =
                tenants.account(our.kotor().organisationId(), our.kotor().networkId(), Role.DELEGATE);
        tenants.contact(delegate.personId(), addressOf(delegate), "sr-Cyrl");
        save(delegate, "DAILY");
        UUID other = bar.publishFindably("Druga praksa " + word, Visibility.NETWORK);
        UUID withdrawn = bar.publishFindably("Povučena praksa " + word, Visibility.NETWORK);
        bar.withdraw(withdrawn);

        tellAllThatIsDue();
        Mail mail = onlyMailTo(delegate);
        assertThat(mail.subject()).isEqualTo("1 нови погодак у Вашим претрагама");
        assertThat(mail.text())
                .contains("Друга пракса", other.toString())
                .doesNotContain(withdrawn.toString(), shared.toString());
    }

    @Test
    void doesNotTellWhoDoesNotWantIt() throws Exception {
        save(our.kotor(), "NEVER");
        bar.publishFindably("Praksa " + word, Visibility.NETWORK);

        tellAllThatIsDue();

        assertThat(noticesTo(our.kotor())).isZero();
    }

    @Test
    void hasAnIdThatNobodyCanGuessOrTakeAway() throws Exception {
        String search = "{\"name\": \"Starije osobe\", \"q\": \"dom\", \"frequency\": \"NEVER\"}";

        new ChosenIds(http, "/api/v1/search/saved/{id}").hold(our.kotor(), search, our.barEditor(), search);
    }

    private UUID save(Account account, String frequency) throws Exception {
        UUID id = UUID.randomUUID();
        save(account, frequency, id).andExpect(status().isOk());
        return id;
    }

    private ResultActions save(Account account, String frequency, UUID id) throws Exception {
        return see(
                account,
                put("/api/v1/search/saved/{id}", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\": \"Starije osobe\", \"q\": \"%s\", \"frequency\": \"%s\"}"
                                .formatted(word, frequency)));
    }

    static List<Error> tellsTheOthersWhateverOneMailThrows() {
        return List.of(
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new NoClassDefFoundError("org/spona/Missing"));
    }

    @ParameterizedTest
    @MethodSource
    void tellsTheOthersWhateverOneMailThrows(Error failure) throws Exception {
        var worker = service.getBean("newsWorker", BackgroundWorker.class);
        worker.stop();
        try {
            save(our.kotor(), "DAILY");
            save(our.barEditor(), "DAILY");
            tenants.contact(our.barEditor().personId(), addressOf(our.barEditor()), "sr-Latn");
            bar.publishFindably("Praksa " + word, Visibility.NETWORK);
            makeDue();

            NewsDelivery troubled = troubled(our.kotor(), failure);
            await().atMost(SOON).until(() -> !Readers.callAsService(troubled::tellNext));

            onlyMailTo(our.barEditor());
            assertThat(noticesTo(our.kotor())).isZero();
        } finally {
            worker.start();
        }
    }

    /** A delivery that cannot write to one of them. */
    private NewsDelivery troubled(Account account, Error failure) {
        var mail =
                new NewsMail(
                        service.getBean(Labelling.class),
                        service.getBean(FacetTerms.class),
                        service.getBean(MessageSource.class),
                        service.getBean(Counts.class),
                        "http://localhost:8080") {
                    @Override
                    Notice of(List<News> news, Contact to, Instant at) {
                        if (to.email().equals(addressOf(account))) {
                            throw failure;
                        }
                        return super.of(news, to, at);
                    }
                };
        return new NewsDelivery(
                service.getBean(SavedSearches.class),
                service.getBean(NewsFinding.class),
                mail,
                service.getBean(Notices.class),
                service.getBean(Contacts.class),
                service.getBean(ReaderResolver.class),
                database,
                service.getBean(PlatformTransactionManager.class),
                service.getBean(Clock.class),
                ZoneId.of("Europe/Belgrade"),
                service.getBean(SetAside.class));
    }

    /** As if the morning had come for everybody. */
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

    private static String addressOf(Account account) {
        return account.personId() + "@opstina.example";
    }

    /** The one mail that she gets, once it has come. */
    private static Mail onlyMailTo(Account account) {
        await().atMost(SOON).until(() -> !Mails.to(addressOf(account)).isEmpty());
        List<Mail> mails = Mails.to(addressOf(account));
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private long noticesTo(Account account) {
        return asService(() -> database.sql("select count(*) from notice where person_id = ?")
                .param(account.personId())
                .query(Long.class)
                .single());
    }

    private long noticesTo(Account account, String state) {
        return asService(() -> database.sql("select count(*) from notice where person_id = ? and state = ?")
                .params(account.personId(), state)
                .query(Long.class)
                .single());
    }

    private <T> T asService(Supplier<T> work) {
        return Readers.callAsService(() -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private ResultActions see(Account account, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.with(account.signedIn()).header("Accept-Language", "sr-Latn"));
    }
}
