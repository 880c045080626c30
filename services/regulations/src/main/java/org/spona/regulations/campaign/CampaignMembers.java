package org.spona.regulations.campaign;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.directory.Organisation;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.campaign.CampaignPredicate.Competence;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom campaigns reach, by what their predicates say, and whom they follow since they began. */
@Component
class CampaignMembers {

    /** Organisations that have joined the network, are as the predicate says and asked by one of the obligations. */
    private static final String REACHED = """
             from directory_roster r
            join directory_organisation o on o.id = r.organisation_id and o.merged_into is null
            where r.network_id = :network and r.joined
            and (cardinality(cast(:kinds as text[])) = 0 or obligation_addresses(cast(:kinds as text[]), null, o.kind, o.country))
            and (cardinality(cast(:countries as text[])) = 0 or o.country = any (cast(:countries as text[])))
            and (cast(:from as integer) is null or o.population >= :from)
            and (cast(:to as integer) is null or o.population <= :to)
            and exists (select from obligation_status s where s.organisation_id = o.id
                and s.obligation_id = any (cast(:obligations as uuid[]))
                and (:competence <> 'SAID' or s.says in ('NOT_STARTED', 'IN_PROGRESS', 'APPLIED'))
                and (:competence <> 'NOT_DENIED' or s.status <> 'NOT_COMPETENT'))
            and not exists (select from campaign_member m where m.campaign_id = :campaign and m.organisation_id = o.id)
            """;

    private final JdbcClient database;

    CampaignMembers(JdbcClient database) {
        this.database = database;
    }

    /** How many organisations a campaign reaches now that it does not follow yet. */
    long count(Campaign campaign) {
        return reached(campaign, "select count(*)" + REACHED).query(Long.class).single();
    }

    /** The organisations that a campaign reaches now and does not follow yet, by name. */
    PageOf<Organisation> list(Campaign campaign, PageRequest page) {
        List<Organisation> part = reached(
                        campaign,
                        "select o.*" + REACHED
                                + " order by o.name_latin collate \"sr-Latn-x-icu\", o.id limit :size offset :offset")
                .param("size", page.size())
                .param("offset", page.offset())
                .query(new SimplePropertyRowMapper<>(Organisation.class))
                .list();
        return new PageOf<>(part, count(campaign), page.page(), page.size());
    }

    /**
     * Follows all of them from now on.
     *
     * @return who they are
     */
    List<UUID> add(Campaign campaign, Instant now) {
        return reached(
                        campaign,
                        "insert into campaign_member (campaign_id, owner_id, network_id, organisation_id, added_at)"
                                + " select :campaign, :owner, r.network_id, o.id, :now"
                                + REACHED
                                + " returning organisation_id")
                .param("owner", campaign.ownership().organisationId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** How many organisations some campaigns follow, as far as the reader may know; those that follow none are left out. */
    Map<UUID, Long> counts(Collection<UUID> campaignIds) {
        return campaignIds.isEmpty()
                ? Map.of()
                : database
                        .sql("""
                                select campaign_id, count(*) as members from campaign_member
                                where campaign_id in (:campaigns) group by campaign_id""")
                        .param("campaigns", List.copyOf(campaignIds))
                        .query((row, _) -> Map.entry(row.getObject("campaign_id", UUID.class), row.getLong("members")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether a campaign follows an organisation. */
    boolean includes(UUID campaignId, UUID organisationId) {
        return database.sql("select exists (select from campaign_member where campaign_id = ? and organisation_id = ?)")
                .params(campaignId, organisationId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Keeps that an organisation is reminded.
     *
     * @param rested only those are reminded who were not after this moment
     * @return false when somebody else was faster: it is not reminded again
     */
    boolean remind(UUID campaignId, UUID organisationId, UUID personId, Instant now, Instant rested) {
        return database.sql("""
                        update campaign_member set reminded_at = :now, reminded_by = :person
                        where campaign_id = :campaign and organisation_id = :organisation
                            and (reminded_at is null or reminded_at <= :rested)""")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("person", personId)
                        .param("campaign", campaignId)
                        .param("organisation", organisationId)
                        .param("rested", rested.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec reached(Campaign campaign, String statement) {
        CampaignPredicate predicate = campaign.predicate();
        Competence competence = predicate.competence();
        return database.sql(statement)
                .param("campaign", campaign.getId())
                .param("network", campaign.ownership().networkId())
                .param("kinds", array(predicate.kinds()))
                .param("countries", array(predicate.countries()))
                .param("from", predicate.populationFrom())
                .param("to", predicate.populationTo())
                .param("obligations", array(campaign.content().obligations()))
                .param("competence", competence.name());
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
