package org.spona.meetings.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The institutions that are asked, as far as the current reader may know of them. */
interface SurveyParts extends Repository<SurveyPart, UUID> {

    SurveyPart saveAndFlush(SurveyPart part);

    List<SurveyPart> saveAllAndFlush(Iterable<SurveyPart> parts);

    Optional<SurveyPart> findById(UUID id);

    List<SurveyPart> findBySurveyId(UUID surveyId);
}
