package org.spona.meetings.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.spona.platform.aggregate.Aggregate;

/** What an institution answers, as it was typed; has the id of its part. Until it is sent it is the institution's alone. */
@Entity
@Table(name = "survey_answers")
class SurveyAnswers extends Aggregate<SurveyAnswers> {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SurveyAnswer> answers;

    SurveyAnswers(UUID partId, List<SurveyAnswer> answers) {
        super(partId);
        this.answers = answers;
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SurveyAnswers() {}

    /** It answers otherwise. */
    void replace(List<SurveyAnswer> others) {
        answers = others;
    }

    /** In the order of the questions. */
    List<SurveyAnswer> answers() {
        return List.copyOf(answers);
    }
}
