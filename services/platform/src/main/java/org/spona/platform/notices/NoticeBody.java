package org.spona.platform.notices;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spona.platform.language.Language;
import org.spona.platform.notices.MailPreview.Piece;
import org.springframework.context.MessageSource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The words of a notice as a mail shows them: plain, and as HTML in which addresses of Spona are links. An address that somebody has
 * typed into a text stays text.
 */
final class NoticeBody {

    private static final String PLAIN = "mail/notice.txt";
    private static final String HTML = "mail/notice";

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final NoticeProperties properties;
    private final Pattern ownAddress;

    NoticeBody(ITemplateEngine templates, MessageSource messages, NoticeProperties properties) {
        this.templates = templates;
        this.messages = messages;
        this.properties = properties;
        this.ownAddress = ownAddress(properties.home());
    }

    String plain(WaitingNotice notice) {
        Locale locale = locale(notice);
        return templates.process(
                PLAIN, new Context(locale, Map.of("body", notice.body().strip(), "foot", foot(notice, locale))));
    }

    String html(WaitingNotice notice) {
        Locale locale = locale(notice);
        MailPreview shown = shown(notice.subject(), notice.language(), notice.body(), foot(notice, locale));
        return templates.process(
                HTML,
                new Context(
                        locale,
                        Map.of(
                                "language", shown.language(),
                                "subject", shown.subject(),
                                "paragraphs", shown.paragraphs(),
                                "foot", shown.foot())));
    }

    /** How the mail of a notice will look, but for the link that stops it. */
    MailPreview preview(Notice notice) {
        return shown(notice.subject(), notice.to().language().tag(), notice.text(), List.of(notice.reason()));
    }

    private MailPreview shown(String subject, String language, String body, List<String> foot) {
        return new MailPreview(
                subject,
                language,
                Arrays.stream(body.strip().split("\\R{2,}", -1))
                        .map(paragraph -> paragraph.lines().map(this::pieces).toList())
                        .toList(),
                foot.stream().map(this::pieces).toList());
    }

    /** Why she gets it, and where she can stop it. */
    private List<String> foot(WaitingNotice notice, Locale locale) {
        Stream<String> stop = notice.stoppable().stream()
                .map(token ->
                        messages.getMessage("notice.stop.link", new Object[] {properties.stopLink(token)}, locale));
        return Stream.concat(Stream.of(notice.reason()), stop).toList();
    }

    private List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ownAddress.matcher(line);
        int end = 0;
        while (address.find()) {
            pieces.add(new Piece(line.substring(end, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            end = address.end();
        }
        pieces.add(new Piece(line.substring(end), false));
        return pieces;
    }

    /** Below the address of Spona, without the full stop of its sentence. */
    private static Pattern ownAddress(URI home) {
        return Pattern.compile(Pattern.quote(home.toString()) + "(?:/[^\\s<>\"']*[^\\s<>\"'.,;:!?)]|/|(?=[\\s.,]|$))");
    }

    private static Locale locale(WaitingNotice notice) {
        return Language.ofTag(notice.language()).orElse(Language.SERBIAN_LATIN).locale();
    }
}
