package org.spona.members.merging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spona.members.organisation.Organisation;
import org.spona.members.organisation.OrganisationVoice;
import org.spona.members.organisation.Organisations;
import org.spona.platform.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An organisation that was entered a second time is merged into the first. Its people get the first one's word with that, so both sides
 * agree: at once when the reader speaks for both, else the one side asks and the other answers. Whatever a reader has no say in is answered
 * with {@code not-found}. It cannot be undone.
 */
@Service
@Transactional
public class Merging {

    private final Organisations organisations;
    private final OrganisationVoice voice;
    private final OrganisationMerge merge;
    private final MergingMail mail;
    private final JdbcClient database;

    Merging(
            Organisations organisations,
            OrganisationVoice voice,
            OrganisationMerge merge,
            MergingMail mail,
            JdbcClient database) {
        this.organisations = organisations;
        this.voice = voice;
        this.merge = merge;
        this.mail = mail;
        this.database = database;
    }

    /**
     * Merges an organisation into another, or asks whoever speaks for that one.
     *
     * @param secondId the organisation that goes
     * @param firstId the one that stays
     * @return whether they are one now
     * @throws Refusal {@code not-found} when the reader does not speak for the one that goes, {@code merging-different},
     *     {@code merging-administered}, {@code merging-host}
     */
    public boolean merge(UUID secondId, UUID firstId) {
        requireVoice(secondId);
        if (voice.speaksFor(firstId)) {
            become(secondId, firstId);
            return true;
        }
        requirePossible(secondId, firstId);
        Organisation second = organisations.get(secondId);
        if (second.sameAs().filter(firstId::equals).isEmpty()) {
            second.askWhetherSameAs(firstId);
            mail.asked(organisations.saveAndFlush(second), firstId);
        }
        return false;
    }

    /**
     * Whoever speaks for the other organisation says yes: they become one.
     *
     * @return the organisation that stays
     * @throws Refusal {@code merging-not-asked} when there is no question, and as {@link #merge}
     */
    public UUID confirm(UUID secondId) {
        UUID firstId = asked(organisations.get(secondId));
        requireVoice(firstId);
        become(secondId, firstId);
        return firstId;
    }

    /**
     * Whoever speaks for the other organisation says no.
     *
     * @throws Refusal {@code merging-not-asked} when there is no question
     */
    public void decline(UUID secondId) {
        Organisation second = organisations.get(secondId);
        UUID firstId = asked(second);
        requireVoice(firstId);
        second.dropQuestion();
        mail.declined(organisations.saveAndFlush(second), firstId);
    }

    /** Whoever speaks for the organisation takes the question back. Repeating it does nothing more. */
    public void withdraw(UUID secondId) {
        requireVoice(secondId);
        Organisation second = organisations.get(secondId);
        second.dropQuestion();
        organisations.saveAndFlush(second);
    }

    private void become(UUID secondId, UUID firstId) {
        organisations.lock(List.of(secondId, firstId));
        requirePossible(secondId, firstId);
        merge.carryOut(organisations.get(secondId), firstId);
    }

    private static UUID asked(Organisation second) {
        return second.sameAs().orElseThrow(() -> new Refusal(MergingError.NOT_ASKED));
    }

    private void requireVoice(UUID organisationId) {
        if (!voice.speaksFor(organisationId)) {
            throw Refusal.notFound();
        }
    }

    /**
     * Whether the reader may begin to merge two organisations.
     *
     * @throws Refusal as {@link #merge}
     */
    @Transactional(readOnly = true)
    public void require(UUID secondId, UUID firstId) {
        requireVoice(secondId);
        requirePossible(secondId, firstId);
    }

    private void requirePossible(UUID secondId, UUID firstId) {
        database.sql("select merging_obstacle(?, ?)")
                .params(secondId, firstId)
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .map(MergingError::of)
                .ifPresent(error -> {
                    throw new Refusal(error);
                });
    }
}
