package org.spona.cooperation.initiative;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Readers;
import org.spona.platform.tenancy.Role;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to those who write for the organisations of the network when partners are sought, and to the parties when they decide or it is over. */
@Component
class InitiativeNotices {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String INITIATIVES = "initiatives";

    private static final Set<Role> WRITERS =
            Arrays.stream(Role.values()).filter(Role::writes).collect(Collectors.toSet());

    private final Contacts contacts;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    InitiativeNotices(
            Contacts contacts, Notices notices, MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.contacts = contacts;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    @EventListener
    void on(Initiative.Event event) {
        Initiative initiative = event.initiative();
        UUID network = initiative.ownership().networkId();
        switch (event) {
            case Initiative.Event.Changed _ -> {}
            case Initiative.Event.PartnersSought _ ->
                tell(initiative, "sought", contacts.holding(network, null, WRITERS).stream());
            case Initiative.Event.ToBeDecided _ -> tell(initiative, "decide", parties(initiative));
            case Initiative.Event.Over _ -> tell(initiative, "over", parties(initiative));
        }
    }

    private Stream<Contact> parties(Initiative initiative) {
        UUID network = initiative.ownership().networkId();
        return initiative.parties().stream().flatMap(party -> contacts.holding(network, party, WRITERS).stream());
    }

    private void tell(Initiative initiative, String news, Stream<Contact> whom) {
        UUID actor = Readers.current().map(Reader::personId).orElse(Reader.NOBODY);
        List<Contact> once = List.copyOf(whom.filter(
                        contact -> contact.person().filter(actor::equals).isEmpty())
                .collect(Collectors.toMap(Contact::person, Function.identity(), (one, _) -> one, LinkedHashMap::new))
                .values());
        once.forEach(contact -> notices.write(mail(initiative, "initiative.mail." + news, contact)));
    }

    private Notice mail(Initiative initiative, String code, Contact to) {
        Locale locale = to.language().locale();
        String title = new Content(Optional.of(to.language()))
                .text(initiative.content().title(), initiative.content().language());
        String text = String.join(
                "\n\n",
                words(code, locale),
                title,
                words("initiative.mail.open", locale) + "\n" + home
                        + initiative.thing().address());
        return Notice.owed(
                        "initiative:%s:%s:%d:%s"
                                .formatted(
                                        initiative.getId(),
                                        code,
                                        initiative.revision(),
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        words(code + ".subject", locale, title),
                        text,
                        words("initiative.mail.reason", locale))
                .stoppable(INITIATIVES);
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
