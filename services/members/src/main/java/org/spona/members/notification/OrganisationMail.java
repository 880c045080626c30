package org.spona.members.notification;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.spona.members.notification.DeadlineLadder.Step;
import org.spona.platform.directory.Contact;
import org.spona.platform.language.Language;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks an organisation in which nobody has an account, at its own address: what is asked, by when, and where. */
@Component
class OrganisationMail {

    private static final String WRITERS = "writers/";

    private record Address(String name, String network, String email) {}

    private final JdbcClient database;
    private final Notices notices;
    private final MessageSource messages;
    private final String home;

    OrganisationMail(
            JdbcClient database, Notices notices, MessageSource messages, @Value("${spona.notices.home}") String home) {
        this.database = database;
        this.notices = notices;
        this.messages = messages;
        this.home = home;
    }

    /** Writes to the organisation for whose writers something waits, if it can be written to. */
    void remind(Step step, Function<Locale, String> when) {
        find(step.addressee()).ifPresent(address -> {
            Locale locale = Language.SERBIAN_LATIN.locale();
            Object[] words = {address.name(), address.network(), step.title(), when.apply(locale), home + step.address()
            };
            notices.write(Notice.owed(
                    "deadline:" + step.waitingId() + ":" + step.dueOn() + ":" + step.days(),
                    new Contact(null, address.name(), address.email(), Language.SERBIAN_LATIN),
                    messages.getMessage("notification.organisation.subject", words, locale),
                    messages.getMessage("notification.organisation.text", words, locale),
                    messages.getMessage("notification.organisation.reason", words, locale)));
        });
    }

    private Optional<Address> find(String addressee) {
        if (!addressee.startsWith(WRITERS)) {
            return Optional.empty();
        }
        String[] ids = addressee.substring(WRITERS.length()).split("/", -1);
        return database.sql("""
                        select o.name_latin as name, n.name_latin as network, o.email from organisation o, network n
                        where o.id = ? and n.id = ? and o.email <> '' and o.merged_into is null""")
                .params(UUID.fromString(ids[0]), UUID.fromString(ids[1]))
                .query(new SimplePropertyRowMapper<>(Address.class))
                .optional();
    }
}
