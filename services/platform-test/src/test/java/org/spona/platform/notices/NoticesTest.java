package org.spona.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Language;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.test.Account;
import org.spona.platform.test.Mails;
import org.spona.platform.test.RealMail;
import org.spona.platform.test.RealServers;
import org.spona.platform.test.ServiceTest;
import org.spona.platform.test.Tenants;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
@SpringBootTest(
        classes = NoticesTest.Service.class,
        properties = {
            "spring.application.name=directory",
            "spring.config.import=classpath:platform.yml",
            "spring.liquibase.change-log=classpath:db/directory/changelog.yaml"
        })
@ContextConfiguration(initializers = {RealServers.class, RealMail.class})
class NoticesTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Pattern STOP_LINK = Pattern.compile("http://localhost:8080(/directory/notices/[\\w-]{27})");

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {

        @Bean
        Told told() {
            return new Told();
        }
    }

    /** What a room is told. */
    static class Told {

        final List<NoticeEvent> events = new CopyOnWriteArrayList<>();
        final Map<NoticeEvent, Error> troubles = new ConcurrentHashMap<>();

        @EventListener
        void on(NoticeEvent event) {
            if (troubles.containsKey(event)) {
                throw troubles.get(event);
            }
            events.add(event);
        }
    }

    private final String address = "jelena.o'brajen." + UUID.randomUUID() + "@bar.example";
    private final Notices notices;
    private final Contacts contacts;
    private final Tenants tenants;
    private final Told told;
    private final NoticeBody body;
    private final NoticeProperties properties;
    private final JdbcClient database;
    private final MockMvcTester site;
    private final TransactionTemplate transaction;

    @Autowired
    NoticesTest(
            Notices notices,
            Contacts contacts,
            Tenants tenants,
            Told told,
            NoticeBody body,
            NoticeProperties properties,
            JdbcClient database,
            MockMvcTester site,
            PlatformTransactionManager transactions) {
        this.notices = notices;
        this.contacts = contacts;
        this.tenants = tenants;
        this.told = told;
        this.body = body;
        this.properties = properties;
        this.database = database;
        this.site = site;
        this.transaction = new TransactionTemplate(transactions);
    }

    @AfterEach
    void theMailServerIsBack() {
        RealMail.MAIL.open();
    }

    @Test
    void writesItAsHtmlTooInWhichOnlyOwnAddressesAreLinks() {
        write(Notice.owed(
                key("html"),
                new Contact(null, "Јелена О'Брајен", address, Language.SERBIAN_CYRILLIC),
                "Седница <тима>",
                "Отворите http://localhost:8080/meetings/7.\nНе: http://zlo.example/ <script>alert(1)</script>\n\nТим",
                "Добијате ову поруку зато што сте члан тима."));

        await().atMost(SOON).until(() -> mails().size() == 1);
        assertThat(mails().getFirst().html())
                .contains("lang=\"sr-Cyrl\"", "Седница &lt;тима&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<a href=\"http://localhost:8080/meetings/7\">http://localhost:8080/meetings/7</a>.<br>Не:")
                .contains("Добијате ову поруку зато што сте члан тима.")
                .doesNotContain("href=\"http://zlo.example", "<script>");
        assertThat(mails().getFirst().text()).contains("Не: http://zlo.example/ <script>alert(1)</script>");
    }

    @Test
    void sendsWhatWasCommittedAndSaysWhyItCame() {
        write(notice("commit"));

        await().atMost(SOON).until(() -> mails().size() == 1);
        assertThat(mails().getFirst().subject()).isEqualTo("Седница тима");
        assertThat(mails().getFirst().text())
                .startsWith("Позвани сте на седницу.")
                .contains("Добијате ову поруку зато што сте члан тима.")
                .doesNotContain("/directory/notices/");
        await().atMost(SOON).until(() -> told.events.contains(new NoticeEvent.Sent(key("commit"))));
        assertThat(count("select count(*) from notice where key = ? and body is not null", key("commit")))
                .isZero();
    }

    @Test
    void comesBackToTheReturnAddressOfItsRecipient() throws MessagingException {
        List<MimeMessage> sent = new ArrayList<>();
        var sender = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sent.add(message);
            }
        };
        var back = new ReturnAddress("povratak@spona.example", "0123456789abcdef0123456789abcdef");
        var notice = new WaitingNotice(
                UUID.randomUUID(),
                key("back"),
                "Јелена О'Брајен",
                address,
                "sr-Cyrl",
                null,
                "Седница",
                "Позвани сте.",
                "Члан сте тима.",
                null,
                null,
                null,
                null,
                0,
                OffsetDateTime.now(ZoneOffset.UTC));

        new NoticeMail(sender, body, properties, Optional.of(back)).send(notice);
        new NoticeMail(sender, body, properties, Optional.empty()).send(notice);

        assertThat(sent)
                .extracting(message -> ((SMTPMessage) message).getEnvelopeFrom())
                .containsExactly(back.of(new EmailAddress(address)), null);
        assertThat(sent.getFirst().getFrom()).isEqualTo(sent.getLast().getFrom());
    }

    @Test
    void sendsNothingOfATransactionThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            notices.write(notice("undone"));
            status.setRollbackOnly();
        });
        write(notice("done"));

        await().atMost(SOON).until(() -> !mails().isEmpty());
        await().during(Duration.ofMillis(500)).atMost(SOON).until(() -> mails().size() == 1);
    }

    @Test
    void sendsOnceWhatIsCausedTwice() {
        assertThat(write(notice("twice"))).isTrue();
        assertThat(write(notice("twice"))).isFalse();

        await().atMost(SOON).until(() -> mails().size() == 1);
        write(notice("twice"));
        await().during(Duration.ofMillis(700)).atMost(SOON).until(() -> mails().size() == 1);
    }

    @Test
    void refusesANoticeOutsideOfATransaction() {
        Notice notice = notice("alone");
        assertThatThrownBy(() -> notices.write(notice)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void waitsWhileTheMailServerIsAway() {
        RealMail.MAIL.shut();
        write(notice("away"));
        await().atMost(SOON).until(() -> count("select attempts from notice where key = ?", key("away")) >= 2);
        assertThat(mails()).isEmpty();

        RealMail.MAIL.open();

        await().atMost(SOON).until(() -> mails().size() == 1);
    }

    @Test
    void goesOnAfterWhateverOneNoticeThrows() {
        Map<String, Error> troubles = Map.of(
                "deep", new StackOverflowError(),
                "large", new OutOfMemoryError("Requested array size exceeds VM limit"),
                "wrong", new NoClassDefFoundError("org/spona/Missing"));
        troubles.forEach((name, error) -> told.troubles.put(new NoticeEvent.Sent(key(name)), error));

        troubles.keySet().forEach(name -> write(notice(name)));
        write(notice("after"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told.events)
                        .contains(new NoticeEvent.Sent(key("after")))
                        .containsAll(troubles.entrySet().stream()
                                .map(trouble -> new NoticeEvent.Refused(
                                        key(trouble.getKey()),
                                        trouble.getValue().getClass().getSimpleName()))
                                .toList()));
    }

    @Test
    void tellsTheRoomOfAnAddressThatIsRefusedAndSendsTheOthers() {
        write(Notice.owed(
                key("refused"),
                new Contact(null, "Marko", "marko@ne-postoji.invalid", Language.SERBIAN_LATIN),
                "Sednica tima",
                "Pozvani ste.",
                "Zato."));
        write(Notice.owed(
                key("unwritable"),
                new Contact(null, "Marko", "marko at bar", Language.SERBIAN_LATIN),
                "Sednica tima",
                "Pozvani ste.",
                "Zato."));
        write(notice("beside"));

        await().atMost(SOON).until(() -> mails().size() == 1);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told.events)
                        .contains(
                                new NoticeEvent.Refused(key("refused"), "550"),
                                new NoticeEvent.Refused(key("unwritable"), "address")));
    }

    @Test
    void writesToTheAddressThatWasTypedOrToNobody() {
        String mark = "milos." + UUID.randomUUID();
        for (String typed : List.of(mark + "@šabac-primer.rs", mark + "š@bar.example", mark + "@straße.example")) {
            write(Notice.owed(
                    key(typed),
                    new Contact(null, "Miloš", typed, Language.SERBIAN_LATIN),
                    "Sednica tima",
                    "Pozvani ste.",
                    "Zato."));
        }

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(told.events)
                        .contains(
                                new NoticeEvent.Sent(key(mark + "@šabac-primer.rs")),
                                new NoticeEvent.Refused(key(mark + "š@bar.example"), "address"),
                                new NoticeEvent.Refused(key(mark + "@straße.example"), "address")));
        assertThat(Mails.to(mark)).hasSize(1);
        assertThat(Mails.to(mark + "@xn--abac-primer-fhc.rs")).hasSize(1);
    }

    @Test
    void bringsACalendarObject() {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Седница\r\nEND:VCALENDAR\r\n";
        write(notice("calendar").with(new CalendarPart("REQUEST", calendar)));

        await().atMost(SOON).until(() -> mails().size() == 1);
        assertThat(mails().getFirst().part().type()).startsWith("text/calendar").contains("method=REQUEST");
        assertThat(mails().getFirst().part().content()).isEqualTo(calendar);
    }

    @Test
    void stopsAKindOfMailsByItsLinkWithoutSigningIn() {
        write(notice("first").stoppable("saved-searches"));
        await().atMost(SOON).until(() -> mails().size() == 1);
        var link = STOP_LINK.matcher(mails().getFirst().text());
        assertThat(link.find()).isTrue();
        String page = link.group(1);

        assertThat(site.get().uri(page).header("Accept", "text/html"))
                .hasStatusOk()
                .bodyText()
                .contains("nove prakse za sačuvane pretrage");
        write(notice("opened").stoppable("saved-searches"));
        await().atMost(SOON).until(() -> mails().size() == 2);

        assertThat(site.post().uri(page).param("List-Unsubscribe", "One-Click")).hasStatusOk();
        assertThat(site.post().uri(page).param("List-Unsubscribe", "One-Click")).hasStatusOk();
        write(notice("stopped").stoppable("saved-searches"));
        write(notice("owed"));
        await().atMost(SOON)
                .until(() ->
                        count("select count(*) from notice where key = ? and state = 'STOPPED'", key("stopped")) == 1);
        await().atMost(SOON).until(() -> mails().size() == 3);

        assertThat(site.post().uri(page + "/resume").header("Accept", "text/html"))
                .hasStatusOk();
        write(notice("resumed").stoppable("saved-searches"));
        await().atMost(SOON).until(() -> mails().size() == 4);
        assertThat(site.get().uri("/directory/notices/AAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .hasStatus(404);
    }

    @Test
    void keepsAddressesFromReaders() {
        UUID network = tenants.network("Mreža Crne Gore", "ME", tenants.region("Jugoistočna Evropa"));
        Account officer = tenants.account(tenants.municipality("Bar", "Бар", "ME"), network, Role.OFFICER);
        tenants.contact(officer.personId(), address, "sr-Cyrl");
        write(notice("private"));

        Readers.<Object, RuntimeException>call(tenants.reader(officer), () -> {
            transaction.executeWithoutResult(status -> {
                assertThat(number("select count(*) from directory_contact")).isZero();
                assertThat(number("select count(*) from notice")).isZero();
                assertThat(contacts.of(List.of(officer.personId())))
                        .containsEntry(
                                officer.personId(),
                                new Contact(officer.personId(), "OFFICER", address, Language.SERBIAN_CYRILLIC));
            });
            return true;
        });
    }

    private Notice notice(String what) {
        return Notice.owed(
                key(what),
                new Contact(null, "Јелена О'Брајен", address, Language.SERBIAN_CYRILLIC),
                "Седница тима",
                "Позвани сте на седницу.\n",
                "Добијате ову поруку зато што сте члан тима.");
    }

    private String key(String what) {
        return what + ":" + address;
    }

    private boolean write(Notice notice) {
        return transaction.execute(status -> notices.write(notice));
    }

    private List<Mails.Mail> mails() {
        return Mails.to(address);
    }

    private int count(String sql, String parameter) {
        return Readers.callAsService(() -> transaction.execute(status ->
                database.sql(sql).param(parameter).query(Integer.class).single()));
    }

    private int number(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }
}
