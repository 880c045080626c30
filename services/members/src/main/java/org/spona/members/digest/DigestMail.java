package org.spona.members.digest;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.notification.FullMail;
import org.spona.members.notification.NotificationGroup;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.notices.MailPreview;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.text.Content;
import org.spona.platform.text.Markdown;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails a digest in full, in its reader's script, as far as she may read at that moment what its lines lead to. */
@Component
public class DigestMail implements FullMail {

    /** What a person can stop; the message {@code notice.kind.digests} names it. */
    static final String STOPPABLE = "digests";

    private static final String SUBJECT = Digest.KIND + "/";

    private final Digests digests;
    private final DigestLines lines;
    private final Directory directory;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    DigestMail(
            Digests digests,
            DigestLines lines,
            Directory directory,
            Notices notices,
            MessageSource messages,
            @Value("${spona.notices.home}") String home) {
        this.digests = digests;
        this.lines = lines;
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    @Override
    public String kind() {
        return STOPPABLE;
    }

    @Override
    public Optional<Notice> of(NotificationGroup told, Contact to) {
        return told.subject().startsWith(SUBJECT)
                ? digests.findById(UUID.fromString(told.subject().substring(SUBJECT.length())))
                        .map(digest -> notice(digest.content(), digest.networkId(), digest.getId(), to))
                : Optional.empty();
    }

    /** The mail as somebody would get it now, called as her. */
    @Transactional(readOnly = true)
    public MailPreview preview(DigestContent content, UUID networkId, UUID id, Contact to) {
        return notices.preview(notice(content, networkId, id, to));
    }

    private Notice notice(DigestContent content, UUID networkId, UUID id, Contact to) {
        Locale locale = to.language().locale();
        var shown = new Content(Optional.of(to.language()));
        String language = content.language();
        String text = shown.text(Markdown.toMail(lines.readable(content.body()), home), language);
        String network = directory
                .findNetwork(networkId)
                .map(known -> known.name(locale))
                .orElse("");
        return Notice.owed(
                        "digest:" + id + ":" + Objects.toString(to.personId(), ""),
                        to,
                        shown.text(content.title(), language),
                        text + "\n\n" + words("digest.mail.page", locale) + "\n" + home + Digest.path(networkId, id)
                                + "\n\n" + words("notification.mail.choices", locale) + "\n" + home
                                + "/notifications/choices",
                        words("digest.mail.reason", locale, network))
                .stoppable(STOPPABLE);
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
