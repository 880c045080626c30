package org.spona.cooperation.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Role;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the organisation that was chosen: that it was, and that it is asked how it was. */
@Component
class ExchangeNotices {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String EXCHANGES = "exchanges";

    private static final Set<Role> WRITERS =
            Arrays.stream(Role.values()).filter(Role::writes).collect(Collectors.toSet());

    private final Contacts contacts;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    ExchangeNotices(
            Contacts contacts, Notices notices, MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.contacts = contacts;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    @EventListener
    void on(Exchange.Event.Matched event) {
        tell(event.exchange(), "exchange.mail.matched");
    }

    @EventListener
    void on(Exchange.Event.Done event) {
        tell(event.exchange(), "exchange.mail.done");
    }

    private void tell(Exchange exchange, String code) {
        exchange.partnerId().stream()
                .flatMap(partner -> contacts.holding(exchange.ownership().networkId(), partner, WRITERS).stream())
                .forEach(contact -> notices.write(mail(exchange, code, contact)));
    }

    private Notice mail(Exchange exchange, String code, Contact to) {
        Locale locale = to.language().locale();
        String title = new Content(Optional.of(to.language()))
                .text(exchange.content().title(), exchange.content().language());
        String text = String.join(
                "\n\n",
                words(code, locale),
                title,
                words("exchange.mail.open", locale) + "\n" + home
                        + exchange.thing().address());
        return Notice.owed(
                        "exchange:%s:%s:%d:%s"
                                .formatted(
                                        exchange.getId(),
                                        code,
                                        exchange.revision(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words(code + ".subject", locale, title),
                        text,
                        words("exchange.mail.reason", locale))
                .stoppable(EXCHANGES);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
