package org.spona.platform.mail;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of e-mail as it goes on the wire (RFC 5321, section 4.1.2): a local part of ASCII characters, and a domain in small letters
 * whose further letters are written as A-labels (RFC 5890, section 2.3.2.1). A mail reaches the address that was typed or none.
 *
 * @param value such as {@code info@xn--abac-primer-fhc.rs} for {@code info@šabac-primer.rs}
 */
public record EmailAddress(String value) {

    /** The most characters that an address has (RFC 5321, section 4.5.3.1.3, less the angle brackets). */
    public static final int LENGTH = 254;

    /** RFC 5321, section 4.5.3.1.1. */
    private static final int LOCAL_PART_LENGTH = 64;

    /** RFC 1035, section 2.3.4, less the length of the root label. */
    private static final int DOMAIN_LENGTH = 253;

    /** RFC 5322, section 3.2.3; quoted local parts are in no use. */
    private static final Pattern DOT_ATOM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]++)*+");

    private static final Pattern BEYOND_ASCII = Pattern.compile("[\\p{L}\\p{M}&&[^\\p{ASCII}]]");

    /** At least two labels, of which the last is not a number: neither a name of the local network nor an IP address. */
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?=[a-z0-9-]*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Blanks of all kinds, control characters and those that nobody sees, which come along when an address is copied. */
    private static final Pattern AROUND =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]++|(?<![\\s\\p{Z}\\p{C}])[\\s\\p{Z}\\p{C}]++$");

    /** What was read of a text that should be an address. */
    public sealed interface Reading {

        /** It is one. */
        record Address(EmailAddress address) implements Reading {}

        /** No mail can be sent to it. */
        record Unusable(Reason reason) implements Reading {}
    }

    /** Why no mail can be sent to what was typed. */
    public enum Reason {
        /** It is not an address. */
        UNREADABLE("email.unreadable"),
        /** It has letters beyond ASCII before the at sign: few servers take such (SMTPUTF8, RFC 6531). */
        LOCAL_PART("email.local-part"),
        /** Its domain cannot be written for the network without becoming another one. */
        DOMAIN("email.domain");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** The key of a sentence that says what to mend. */
        public String message() {
            return message;
        }
    }

    /** Reads an address that somebody has typed or copied. */
    public static Reading read(String typed) {
        String address = trimmed(typed);
        int at = address.lastIndexOf('@');
        if (at < 1 || at == address.length() - 1) {
            return new Reading.Unusable(Reason.UNREADABLE);
        }
        String local = address.substring(0, at);
        if (local.length() > LOCAL_PART_LENGTH
                || !DOT_ATOM.matcher(withoutLetters(local)).matches()) {
            return new Reading.Unusable(Reason.UNREADABLE);
        }
        if (!local.equals(withoutLetters(local))) {
            return new Reading.Unusable(Reason.LOCAL_PART);
        }
        return domain(address.substring(at + 1))
                .map(domain -> local + "@" + domain)
                .filter(whole -> whole.length() <= LENGTH)
                .<Reading>map(whole -> new Reading.Address(new EmailAddress(whole)))
                .orElseGet(() -> new Reading.Unusable(Reason.DOMAIN));
    }

    private static String withoutLetters(String local) {
        return BEYOND_ASCII.matcher(local).replaceAll("-");
    }

    /** The address that a text is; empty when no mail can be sent to it. */
    public static Optional<EmailAddress> find(String typed) {
        return read(typed) instanceof Reading.Address(EmailAddress address) ? Optional.of(address) : Optional.empty();
    }

    /** An address as it is kept and compared where the case of letters does not count; what is none, in small letters. */
    public static String normalised(String typed) {
        return find(typed).map(EmailAddress::key).orElseGet(() -> trimmed(typed).toLowerCase(Locale.ROOT));
    }

    /** What was typed without the blanks and invisible characters around it, for fields that are shown again. */
    public static String trimmed(String typed) {
        return AROUND.matcher(typed).replaceAll("");
    }

    /**
     * The domain in A-labels. {@link IDN} maps as IDNA2003 did (RFC 3490), which for a few letters leads to another name than IDNA2008
     * (RFC 5894, section 7.2: ß, ς, joiners) or to a name that only looks alike. What does not come back as it was typed is refused.
     */
    private static Optional<String> domain(String typed) {
        String domain = Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        if (domain.length() > DOMAIN_LENGTH) {
            return Optional.empty();
        }
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean same = ascii.equals(domain) || IDN.toUnicode(ascii).equals(domain);
            return Optional.of(ascii)
                    .filter(name -> same && name.length() <= DOMAIN_LENGTH)
                    .filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException unwritable) {
            return Optional.empty();
        }
    }

    /** The address in small letters: two that differ in nothing else are the same person's in every system in use. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The address as people write it, with the letters of its domain. */
    public String shown() {
        int at = value.lastIndexOf('@') + 1;
        return value.substring(0, at) + IDN.toUnicode(value.substring(at));
    }

    /** An address belongs into no log. */
    @Override
    public String toString() {
        return "EmailAddress";
    }
}
