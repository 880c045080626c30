package org.spona.infra.servers.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One mail as it was received.
 *
 * @param id names its file; newer mails have greater ones
 * @param received when it came
 * @param from the sender, as written in the mail
 * @param replyTo to whom it is answered, empty when to the sender
 * @param to the recipients, as written in the mail
 * @param subject empty when there is none
 * @param text its plain text, empty when there is none
 * @param html its HTML, empty when there is none
 * @param attachments further parts, among them calendar invitations
 */
record CaughtMail(
        String id,
        Instant received,
        String from,
        String replyTo,
        List<String> to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    /**
     * A part that is neither the text nor the HTML of the mail.
     *
     * @param name file name, or the media type when it has none
     * @param type media type with its parameters
     * @param content text of the part; empty when it is not text
     */
    record Attachment(String name, String type, String content) {}

    /** Whether an address of a recipient holds this text, in any case; nothing is held by a mail that names nobody, too. */
    boolean isTo(String address) {
        return address.isEmpty()
                || to.stream()
                        .anyMatch(recipient ->
                                recipient.toLowerCase(Locale.ROOT).contains(address.toLowerCase(Locale.ROOT)));
    }
}
