package org.spona.meetings.written;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.meetings.decision.VoteResult;
import org.spona.meetings.network.BodyPeople.Sitting;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.notices.Notices;
import org.spona.platform.text.Content;
import org.spona.platform.text.Markdown;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes to those who speak for seats: what is put to vote, that their word is missing, and what came of it; in the transaction of its cause. */
@Component
class WrittenMailing {

    /** What she can stop; the rest is owed to her. */
    private static final String REMINDERS = "written-reminders";

    private final WrittenSeats seats;
    private final WrittenLinks links;
    private final Contacts contacts;
    private final Notices notices;
    private final Moments moments;
    private final MessageSource messages;
    private final Clock clock;
    private final String home;

    WrittenMailing(
            WrittenSeats seats,
            WrittenLinks links,
            Contacts contacts,
            Notices notices,
            Moments moments,
            MessageSource messages,
            Clock clock,
            @Value("${spona.notices.home}") String home) {
        this.seats = seats;
        this.links = links;
        this.contacts = contacts;
        this.notices = notices;
        this.moments = moments;
        this.messages = messages;
        this.clock = clock;
        this.home = home;
    }

    /** It is put to vote. */
    void ask(WrittenProcedure procedure, List<WrittenSeat> asked, List<Sitting> sitting) {
        write("ask", asked, sitting, (seat, contact) -> notices.write(question(procedure, "ask", seat, contact)));
    }

    /** Their word is missing. */
    void remind(WrittenProcedure procedure, List<WrittenSeat> silent, List<Sitting> sitting) {
        write(
                "remind",
                silent,
                sitting,
                (seat, contact) -> notices.write(
                        question(procedure, "remind", seat, contact).stoppable(REMINDERS)));
    }

    /** It is closed. */
    void tellResult(WrittenProcedure procedure, List<WrittenSeat> told, List<Sitting> sitting) {
        write("result", told, sitting, (_, contact) -> notices.write(result(procedure, contact)));
    }

    private void write(
            String kind, List<WrittenSeat> to, List<Sitting> sitting, BiConsumer<WrittenSeat, Contact> write) {
        Map<UUID, WrittenSeat> bySeat = to.stream()
                .filter(seat -> seat.voting() || kind.equals("result"))
                .collect(Collectors.toMap(WrittenSeat::bodySeatId, Function.identity()));
        List<Sitting> addressed =
                sitting.stream().filter(one -> bySeat.containsKey(one.seatId())).toList();
        Map<UUID, Contact> known =
                contacts.of(addressed.stream().map(Sitting::personId).distinct().toList());
        for (Sitting one : addressed) {
            WrittenSeat seat = bySeat.get(one.seatId());
            Contact contact = known.get(one.personId());
            if (seat != null && contact != null) {
                write.accept(seat, contact);
            }
        }
    }

    private Notice question(WrittenProcedure procedure, String kind, WrittenSeat seat, Contact contact) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        WrittenContent content = procedure.content();
        String title = shown.text(content.title(), content.language());
        String until = moments.date(Objects.requireNonNull(content.until()), locale);
        String link = home + "/written-procedures/links/"
                + links.make(seats.voter(seat, contact.person().orElseThrow())).value();
        return Notice.owed(
                key(procedure, kind, contact),
                contact,
                words("mail.written." + kind + ".subject", locale, title, until),
                greeting(contact, locale)
                        + words("mail.written." + kind + ".begin", locale, body(procedure, shown), until)
                        + "\n\n" + title + "\n\n"
                        + Markdown.toMail(shown.text(content.text(), content.language()), home)
                        + "\n\n"
                        + words("mail.written.seat", locale, shown.text(seat.institution(), content.language()))
                        + "\n\n"
                        + words(
                                "mail.written.choices",
                                locale,
                                link + "?choice=YES",
                                link + "?choice=NO",
                                link + "?choice=ABSTAIN"),
                words("mail.written.reason", locale, body(procedure, shown)));
    }

    private Notice result(WrittenProcedure procedure, Contact contact) {
        Locale locale = contact.language().locale();
        Content shown = new Content(Optional.of(contact.language()));
        WrittenContent content = procedure.content();
        String title = shown.text(content.title(), content.language());
        VoteResult result = procedure.result().orElseThrow();
        String carried = words("vote.carried." + result.carried(), locale);
        return Notice.owed(
                key(procedure, "result", contact),
                contact,
                words("mail.written.result.subject", locale, title, carried),
                greeting(contact, locale)
                        + words("mail.written.result.begin", locale, body(procedure, shown), procedure.number())
                        + "\n\n" + title + "\n\n"
                        + words(
                                "written.result." + result.of(),
                                locale,
                                result.tally().inFavour(),
                                result.tally().against(),
                                result.tally().abstained(),
                                result.needed(),
                                result.base())
                        + " " + carried,
                words("mail.written.reason", locale, body(procedure, shown)));
    }

    private static String body(WrittenProcedure procedure, Content shown) {
        return shown.text(procedure.bodyName(), procedure.content().language());
    }

    /** Who was reminded today is not reminded again; who speaks for two seats is asked for each. */
    private String key(WrittenProcedure procedure, String kind, Contact contact) {
        String key = "written:" + procedure.getId() + ":" + contact.person().orElseThrow() + ":" + kind;
        return kind.equals("remind") ? key + ":" + LocalDate.now(clock) : key;
    }

    private String greeting(Contact contact, Locale locale) {
        String greeting = contact.name().isBlank()
                ? words("mail.meeting.greeting.nameless", locale)
                : words("mail.meeting.greeting", locale, contact.name());
        return greeting + "\n\n";
    }

    private String words(String code, Locale locale, Object... arguments) {
        return messages.getMessage(code, arguments, locale);
    }
}
