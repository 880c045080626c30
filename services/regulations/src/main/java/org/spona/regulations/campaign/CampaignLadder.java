package org.spona.regulations.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.spona.platform.directory.Contact;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.notices.Notices;
import org.spona.regulations.notice.OrganisationContacts;
import org.spona.regulations.update.Obligation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the organisations that a campaign follows and that are not done that its closing day comes near, and once that it has passed. Each step
 * is told once to each of them, whoever works and how often: what is told is noted in the same transaction.
 */
@Component
class CampaignLadder {

    /** So many days before the closing day, or after it, organisations are told. */
    private static final List<Integer> STEPS = List.of(30, 14, 7, 1, -1);

    /** A step that could not be told for longer is passed over: the next one comes. Of several that are reached, the last one is told. */
    private static final int LATEST = 3;

    /** Members that are still in the network, were followed when the step came, are not done and have not been told. */
    private static final String UNTOLD = """
             from campaign_member m
            where m.campaign_id = :campaign and cast(m.added_at at time zone :zone as date) <= cast(:closesOn as date) - cast(:days as integer)
            and exists (select from directory_roster r
                where r.network_id = m.network_id and r.organisation_id = m.organisation_id and r.joined)
            and exists (select from campaign_cell s where s.campaign_id = :campaign and s.organisation_id = m.organisation_id
                and s.status not in ('APPLIED', 'NOT_COMPETENT'))
            and not exists (select from campaign_notice n where n.campaign_id = :campaign and n.organisation_id = m.organisation_id
                and n.closes_on = cast(:closesOn as date) and n.days = cast(:days as integer))
            """;

    /** A step to the closing day of a campaign. */
    record Step(UUID campaignId, LocalDate closesOn, int days) {}

    private final JdbcClient database;
    private final Campaigns campaigns;
    private final CampaignTable table;
    private final CampaignReading reading;
    private final OrganisationContacts contacts;
    private final CampaignMail mail;
    private final Notices notices;
    private final Clock clock;
    private final ZoneId zone;
    private final ItemWork work;

    CampaignLadder(
            JdbcClient database,
            Campaigns campaigns,
            CampaignTable table,
            CampaignReading reading,
            OrganisationContacts contacts,
            CampaignMail mail,
            Notices notices,
            Clock clock,
            @Value("${spona.zone:Europe/Belgrade}") ZoneId zone,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.database = database;
        this.campaigns = campaigns;
        this.table = table;
        this.reading = reading;
        this.contacts = contacts;
        this.mail = mail;
        this.notices = notices;
        this.clock = clock;
        this.zone = zone;
        this.work = new ItemWork("campaign-worker", transaction, setAside);
    }

    /** Tells one step of one campaign; false when all are told. */
    boolean tellNext() {
        return work.doNext(this::next, this::tell, Step::campaignId, (step, _) -> note(step));
    }

    private Optional<Step> next() {
        return database
                .sql("""
                        select c.id as campaign_id, c.closes_on, days
                        from campaign c cross join unnest(cast(:steps as integer[])) as days
                        where c.status = 'RUNNING' and c.closes_on is not null
                            and days = (select min(reached) from unnest(cast(:steps as integer[])) as reached
                                where c.closes_on - reached <= cast(:today as date))
                            and c.closes_on - days >= cast(:today as date) - :latest
                        order by c.closes_on, c.id""")
                .param("steps", STEPS.toString().replace('[', '{').replace(']', '}'))
                .param("today", LocalDate.now(clock.withZone(zone)))
                .param("latest", LATEST)
                .query(new SimplePropertyRowMapper<>(Step.class))
                .list()
                .stream()
                .filter(step -> untold(step, "select exists (select" + UNTOLD + ")")
                        .query(Boolean.class)
                        .single())
                .findFirst();
    }

    private void tell(Step step) {
        Campaign campaign = campaigns.get(step.campaignId());
        List<UUID> told = note(step);
        List<Obligation> asked = reading.obligations(campaign);
        Map<UUID, List<Contact>> people = contacts.of(campaign.ownership().networkId(), told, null);
        table.lines(step.campaignId()).stream()
                .filter(line -> people.containsKey(line.organisation().id()))
                .forEach(line -> {
                    List<Obligation> open = open(asked, line);
                    people.getOrDefault(line.organisation().id(), List.of())
                            .forEach(to ->
                                    notices.write(mail.step(campaign, line.organisation(), open, step.days(), to)));
                });
    }

    /** What an organisation has not settled of what it is asked. */
    static List<Obligation> open(List<Obligation> asked, CampaignLine line) {
        return asked.stream()
                .filter(obligation -> line.cell(obligation.id())
                        .filter(status -> !status.isSettled())
                        .isPresent())
                .toList();
    }

    /** Notes whom the step is told to, which somebody else who works at the same time can then not do. */
    private List<UUID> note(Step step) {
        return untold(
                        step,
                        "insert into campaign_notice (campaign_id, organisation_id, closes_on, days, sent_at)"
                                + " select :campaign, m.organisation_id, :closesOn, :days, :now"
                                + UNTOLD
                                + " on conflict do nothing returning organisation_id")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec untold(Step step, String statement) {
        return database.sql(statement)
                .param("campaign", step.campaignId())
                .param("closesOn", step.closesOn())
                .param("days", step.days())
                .param("zone", zone.getId());
    }
}
