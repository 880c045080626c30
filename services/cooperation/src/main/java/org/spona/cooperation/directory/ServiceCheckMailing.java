package org.spona.cooperation.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Directory;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Language;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.secret.SecretToken;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks providers twice a year whether what the directory says of their service is still right, each by a link of its own that needs no account. */
@Component
class ServiceCheckMailing {

    /** So long nobody is asked again of what was checked or asked. */
    private static final int HALF_A_YEAR_DAYS = 182;

    private final ServiceCheckTable table;
    private final LocalServices services;
    private final Directory directory;
    private final Notices notices;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;
    private final String home;
    private final ItemWork work;

    ServiceCheckMailing(
            ServiceCheckTable table,
            LocalServices services,
            Directory directory,
            Notices notices,
            MessageSource messages,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone,
            @Value("${spona.notices.home}") String home,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.table = table;
        this.services = services;
        this.directory = directory;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
        this.home = home;
        this.work = new ItemWork("service-check-worker", transaction, setAside);
    }

    /** Asks of one service; false when nobody is to be asked. */
    boolean askNext() {
        LocalDate today = today();
        return work.doNext(
                () -> table.lockNextDue(today.minusDays(HALF_A_YEAR_DAYS)),
                this::ask,
                id -> id,
                (id, _) -> table.ask(id, today));
    }

    /** Sends its provider the link, now; in the transaction of whoever asks, as the service. */
    void ask(UUID serviceId) {
        LocalService service = services.get(serviceId);
        String email = table.find(serviceId).orElse(ServiceCheck.NONE).email();
        LocalDate today = today();
        SecretToken token = table.ask(serviceId, today);
        notices.write(mail(service, email, token, today));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    private Notice mail(LocalService service, String email, SecretToken token, LocalDate today) {
        LocalServiceContent content = service.content();
        Language language = Language.ofText(content.language());
        Locale locale = language.locale();
        var shown = new Content(Optional.of(language));
        String name = shown.text(content.name(), content.language());
        String asker = directory
                .findOrganisation(service.ownership().organisationId())
                .map(known -> shown.name(known.nameLatin(), known.nameCyrillic()))
                .orElse("");
        String text = String.join(
                "\n\n",
                words("service.mail.begin", locale, asker),
                name,
                words("service.mail.link", locale) + "\n" + home + "/services/checks/" + token.value());
        return Notice.owed(
                "service-check:%s:%s:%s".formatted(service.getId(), today, token.digest()),
                new Contact(null, "", email, language),
                words("service.mail.subject", locale, name),
                text,
                words("service.mail.reason", locale, asker));
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
