package org.spona.cooperation.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.directory.Directory;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.text.Content;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes to those who are asked how far the actions of their organisation are: with the address of its part, or with a link of her own to who has no account. */
@Component
class PlanPartMailing {

    /** What a person can stop, as messages {@code notice.kind.<kind>} name it. */
    private static final String PLANS = "plans";

    /** So many actions are named in a mail; the page has them all. */
    private static final int MOST_NAMED = 10;

    private final PlanRecipients recipients;
    private final PlanPartLinks links;
    private final PlanParts parts;
    private final Plans plans;
    private final Directory directory;
    private final Contacts contacts;
    private final Notices notices;
    private final MessageSource messages;
    private final Clock clock;
    private final String home;
    private final ItemWork work;

    PlanPartMailing(
            PlanRecipients recipients,
            PlanPartLinks links,
            PlanParts parts,
            Plans plans,
            Directory directory,
            Contacts contacts,
            Notices notices,
            MessageSource messages,
            Clock clock,
            @Value("${spona.notices.home}") String home,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.recipients = recipients;
        this.links = links;
        this.parts = parts;
        this.plans = plans;
        this.directory = directory;
        this.contacts = contacts;
        this.notices = notices;
        this.messages = messages;
        this.clock = clock;
        this.home = home;
        this.work = new ItemWork("plan-part-worker", transaction, setAside);
    }

    /** Writes to one of those who wait; false when nobody does. */
    boolean writeNext() {
        return work.doNext(
                recipients::lockNext, this::write, PlanRecipients.Due::id, (due, _) -> recipients.settle(due.id()));
    }

    private void write(PlanRecipients.Due due) {
        PlanPart part = parts.findById(due.partId()).orElseThrow();
        Plan plan = plans.get(part.planId());
        List<PlanAction> open = part.openActions(plan, LocalDate.now(clock));
        if (plan.status() == Plan.Status.ADOPTED && !open.isEmpty()) {
            due.recipient()
                    .contact(contacts)
                    .map(contact -> compose(due, plan, part, open, contact))
                    .ifPresent(notices::write);
        }
        recipients.settle(due.id());
    }

    private Notice compose(PlanRecipients.Due due, Plan plan, PlanPart part, List<PlanAction> open, Contact to) {
        Locale locale = to.language().locale();
        var shown = new Content(Optional.of(to.language()));
        String language = plan.content().language();
        String code = "plan-part.mail." + due.due().name().toLowerCase(Locale.ROOT);
        String title = shown.text(plan.content().title(), language);
        String institution = directory
                .findOrganisation(part.organisationId())
                .map(organisation -> shown.name(organisation.nameLatin(), organisation.nameCyrillic()))
                .orElse("");
        String actions = open.stream()
                .limit(MOST_NAMED)
                .map(action -> "- " + shown.text((action.number() + " " + action.text()).strip(), language))
                .collect(Collectors.joining("\n"));
        String text = String.join(
                "\n\n",
                words("plan-part.mail.greeting", locale, to.name()),
                words(code, locale, institution, open.size()),
                title + "\n" + actions,
                answer(part, to, locale));
        Notice notice = Notice.owed(
                "plan-part:%s:%s:%s".formatted(due.id(), due.due(), UUID.randomUUID()),
                to,
                words(code + ".subject", locale, title),
                text,
                words("plan-part.mail.reason", locale, institution));
        return to.person().isPresent() ? notice.stoppable(PLANS) : notice;
    }

    /** Where she says how far they are: signed in, or by a link of her own when she has no account. */
    private String answer(PlanPart part, Contact to, Locale locale) {
        boolean account = to.person()
                .flatMap(person ->
                        Optional.ofNullable(directory.people(List.of(person)).get(person)))
                .filter(person -> person.subject() != null)
                .isPresent();
        return account
                ? words("plan-part.mail.answer", locale) + "\n" + home + part.address()
                : words("plan-part.mail.answer.link", locale) + "\n" + home + "/plans/links/"
                        + links.make(part.getId()).value();
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
