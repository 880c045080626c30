package org.spona.platform.notices;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.spona.platform.mail.EmailAddress;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;

/** Makes a mail of a notice and hands it to the mail server. */
final class NoticeMail {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\u2028\u2029]++");

    private final JavaMailSender sender;
    private final NoticeBody body;
    private final NoticeProperties properties;
    private final Optional<ReturnAddress> returnAddress;

    NoticeMail(
            JavaMailSender sender,
            NoticeBody body,
            NoticeProperties properties,
            Optional<ReturnAddress> returnAddress) {
        this.sender = sender;
        this.body = body;
        this.properties = properties;
        this.returnAddress = returnAddress;
    }

    SendOutcome send(WaitingNotice notice) {
        try {
            sender.send(message(notice));
            return new SendOutcome.Taken();
        } catch (MailException failure) {
            return SendOutcome.of(failure);
        }
    }

    private MimeMessage message(WaitingNotice notice) {
        try {
            EmailAddress to = recipient(notice);
            var message = new SMTPMessage(sender.createMimeMessage().getSession());
            returnAddress.map(back -> back.of(to)).ifPresent(message::setEnvelopeFrom);
            message.setFrom(new InternetAddress(properties.from(), true));
            message.setRecipient(Message.RecipientType.TO, named(to, notice.name()));
            if (notice.answeredTo().isPresent()) {
                message.setReplyTo(new InternetAddress[] {
                    new InternetAddress(notice.answeredTo().get().value())
                });
            }
            message.setSubject(oneLine(notice.subject()), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(Instant.now()));
            message.setContentLanguage(new String[] {notice.language()});
            // Sent again after a crash it has the same identity, by which mailboxes know it.
            message.setHeader(
                    "Message-ID", "<" + notice.id() + "@" + properties.home().getHost() + ">");
            // RFC 3834, section 5: nobody's machine should answer it.
            message.setHeader("Auto-Submitted", "auto-generated");
            if (notice.stoppable().isPresent()) {
                // RFC 8058, section 3.1
                message.setHeader(
                        "List-Unsubscribe",
                        "<" + properties.stopLink(notice.stoppable().get()) + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            setContent(message, notice);
            return message;
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new MailParseException("the notice cannot be written as a mail", unwritable);
        }
    }

    /** Only what is an address goes to the library, which cuts other characters down to a byte and so writes to somebody else. */
    private static EmailAddress recipient(WaitingNotice notice) throws AddressException {
        return EmailAddress.find(notice.address())
                .orElseThrow(() -> new AddressException("no mail can be sent to this address"));
    }

    private static InternetAddress named(EmailAddress address, String name) throws UnsupportedEncodingException {
        return new InternetAddress(address.value(), name.isBlank() ? null : name, StandardCharsets.UTF_8.name());
    }

    /** A subject has no lines: another one would be a header of the writer's choice (RFC 5322, section 2.2). */
    private static String oneLine(String subject) {
        return CONTROL.matcher(subject).replaceAll(" ");
    }

    /** The plainest part first (RFC 2046, section 5.1.4). */
    private void setContent(MimeMessage message, WaitingNotice notice) throws MessagingException {
        var parts =
                new MimeMultipart("alternative", text(body.plain(notice), "plain"), text(body.html(notice), "html"));
        if (notice.calendarPart().isPresent()) {
            parts.addBodyPart(calendar(notice.calendarPart().get()));
        }
        message.setContent(parts);
    }

    private static MimeBodyPart text(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    /** RFC 6047, section 2.4: the method is a parameter of the part's type. */
    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        var part = new MimeBodyPart();
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.content().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }
}
