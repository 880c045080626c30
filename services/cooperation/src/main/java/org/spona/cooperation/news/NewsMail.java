package org.spona.cooperation.news;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.findable.Thing;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes news to people, in the language and script of each; in the transaction in which they happen. */
@Component
public class NewsMail {

    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    NewsMail(Notices notices, MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    /** Tells each of them once, but for the one whose doing it is. */
    public void tell(News news, Collection<Contact> whom) {
        UUID actor = Readers.current().map(Reader::personId).orElse(Reader.NOBODY);
        whom.stream()
                .filter(contact -> contact.person().filter(actor::equals).isEmpty())
                .collect(Collectors.toMap(Contact::person, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values()
                .forEach(contact -> notices.write(mail(news, contact)));
    }

    private Notice mail(News news, Contact to) {
        Thing thing = news.thing();
        Locale locale = to.language().locale();
        Content shown = new Content(Optional.of(to.language()));
        String title = shown.text(thing.title(), thing.language());
        String detail = news.detail().of(shown, locale);
        String text = String.join(
                "\n\n",
                words(news.code(), locale),
                detail.isEmpty() ? title : title + "\n" + detail,
                words(thing.kind() + ".mail.open", locale) + "\n" + home + thing.address());
        return Notice.owed(
                        "%s:%s:%s:%s:%s"
                                .formatted(
                                        thing.kind(),
                                        thing.id(),
                                        news.code(),
                                        news.occasion(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words(news.code() + ".subject", locale, title),
                        text,
                        words(thing.kind() + ".mail.reason", locale))
                .stoppable(news.stoppable());
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
