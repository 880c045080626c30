package org.spona.meetings.calendar;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.invitation.Invitee;
import org.spona.meetings.meeting.Meeting;
import org.spona.platform.mail.EmailAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where calendar programs send the answers to invitations: one mailbox, with a detail after a plus sign (RFC 5233) that is another for each
 * invitee and that nobody else can make. It stands as the organizer in the calendar object of her mail alone, so whoever answers to it has
 * had that mail, as with a personal link. Without a mailbox there is none, and invitations ask for no answer by calendar.
 */
@Component
public class ReplyAddress {

    private static final String MAC = "HmacSHA256";

    /** 128 bits; with the plus sign 33 of the 64 characters that the part before the at sign may have. */
    private static final int DETAIL_BYTES = 16;

    private static final int LONGEST_MAILBOX = 31;
    private static final int SHORTEST_SECRET = 32;

    private final @Nullable EmailAddress mailbox;
    private final byte[] secret;

    ReplyAddress(@Value("${spona.replies.address:}") String mailbox, @Value("${spona.replies.secret:}") String secret) {
        this.mailbox = mailbox.isBlank()
                ? null
                : EmailAddress.find(mailbox)
                        .orElseThrow(() -> new IllegalArgumentException("spona.replies.address is no address"));
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        if (this.mailbox != null) {
            String local = mailbox.substring(0, mailbox.lastIndexOf('@'));
            if (local.length() > LONGEST_MAILBOX || local.contains("+")) {
                throw new IllegalArgumentException(
                        "spona.replies.address has more than 31 characters before the at sign, or a plus sign");
            }
            if (secret.length() < SHORTEST_SECRET) {
                throw new IllegalArgumentException("spona.replies.secret has fewer than 32 characters");
            }
        }
    }

    /**
     * For whom an address is: an invitee; for the meetings of a series, which are one object with one organizer, whoever has an address.
     *
     * @param email under which she is written to
     */
    public static UUID detailOf(Meeting meeting, Invitee invitee, String email) {
        return meeting.occurrence()
                .map(of -> UUID.nameUUIDFromBytes(
                        (of.seriesId() + "\n" + EmailAddress.normalised(email)).getBytes(StandardCharsets.UTF_8)))
                .orElse(invitee.getId());
    }

    /** The address to which the calendar program of somebody answers; empty without a mailbox. */
    public Optional<String> of(UUID inviteeId) {
        return Optional.ofNullable(mailbox).map(EmailAddress::value).map(address -> {
            int at = address.lastIndexOf('@');
            return address.substring(0, at) + "+" + detail(inviteeId) + address.substring(at);
        });
    }

    /** Whether what says to whom a mail was sent names the address of this invitee. */
    public boolean isNamedBy(String headers, UUID inviteeId) {
        return of(inviteeId)
                .filter(address -> headers.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private String detail(UUID inviteeId) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            byte[] digest = mac.doFinal(("reply\n" + inviteeId).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(digest, DETAIL_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", impossible);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "ReplyAddress";
    }
}
