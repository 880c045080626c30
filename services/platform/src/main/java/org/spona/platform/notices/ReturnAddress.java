package org.spona.platform.notices;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.spona.platform.mail.EmailAddress;

/**
 * Where the mails of the house come back to when they cannot be delivered: one mailbox, with a detail after a plus sign (RFC 5233) that is
 * another for each recipient and that nobody else can make. So a report says of which address it is, and no stranger can have an
 * address taken for one that mails come back from.
 */
public final class ReturnAddress {

    private static final String MAC = "HmacSHA256";

    /** 128 bits; with the plus sign 33 of the 64 characters that the part before the at sign may have. */
    private static final int DETAIL_BYTES = 16;

    private static final int LONGEST_MAILBOX = 31;
    private static final int SHORTEST_SECRET = 32;

    private final String local;
    private final String domain;
    private final SecretKeySpec key;

    /**
     * @param mailbox its address, without a detail
     * @param secret the same in all services that send mails and in the one that reads what comes back
     * @throws IllegalArgumentException if the mailbox is no address or has more than 31 characters before its at sign, or the secret fewer than 32
     */
    public ReturnAddress(String mailbox, String secret) {
        EmailAddress address = EmailAddress.find(mailbox)
                .orElseThrow(() -> new IllegalArgumentException("spona.notices.return-to is no address"));
        int at = address.value().lastIndexOf('@');
        this.local = address.value().substring(0, at);
        this.domain = address.value().substring(at + 1);
        if (local.length() > LONGEST_MAILBOX || local.contains("+")) {
            throw new IllegalArgumentException(
                    "spona.notices.return-to has more than 31 characters before the at sign, or a plus sign");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("spona.notices.return-secret has fewer than 32 characters");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
    }

    /** The sender of the envelope of a mail to somebody (RFC 5321, section 3.6.2). */
    public String of(EmailAddress recipient) {
        return local + "+" + detail(recipient) + "@" + domain;
    }

    /** Whether what says to whom a report was sent names the return address of mails to this recipient. */
    public boolean isNamedBy(String headers, EmailAddress recipient) {
        return headers.toLowerCase(Locale.ROOT).contains(of(recipient).toLowerCase(Locale.ROOT));
    }

    private String detail(EmailAddress recipient) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            byte[] digest = mac.doFinal(("return\n" + recipient.key()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, DETAIL_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "ReturnAddress";
    }
}
