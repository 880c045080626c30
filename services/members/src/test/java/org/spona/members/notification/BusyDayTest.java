package org.spona.members.notification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spona.infra.servers.SharedServers;
import org.spona.members.MembersTest;
import org.spona.members.TwoNetworks;
import org.spona.platform.findable.Findable;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.notification.Notification;
import org.spona.platform.notification.NotificationKind;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.tenancy.Visibility;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.RealMail;
import org.spona.platform.test.Tenants;
import org.spona.platform.waiting.Addressee;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One day of a network with more going on than in any: 500 people and 2,000 events with {@code -Dspona.deep=true}, a tenth of it without. */
@MembersTest
@Tag("deeper")
class BusyDayTest {

    private static final boolean DEEP = Boolean.getBoolean("spona.deep");
    private static final int PEOPLE = DEEP ? 500 : 50;
    private static final int EVENTS = DEEP ? 2_000 : 200;
    private static final Duration LIMIT = Duration.ofMinutes(DEEP ? 20 : 3);
    private static final List<NotificationFrequency> FREQUENCIES = List.of(NotificationFrequency.values());
    private static final List<Visibility> VISIBILITIES = List.of(Visibility.values());
    private static final Pattern MORE = Pattern.compile("I još (\\d+)");
    private static final Pattern TOLD = Pattern.compile("Dogadjaj-(\\d+)-");

    private final Tenants tenants;
    private final Telling telling;
    private final NotificationChoices choices;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final TwoNetworks our;
    private final Random random = new Random(20270112);
    private final List<Account> people = new ArrayList<>();
    private final Map<Account, NotificationFrequency> chosen = new HashMap<>();
    private final List<Findable> things = new ArrayList<>();

    @Autowired
    BusyDayTest(
            Tenants tenants,
            Telling telling,
            NotificationChoices choices,
            JdbcClient database,
            TransactionTemplate transaction,
            TwoNetworks our) {
        this.tenants = tenants;
        this.telling = telling;
        this.choices = choices;
        this.database = database;
        this.transaction = transaction;
        this.our = our;
    }

    @AfterEach
    void openTheMailServer() {
        RealMail.MAIL.open();
    }

    /** Something that was told, and to whom. */
    private record Told(int number, Findable thing, Set<Addressee> addressees) {}

    @Test
    void tellsEachPersonOnceWhatSheMayReadAndNoMoreMailsThanSheChose() {
        settle();
        List<Told> told = IntStream.range(0, EVENTS).mapToObj(this::happen).toList();
        RealMail.MAIL.open();

        Map<Account, Set<Integer>> expected =
                people.stream().collect(toMap(Function.identity(), person -> expectedOf(person, told)));
        await().atMost(LIMIT)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(people)
                        .allSatisfy(person -> assertThat(listed(person))
                                .containsExactlyInAnyOrderElementsOf(expected.getOrDefault(person, Set.of()))));
        await().atMost(LIMIT).untilAsserted(() -> assertThat(waitingMails()).isZero());
        assertThat(people).allSatisfy(person -> {
            if (chosen.get(person) == NotificationFrequency.AT_ONCE) {
                assertMailed(person, expected.getOrDefault(person, Set.of()), told);
            } else {
                assertThat(mailed(person)).isEmpty();
            }
        });

