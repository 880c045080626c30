package org.spona.members.returned;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.mailbox.Mailbox;
import org.spona.platform.notices.ReturnAddress;

/** What a mailbox of returned mails makes of reports, over IMAP. */
class ReturnedMailboxTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final ReturnAddress RETURN = new ReturnAddress("povratak@spona.example", SECRET);
    private static final String OFFICER = "sluzbenica@bar.example";
    private static final String OTHER = "nacelnica@bar.example";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final List<String> marked = new ArrayList<>();

    @BeforeEach
    void start() {
        server.start();
        server.setUser("povratak@spona.example", "povratak", "tajna");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    static Stream<String> marksWhomAReportSaysCannotBeReached() {
        String back = of(OFFICER);
        return Stream.of(
                Reports.postfix(back, "failed", "5.1.1", OFFICER, OFFICER),
                // Her server passed it on to another address of hers.
                Reports.postfix(back, "failed", "5.1.1 (no such user)", "s@drugde.example", OFFICER),
                Reports.exim(back, "5.1.1", OFFICER),
                Reports.exim(back.toUpperCase(Locale.ROOT), "5.1.1", "Sluzbenica@BAR.example"),
                Reports.exchange(back, "5.1.1", OFFICER));
    }

    @ParameterizedTest
    @MethodSource
    void marksWhomAReportSaysCannotBeReached(String report) {
        receive(report);

        assertThat(mailbox().readNext()).isFalse();

        assertThat(marked).containsExactly(OFFICER + " 5.1.1");
        assertThat(left()).isZero();
    }

    static Stream<String> marksNobodyOtherwise() {
        String back = of(OFFICER);
        String report = Reports.postfix(back, "failed", "5.1.1", OFFICER, OFFICER);
        return Stream.of(
                // It may come yet, or has come, or passed on.
                Reports.postfix(back, "delayed", "4.4.1", OFFICER, OFFICER),
                Reports.postfix(back, "failed", "4.2.2", OFFICER, OFFICER),
                Reports.postfix(back, "delivered", "2.1.5", OFFICER, OFFICER),
                Reports.postfix(back, "relayed", "5.1.1", OFFICER, OFFICER),
                Reports.postfix(back, "failed", "5.1", OFFICER, OFFICER),
                Reports.postfix(back, "failed", "5.1.1234", OFFICER, OFFICER),
                // Whoever knows only her address, the mailbox, or the return address of mails to herself.
                Reports.postfix("povratak@spona.example", "failed", "5.1.1", OFFICER, OFFICER),
                Reports.postfix("povratak+" + "0".repeat(32) + "@spona.example", "failed", "5.1.1", OFFICER, OFFICER),
                Reports.postfix(of(OTHER), "failed", "5.1.1", OFFICER, OFFICER),
                Reports.exchange(of(OTHER), "5.1.1", OFFICER),
                new ReturnAddress("povratak@spona.example", SECRET.replace('0', 'x'))
                        .of(new EmailAddress(OFFICER))
                        .transform(made -> Reports.exim(made, "5.1.1", OFFICER)),
                // Not a report, or one that is broken somewhere.
                report.replace("multipart/report", "multipart/mixed"),
                report.replace("message/delivery-status", "text/plain"),
                report.replace("Final-Recipient", "Finally"),
                report.replace("rfc822; " + OFFICER, "rfc822").replace(OFFICER, "@"),
                report.substring(0, report.indexOf("Final-Recipient")),
                report.replace("Status: 5.1.1", "Status: " + "5.".repeat(3000)),
                report.replace("Action: failed", "Action:\u0000failed\u0000".repeat(50)),
                "To: " + back + "\n\nVratiću se u ponedeljak.\n",
                "Content-Type: multipart/report; boundary=\"\n\n--\n--",
                "\n\n",
                "Content-Type: multipart/report; boundary=a\nTo: " + back + "\n\n"
                        + "--a\nContent-Type: multipart/report; boundary=a\n\n".repeat(2000));
    }

    @ParameterizedTest
    @MethodSource
    void marksNobodyOtherwise(String mail) {
        receive(mail);
        receive(Reports.exim(of(OTHER), "5.1.1", OTHER));

        mailbox().readNext();

        assertThat(marked).containsExactly(OTHER + " 5.1.1");
        assertThat(left()).isZero();
    }

    @Test
    void marksOnlyThoseOfSeveralRecipientsWhoseReturnAddressItNames() {
        receive(Reports.postfix(of(OFFICER), "failed", "5.1.1", OFFICER, OFFICER)
                .replace(
                        "Remote-MTA: dns; mx.bar.example",
                        "Remote-MTA: dns; mx.bar.example\n\nFinal-Recipient: rfc822; %s\nAction: failed\nStatus: 5.1.1"
                                .formatted(OTHER)));

        mailbox().readNext();

        assertThat(marked).containsExactly(OFFICER + " 5.1.1");
    }

    @ParameterizedTest
    @ValueSource(ints = {255, 300})
    void doesNotFetchWhatIsLargerThanAnyMailOfOurs(int kilobytes) {
        String report = Reports.exim(of(OFFICER), "5.1.1", OFFICER);
        receive(report.replace("Tekst", ("x".repeat(1023) + "\n").repeat(kilobytes - 3)));

        mailbox().readNext();

        assertThat(marked).hasSize(kilobytes < 256 ? 1 : 0);
        assertThat(left()).isZero();
    }

    @Test
    void readsFiftyAtATime() {
        IntStream.range(0, 60)
                .mapToObj(number -> "osoba" + number + "@bar.example")
                .forEach(address -> receive(Reports.exim(of(address), "5.1.1", address)));

        assertThat(mailbox().readNext()).isTrue();
        assertThat(marked).hasSize(50);
        assertThat(mailbox().readNext()).isFalse();
        assertThat(marked).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void waitsWhileTheMailboxIsAwayOrDoesNotOpen() {
        ReturnedMailbox closed = mailbox("pogresna");
        assertThatThrownBy(closed::readNext).isInstanceOf(Mailbox.MailboxAway.class);

        ReturnedMailbox away = mailbox();
        server.stop();
        assertThatThrownBy(away::readNext).isInstanceOf(Mailbox.MailboxAway.class);
    }

    private ReturnedMailbox mailbox() {
        return mailbox("tajna");
    }

    private ReturnedMailbox mailbox(String password) {
        return new ReturnedMailbox(
                new ReturnedMailProperties(
                        "127.0.0.1", server.getImap().getPort(), false, "povratak", password, Duration.ofMinutes(1)),
                RETURN,
                (address, status) -> marked.add(address.key() + " " + status));
    }

    private static String of(String recipient) {
        return RETURN.of(new EmailAddress(recipient));
    }

    private void receive(String mail) {
        try {
            GreenMailUser user = server.getUserManager().getUser("povratak");
            user.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.replace("\n", "\r\n").getBytes(ISO_8859_1))));
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private int left() {
        return server.getReceivedMessages().length;
    }
}
