package org.spona.regulations.campaign;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.notices.Notices;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.spona.regulations.notice.OrganisationContacts;
import org.spona.regulations.reminder.ReminderError;
import org.spona.regulations.reminder.ReminderReach;
import org.spona.regulations.reminder.Reminding;
import org.spona.regulations.update.Obligation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff remind those who have said nothing of what a campaign follows, and nobody else. */
@Service
@Transactional
public class CampaignReminding {

    private final CampaignReading reading;
    private final CampaignTable table;
    private final CampaignMembers members;
    private final OrganisationContacts contacts;
    private final CampaignMail mail;
    private final Notices notices;
    private final Clock clock;

    CampaignReminding(
            CampaignReading reading,
            CampaignTable table,
            CampaignMembers members,
            OrganisationContacts contacts,
            CampaignMail mail,
            Notices notices,
            Clock clock) {
        this.reading = reading;
        this.table = table;
        this.members = members;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
    }

    /** An organisation that can be reminded, and who of it is written to. */
    private record Addressed(CampaignLine line, List<Contact> people) {}

    /**
     * Whom a reminder reaches now.
     *
     * @throws Refusal {@code not-staff}, {@code campaign-wrong-status}, {@code nobody-to-remind}
     */
    @Transactional(readOnly = true)
    public ReminderReach reach(UUID id) {
        Campaign campaign = get(id);
        List<CampaignLine> silent = silent(campaign);
        return reach(silent, addressed(campaign, silent));
    }

    /**
     * Writes to those whom a reminder reaches; each organisation at most once in {@link Reminding#REST}.
     *
     * @return whom it reached
     * @throws Refusal as {@link #reach}
     */
    public ReminderReach remind(UUID id) {
        Campaign campaign = get(id);
        List<CampaignLine> silent = silent(campaign);
        List<Addressed> addressed = addressed(campaign, silent);
        ReminderReach reach = reach(silent, addressed);
        List<Obligation> asked = reading.obligations(campaign);
        Instant now = clock.instant();
        for (Addressed one : addressed) {
            CampaignLine line = one.line();
            if (members.remind(
                    id, line.organisation().id(), Readers.get().personId(), now, now.minus(Reminding.REST))) {
                List<Obligation> open = CampaignLadder.open(asked, line);
                one.people()
                        .forEach(to ->
                                notices.write(mail.reminder(campaign, line.organisation(), open, now.toString(), to)));
            }
        }
        return reach;
    }

    private Campaign get(UUID id) {
        Campaign campaign = reading.get(id);
        CampaignStep.REMIND.require(Readers.get(), campaign, clock.instant());
        return campaign;
    }

    private List<CampaignLine> silent(Campaign campaign) {
        return table.lines(campaign.getId()).stream()
                .filter(line -> line.silent() && line.present())
                .toList();
    }

    private boolean isDue(CampaignLine line) {
        Instant last = line.remindedAt();
        return last == null || !last.isAfter(clock.instant().minus(Reminding.REST));
    }

    private List<Addressed> addressed(Campaign campaign, List<CampaignLine> silent) {
        List<CampaignLine> due = silent.stream().filter(this::isDue).toList();
        Map<UUID, List<Contact>> reached = contacts.of(
                campaign.ownership().networkId(),
                due.stream().map(line -> line.organisation().id()).toList(),
                Readers.get().personId());
        return due.stream()
                .filter(line -> reached.containsKey(line.organisation().id()))
                .map(line -> new Addressed(
                        line,
                        Objects.requireNonNull(reached.get(line.organisation().id()))))
                .toList();
    }

    private ReminderReach reach(List<CampaignLine> silent, List<Addressed> addressed) {
        if (addressed.isEmpty()) {
            throw new Refusal(ReminderError.NOBODY);
        }
        long due = silent.stream().filter(this::isDue).count();
        return new ReminderReach(
                addressed.stream().map(one -> one.line().organisation()).toList(),
                addressed.stream()
                        .flatMap(one -> one.people().stream())
                        .map(Contact::person)
                        .distinct()
                        .count(),
                silent.size() - due,
                due - addressed.size());
    }
}