        atSevenInTheMorning();
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(people)
                        .filteredOn(person -> chosen.get(person) == NotificationFrequency.DAILY)
                        .filteredOn(person ->
                                !expected.getOrDefault(person, Set.of()).isEmpty())
                        .allSatisfy(
                                person -> assertThat(Mails.to(address(person))).hasSize(1)));
        assertThat(people)
                .filteredOn(person -> chosen.get(person) == NotificationFrequency.DAILY)
                .allSatisfy(person -> assertThat(mailed(person))
                        .doesNotHaveDuplicates()
                        .isSubsetOf(expected.getOrDefault(person, Set.of())));
    }

    /** All of it once, but for the things of which a long mail says only how many more there are. */
    private static void assertMailed(Account person, Set<Integer> expected, List<Told> told) {
        List<Integer> mailed = mailed(person);
        assertThat(mailed).doesNotHaveDuplicates().isSubsetOf(expected);
        Set<ThingKey> left = expected.stream()
                .filter(number -> !mailed.contains(number))
                .map(number -> told.get(number).thing().key())
                .collect(toSet());
        int more = Mails.to(address(person)).stream()
                .flatMap(mail -> MORE.matcher(mail.text()).results())
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .sum();
        assertThat(left).hasSizeLessThanOrEqualTo(more);
    }

    /** People of ten municipalities in two networks, each of whom is told in another way. */
    private void settle() {
        List<UUID> municipalities = IntStream.range(0, 10)
                .mapToObj(number -> tenants.municipality("Opština " + number, "Општина " + number, "ME"))
                .toList();
        for (int number = 0; number < PEOPLE; number++) {
            UUID network =
                    number % 3 == 0 ? our.stranger().networkId() : our.officer().networkId();
            Role role = number % 7 == 0 ? Role.GUEST : Role.OFFICER;
            Account person = tenants.account(municipalities.get(number % 10), network, role);
            NotificationFrequency frequency = FREQUENCIES.get(number % FREQUENCIES.size());
            people.add(person);
            chosen.put(person, frequency);
            Readers.call(tenants.reader(person), () -> {
                choices.choose(NotificationChoice.by(kind -> kind.isOwed() ? NotificationFrequency.HERE : frequency));
                return true;
            });
        }
    }

    /** In the middle of it the mail server goes away, and the broker dies and comes back. */
    private Told happen(int number) {
        if (number == EVENTS / 4) {
            RealMail.MAIL.shut();
        }
        if (number == EVENTS / 2) {
            SharedServers.kafka().kill();
        }
        if (number == EVENTS * 3 / 4) {
            SharedServers.kafka().start();
        }
        Findable thing = number % 4 == 0 ? publish(number) : one(things);
        Set<Addressee> addressees = new HashSet<>();
        for (int count = random.nextInt(3); count >= 0; count--) {
            Account person = one(people);
            addressees.add(
                    random.nextBoolean()
                            ? Addressee.person(person.personId())
                            : Addressee.writers(person.organisationId(), person.networkId()));
        }
        Notification notification = Telling.notification(
                NotificationKind.RESPONSE,
                thing.key(),
                "Dogadjaj-" + number + "-",
                addressees.toArray(Addressee[]::new));
        telling.tell(notification);
        if (random.nextInt(5) == 0) {
            telling.tell(notification);
        }
        return new Told(number, thing, addressees);
    }

    private Findable publish(int number) {
        Findable thing = telling.practice(UUID.randomUUID(), 1, one(people), one(VISIBILITIES), "Praksa " + number);
        things.add(thing);
        telling.announce(thing);
        return thing;
    }

    private Set<Integer> expectedOf(Account person, List<Told> told) {
        Reader reader = tenants.reader(person);
        return chosen.get(person) == NotificationFrequency.NEVER
                ? Set.of()
                : told.stream()
                        .filter(one -> reader.reads(one.thing().ownership()))
                        .filter(one -> one.addressees().stream().anyMatch(addressee -> isMeant(person, addressee)))
                        .map(Told::number)
                        .collect(toSet());
    }

    private static boolean isMeant(Account person, Addressee addressee) {
        return addressee.equals(Addressee.person(person.personId()))
                || (person.membership().role().writes()
                        && addressee.equals(Addressee.writers(person.organisationId(), person.networkId())));
    }

    private List<Integer> listed(Account person) {
        return Readers.call(
                tenants.reader(person),
                () -> transaction.execute(_ -> database.sql(
                                "select text ->> 'sr' as said from own_notification where listed_at is not null and title is not null")
                        .query((row, _) -> numbers(row.getString("said")).getFirst())
                        .list()));
    }

    private static List<Integer> mailed(Account person) {
        return Mails.to(address(person)).stream()
                .flatMap(mail -> numbers(mail.text()).stream())
                .toList();
    }

    private static List<Integer> numbers(String text) {
        Matcher told = TOLD.matcher(text);
        List<Integer> numbers = new ArrayList<>();
        while (told.find()) {
            numbers.add(Integer.valueOf(told.group(1)));
        }
        return numbers;
    }

    private long waitingMails() {
        return Readers.callAsService(() -> transaction.execute(
                _ -> database.sql("select count(*) from notice where state = 'WAITING' and key like 'notifications:%'")
                        .query(Long.class)
                        .single()));
    }

    private void atSevenInTheMorning() {
        Readers.runAsService(
                () -> transaction.executeWithoutResult(_ -> database.sql("""
                        update notification set due_at = now() where due_at is not null and listed_at is not null
                            and person_id in (select person_id from notification_choice where kind = 'RESPONSE' and frequency = 'DAILY')""").update()));
    }

    private static String address(Account person) {
        return person.personId() + "@bar.example";
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
