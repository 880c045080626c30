package org.spona.members.merging;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.spona.members.organisation.OrganisationProfile;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.members.organisation.Organisations;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Network;
import org.spona.platform.directory.Organisation;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Which organisations may have been entered twice, and what the reader may do about it. */
@Service
@Transactional(readOnly = true)
public class MergingReading {

    /** So many entries are shown at once; more words of the name find others. */
    private static final int MANY = 20;

    /**
     * An open question: whether the second is the first.
     *
     * @param steps what the reader may do about it
     */
    public record Question(Organisation second, Organisation first, Set<MergingStep> steps) {}

    /**
     * Whom it reaches when two become one.
     *
     * @param people how many work for the one that goes, its guests too
     * @param networks in which it works, by name
     */
    public record Reach(long people, List<Network> networks) {}

    private final Organisations organisations;
    private final OrganisationVoice voice;
    private final Directory directory;
    private final JdbcClient database;
    private final TransactionTemplate ownTransaction;

    MergingReading(
            Organisations organisations,
            OrganisationVoice voice,
            Directory directory,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.organisations = organisations;
        this.voice = voice;
        this.directory = directory;
        this.database = database;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.ownTransaction.setReadOnly(true);
    }

    /**
     * The organisations of the same kind and country with such a name, or with words in common when nothing is typed; the more
     * alike the earlier.
     *
     * @throws Refusal {@code not-found} when the reader does not speak for the organisation
     */
    public List<OrganisationProfile> candidates(UUID id, String q) {
        if (!voice.speaksFor(id)) {
            throw Refusal.notFound();
        }
        return database.sql("""
                        select o.* from organisation o
                        join organisation second on (second.kind, second.country) = (o.kind, o.country)
                        cross join lateral (select count(*) as words from regexp_split_to_table(btrim(second.folded), ' ') word
                            where length(word) > 2 and o.folded like '% ' || word || '%') alike
                        where second.id = :id and o.id <> :id and o.merged_into is null
                        and case when :q <> '' then name_found(o.folded, :q) else words > 0 end
                        order by words desc, o.name_latin collate "sr-Latn-x-icu", o.id limit :many
                        """)
                .param("id", id)
                .param("q", q.strip())
                .param("many", MANY)
                .query(new SimplePropertyRowMapper<>(OrganisationProfile.class))
                .list();
    }

    /** The open questions about an organisation about which the reader may do something. */
    public List<Question> questions(UUID id) {
        var second = organisations.findById(id).filter(asking -> asking.sameAs().isPresent());
        return questions(Stream.concat(second.stream(), organisations.findAsking(List.of(id)).stream())
                .toList());
    }

    private List<Question> questions(List<org.spona.members.organisation.Organisation> asking) {
        Set<UUID> spokenFor = asking.isEmpty() ? Set.of() : voice.spokenFor();
        return asking.stream()
                .map(second -> question(second, spokenFor))
                .filter(question -> !question.steps().isEmpty())
                .toList();
    }

    private Question question(org.spona.members.organisation.Organisation second, Set<UUID> spokenFor) {
        UUID firstId = second.sameAs().orElseThrow();
        return new Question(
                second.state(),
                organisations.get(firstId).state(),
                MergingStep.of(spokenFor.contains(second.getId()), spokenFor.contains(firstId)));
    }

    /** Whom it reaches; how many they are is told to both sides before they agree, who they are is not. */
    public Reach reach(UUID secondId) {
        return Readers.callAsService(() -> ownTransaction.execute(status -> new Reach(
                database.sql("select count(distinct person_id) from directory_membership_now where organisation_id = ?")
                        .param(secondId)
                        .query(Long.class)
                        .single(),
                List.copyOf(directory.networks(networksOf(secondId)).values()))));
    }

    private List<UUID> networksOf(UUID secondId) {
        return database.sql("select network_id from directory_roster where organisation_id = ? and joined")
                .param(secondId)
                .query((row, number) -> row.getObject("network_id", UUID.class))
                .list();
    }
}
