package org.spona.members.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.members.waiting.WaitingCopy;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Moments;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.spona.platform.waiting.Waiting;
import org.spona.platform.waiting.Waiting.Due;
import org.spona.platform.waiting.Waiting.Item;
import org.spona.platform.web.PageRequest;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@MembersTest
class DeadlineLadderTest {

    private final Tenants tenants;
    private final WaitingCopy waiting;
    private final DeadlineLadder ladder;
    private final NotificationList list;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final BeanFactory service;
    private final TwoNetworks our;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Instant longAgo = Instant.now().minus(Duration.ofDays(100));
    private final UUID entry = UUID.randomUUID();

    @Autowired
    DeadlineLadderTest(
            Tenants tenants,
            WaitingCopy waiting,
            DeadlineLadder ladder,
            NotificationList list,
            JdbcClient database,
            TransactionTemplate transaction,
            BeanFactory service,
            TwoNetworks our) {
        this.tenants = tenants;
        this.waiting = waiting;
        this.ladder = ladder;
        this.list = list;
        this.database = database;
        this.transaction = transaction;
        this.service = service;
        this.our = our;
    }

    @ParameterizedTest
    @CsvSource({"30, Rok je ", "7, Rok je ", "1, Rok je ", "0, Rok je danas", "-7, Rok je prošao"})
    void tellsEachStepOnce(int days, String text) {
        waits(writers(our.officer()), new Due(today.plusDays(days), null), longAgo);

        tellAll();
        tellAll();

        await().untilAsserted(() ->
                assertThat(texts(our.officer())).singleElement().asString().startsWith(text));
        assertThat(texts(our.coordinator())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 15, 3, -11})
    void isSilentBetweenItsSteps(int days) {
        waits(writers(our.officer()), new Due(today.plusDays(days), null), longAgo);

        assertThat(stepsTold()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 0", "0, 1", "-7, 1"})
    void tellsTheAdministratorTooFromTheDayOn(int days, int told) {
        Account administrator = tenants.account(our.strangers(), our.stranger().networkId(), Role.OFFICER);
        tenants.administers(administrator.personId(), our.officer().organisationId());
        waits(writers(our.officer()), new Due(today.plusDays(days), null), longAgo);

        tellAll();

        await().untilAsserted(() -> assertThat(texts(our.officer())).hasSize(1));
        await().untilAsserted(() -> assertThat(texts(administrator)).hasSize(told));
    }

    @Test
    void tellsNobodyBeforeTheDayHasBegunWhereSheLives() {
        ZoneId newYork = ZoneId.of("America/New_York");
        asService(
                "update person set zone = ? where id = ?",
                newYork.getId(),
                our.officer().personId());
        LocalDate tomorrow = today.plusDays(1);
        waits(writers(our.officer()), new Due(tomorrow, null), longAgo);

        Instant afterMidnight = tomorrow.atStartOfDay(ZoneId.of("Europe/Belgrade"))
                .plusMinutes(5)
                .toInstant();
        tellAll(ladderAt(afterMidnight));

        assertThat(moments("at")).contains(tomorrow.atStartOfDay(newYork).toInstant());
        assertThat(moments("due_at")).contains(tomorrow.atStartOfDay(newYork).toInstant());
    }

    private DeadlineLadder ladderAt(Instant now) {
        return new DeadlineLadder(
                database,
                service.getBean(OrganisationMail.class),
                service.getBean(MessageSource.class),
                service.getBean(Moments.class),
                event -> {},
                Clock.fixed(now, ZoneOffset.UTC),
                ZoneId.of("Europe/Belgrade"),
                transaction,
                service.getBean(SetAside.class));
    }

    private List<Instant> moments(String column) {
        return Readers.callAsService(() -> transaction.execute(_ -> database.sql("select " + column
                        + " from notification where person_id = ? and waiting_id = ? and " + column + " is not null")
                .params(our.officer().personId(), entry)
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list()));
    }

    private void asService(String sql, Object... parameters) {
        Readers.runAsService(() -> transaction.executeWithoutResult(
                _ -> database.sql(sql).params(parameters).update()));
    }

    @Test
    void passesOverStepsThatCameBeforeItWaited() {
        waits(writers(our.officer()), new Due(today.plusDays(5), null), Instant.now());

        assertThat(stepsTold()).isEmpty();
    }

    @Test
    void saysNothingOfMomentsNorOfWhatWaitsNoMore() {
        waits(writers(our.officer()), new Due(today, Instant.now()), longAgo);
        assertThat(stepsTold()).isEmpty();

        keep(2, null);
        keep(3, item(writers(our.officer()), new Due(today, null), longAgo));
        keep(4, null);
        assertThat(stepsTold()).isEmpty();
    }

    @Test
    void isGoneFromTheListOnceItWaitsNoMore() {
        waits(writers(our.officer()), new Due(today, null), longAgo);
        tellAll();
        await().untilAsserted(() -> assertThat(texts(our.officer())).hasSize(1));

        keep(2, null);

        assertThat(texts(our.officer())).isEmpty();
    }

    @Test
    void writesToAnOrganisationInWhichNobodyHasAnAccountAtItsOwnAddress() {
        String address = "pisarnica-" + entry + "@kotor.example";
        asService("update organisation set email = ? where id = ?", address, our.kotor());
        waits(Addressee.writers(our.kotor(), our.officer().networkId()), new Due(today.plusDays(7), null), longAgo);

        tellAll();
        tellAll();

        await().untilAsserted(() -> assertThat(Mails.to(address))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("Izveštaj", "/regulations/obligations/1", "zatražite pozivnicu")));
    }

    private void waits(Addressee addressee, Due due, Instant since) {
        keep(1, item(addressee, due, since));
    }

    private static Addressee writers(Account account) {
        return Addressee.writers(account.organisationId(), account.networkId());
    }

    private void keep(long version, @Nullable Item item) {
        Readers.runAsService(() -> waiting.keep(List.of(new Waiting(entry, version, item))));
    }

    private static Item item(Addressee addressee, Due due, Instant since) {
        return new Item(
                UUID.randomUUID(),
                addressee,
                Telling.words("Obaveza"),
                "Izveštaj",
                "sr-Latn",
                Telling.words("Odgovorite"),
                "/regulations/obligations/1",
                due,
                since,
                null);
    }

    private List<Integer> stepsTold() {
        tellAll();
        return Readers.callAsService(
                () -> transaction.execute(_ -> database.sql("select days from deadline_step where waiting_id = ?")
                        .param(entry)
                        .query((row, _) -> row.getInt("days"))
                        .list()));
    }

    private void tellAll() {
        tellAll(ladder);
    }

    private static void tellAll(DeadlineLadder steps) {
        Readers.runAsService(() -> {
            while (steps.tellNext()) {
                // until all are told
            }
        });
    }

    private List<String> texts(Account account) {
        return Readers.call(
                        tenants.reader(account),
                        () -> list.list(new PageRequest(0, 20), Locale.forLanguageTag("sr-Latn")))
                .items()
                .stream()
                .flatMap(group -> group.entries().stream())
                .map(NotificationEntry::text)
                .toList();
    }
}
