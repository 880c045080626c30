package org.spona.regulations.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.Counts;
import org.spona.platform.language.Moments;
import org.spona.platform.notices.Notice;
import org.spona.platform.text.Content;
import org.spona.regulations.update.Obligation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the mails that tell a person what a campaign still expects of her organisation, in her language and script. */
@Component
class CampaignMail {

    /** What a person can stop, as the message {@code notice.kind.campaigns} names it. */
    private static final String CAMPAIGNS = "campaigns";

    private final MessageSource messages;
    private final Counts counts;
    private final Moments moments;
    private final String home;

    CampaignMail(MessageSource messages, Counts counts, Moments moments, @Value("${spona.notices.home}") String home) {
        this.messages = messages;
        this.counts = counts;
        this.moments = moments;
        this.home = home;
    }

    /**
     * That the closing day comes near, or has passed, and what is open.
     *
     * @param days before the closing day; negative when it has passed
     */
    Notice step(Campaign campaign, Organisation organisation, List<Obligation> open, int days, Contact to) {
        Locale locale = to.language().locale();
        String title = title(campaign, to);
        return notice(
                "%s:%d".formatted(campaign.content().closesOn(), days),
                days < 0
                        ? words("campaign.mail.subject.passed", locale, title)
                        : counts.text("campaign.mail.subject.ahead", days, locale, title),
                days < 0 ? "campaign.mail.passed" : "campaign.mail.ahead",
                campaign,
                organisation,
                open,
                to);
    }

    /**
     * That an organisation has said nothing yet.
     *
     * @param moment by which one reminder is told from another
     */
    Notice reminder(Campaign campaign, Organisation organisation, List<Obligation> open, String moment, Contact to) {
        return notice(
                moment,
                words("campaign.mail.subject.silent", to.language().locale(), title(campaign, to)),
                "campaign.mail.silent",
                campaign,
                organisation,
                open,
                to);
    }

    private Notice notice(
            String key,
            String subject,
            String sentence,
            Campaign campaign,
            Organisation organisation,
            List<Obligation> open,
            Contact to) {
        Locale locale = to.language().locale();
        var content = new Content(Optional.of(to.language()));
        String name = content.name(organisation.nameLatin(), organisation.nameCyrillic());
        LocalDate closesOn = Objects.requireNonNull(campaign.content().closesOn());
        String text = String.join(
                "\n\n",
                title(campaign, to),
                words(sentence, locale, name, moments.date(closesOn, locale)),
                open.stream()
                        .map(obligation -> "* "
                                + content.text(
                                        obligation.content().what(),
                                        obligation.update().content().language()))
                        .collect(Collectors.joining("\n")),
                words("campaign.mail.open", locale) + "\n" + home + "/regulations/campaigns/" + campaign.getId());
        return Notice.owed(
                        "campaign:%s:%s:%s:%s"
                                .formatted(
                                        campaign.getId(),
                                        organisation.id(),
                                        key,
                                        to.person().map(UUID::toString).orElse("")),
                        to,
                        subject,
                        text,
                        words("campaign.mail.reason", locale, name))
                .stoppable(CAMPAIGNS);
    }

    private static String title(Campaign campaign, Contact to) {
        return new Content(Optional.of(to.language()))
                .text(campaign.content().title(), campaign.content().language());
    }

    private String words(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
