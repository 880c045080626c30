package org.spona.meetings.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.spona.platform.aggregate.Aggregate;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Reader;
import org.spona.platform.tenancy.Role;

/** One institution that is asked, and whether it has answered. */
@Entity
@Table(name = "survey_part")
public class SurveyPart extends Aggregate<SurveyPart> {

    /** How often answers can be saved in a day (UTC), by accounts and links together. */
    static final int MOST_SAVES_A_DAY = 100;

    private UUID surveyId;
    private @Nullable UUID organisationId;
    private UUID networkId;
    private String institution;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] people;

    private @Nullable Instant sentAt;
    private @Nullable Instant savedAt;
    private @Nullable UUID savedBy;
    private @Nullable LocalDate savesOn;
    private int savesThatDay;

    /** One that has said nothing yet. */
    SurveyPart(Survey survey, AskedInstitution asked) {
        super(UUID.randomUUID());
        this.surveyId = survey.getId();
        this.organisationId = asked.organisationId();
        this.networkId = survey.ownership().networkId();
        this.institution = asked.name();
        this.people = asked.people().toArray(UUID[]::new);
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SurveyPart() {}

    /**
     * Its answers are saved, and sent if they are to be or were before.
     *
     * @param by the person; null of what was saved by a personal link
     * @throws Refusal {@code survey-saved-too-often} after {@value #MOST_SAVES_A_DAY} times in a day
     */
    void saved(boolean sent, @Nullable UUID by, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        int before = today.equals(savesOn) ? savesThatDay : 0;
        if (before == MOST_SAVES_A_DAY) {
            throw new Refusal(SurveyError.SAVED_TOO_OFTEN);
        }
        savesOn = today;
        savesThatDay = before + 1;
        savedAt = now;
        savedBy = by;
        if (sent) {
            sentAt = now;
        }
    }

    public UUID surveyId() {
        return surveyId;
    }

    /** The institution, if the directory knows it. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** What the institution is called, when the directory does not know it. */
    public String institution() {
        return institution;
    }

    /** Who sits in the body for it. */
    public Set<UUID> people() {
        return Arrays.stream(people).collect(Collectors.toUnmodifiableSet());
    }

    /** When its answers were sent last; empty while they are not. */
    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** When its answers were saved last. */
    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** Who saved them last; empty of what was saved by a personal link. */
    public Optional<UUID> savedBy() {
        return Optional.ofNullable(savedBy);
    }

    /** Whether a reader answers for it: she is of the institution in the network, or sits in the body for it. */
    public boolean isOf(Reader reader) {
        boolean member = organisationId != null && reader.actsFor(organisationId, networkId, Role::belongs);
        return member
                || (people().contains(reader.personId())
                        && reader.networksAsGuestToo().contains(networkId));
    }
}
