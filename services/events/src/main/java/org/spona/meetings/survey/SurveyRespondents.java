package org.spona.meetings.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.tenancy.Reader;

/**
 * Who has answered a survey, and reads all answers once it is over.
 *
 * @param organisations those that the directory knows
 * @param people who sits in a body for institutions that have answered
 */
@Embeddable
record SurveyRespondents(
        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "answered_organisations")
        List<UUID> organisations,

        @JdbcTypeCode(SqlTypes.ARRAY) @Column(name = "answered_people")
        List<UUID> people) {

    static final SurveyRespondents NOBODY = new SurveyRespondents(List.of(), List.of());

    SurveyRespondents {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
    }

    static SurveyRespondents of(Collection<SurveyPart> answered) {
        return new SurveyRespondents(
                answered.stream()
                        .flatMap(part -> part.organisationId().stream())
                        .toList(),
                answered.stream()
                        .flatMap(part -> part.people().stream())
                        .distinct()
                        .toList());
    }

    /** Whether a reader is of an institution among them. */
    boolean include(Reader reader) {
        return people.contains(reader.personId()) || !Collections.disjoint(reader.organisations(), organisations);
    }
}
