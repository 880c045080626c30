package org.spona.meetings.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers that the current reader may see; the database leaves out all others. */
interface SurveyAnswerRows extends Repository<SurveyAnswers, UUID> {

    SurveyAnswers saveAndFlush(SurveyAnswers answers);

    Optional<SurveyAnswers> findById(UUID partId);

    List<SurveyAnswers> findByIdIn(Collection<UUID> partIds);
}
