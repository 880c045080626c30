package org.spona.meetings.survey;

import java.time.Duration;
import java.time.Instant;
import org.spona.platform.secret.PersonalLinks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Personal links, by which one institution answers one survey without signing in. */
@Repository
class SurveyLinks extends PersonalLinks {

    /** So long after answers were taken last the links of a survey still show them. */
    static final Duration AFTERWARDS = Duration.ofDays(30);

    SurveyLinks(JdbcClient database) {
        super(database, "survey_link", "part_id");
    }

    /** Whether the links of a survey hold. */
    static boolean hold(Survey survey, Instant now) {
        return survey.run()
                .map(SurveyRun::overAt)
                .filter(over -> now.isBefore(over.plus(AFTERWARDS)))
                .isPresent();
    }
}
