package org.spona.platform.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** What came of handing a mail to the mail server. */
sealed interface SendOutcome {

    /** The server has taken it. */
    record Taken() implements SendOutcome {}

    /** There is no server that would take any mail now. */
    record Away() implements SendOutcome {}

    /** The server wants this mail later (4xx, RFC 5321, section 4.2.1). */
    record Later() implements SendOutcome {}

    /** The server never wants this mail (5xx), or nothing can be sent to such an address. */
    record Refused(String reason) implements SendOutcome {}

    /** Reads the answer out of a failure; one that says nothing of this mail is the server's. */
    static SendOutcome of(MailException failure) {
        return switch (failure) {
            case MailAuthenticationException wrongPassword -> new Away();
            case MailParseException unwritable -> new Refused("address");
            case MailPreparationException unwritable -> new Refused("address");
            case MailSendException refused when isUnwritable(refused) -> new Refused("address");
            case MailSendException refused -> ofCode(replyCode(refused));
            default -> new Away();
        };
    }

    private static SendOutcome ofCode(int code) {
        if (code == 0) {
            return new Away();
        }
        return code >= 500 ? new Refused(Integer.toString(code)) : new Later();
    }

    /** Whether the library could not write the mail for the wire, which no later attempt changes. */
    private static boolean isUnwritable(MailSendException failure) {
        return Arrays.stream(failure.getMessageExceptions())
                .anyMatch(cause -> cause instanceof ParseException || cause instanceof IllegalArgumentException);
    }

    /** The reply to the recipient's address or to the mail's content; 0 when there was none. */
    private static int replyCode(MailSendException failure) {
        Deque<Throwable> chain = new ArrayDeque<>();
        Set<Throwable> seen = new HashSet<>();
        for (Exception cause : failure.getMessageExceptions()) {
            chain.add(cause);
        }
        while (!chain.isEmpty()) {
            Throwable next = chain.removeLast();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SMTPAddressFailedException recipient) {
                return recipient.getReturnCode();
            }
            if (next instanceof SMTPSendFailedException content && content.getNextException() == null) {
                return content.getReturnCode();
            }
            if (next instanceof MessagingException nested && nested.getNextException() != null) {
                chain.add(nested.getNextException());
            }
        }
        return 0;
    }
}
