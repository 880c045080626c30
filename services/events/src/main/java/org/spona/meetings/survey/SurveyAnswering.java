package org.spona.meetings.survey;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.problem.Refusal;
import org.spona.platform.tenancy.Readers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How institutions answer: signed in, or by the personal link of a mail. Whose part it is is found out first; the rest is the service's. */
@Service
public class SurveyAnswering {

    private final SurveyReading reading;
    private final Surveys surveys;
    private final SurveyParts parts;
    private final SurveyAnswerRows rows;
    private final SurveyLinks links;
    private final SurveyWaiting waiting;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SurveyAnswering(
            SurveyReading reading,
            Surveys surveys,
            SurveyParts parts,
            SurveyAnswerRows rows,
            SurveyLinks links,
            SurveyWaiting waiting,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.reading = reading;
        this.surveys = surveys;
        this.parts = parts;
        this.rows = rows;
        this.links = links;
        this.waiting = waiting;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Saves what the reader's institution answers, and sends it if it is to be sent, or was before.
     *
     * @throws InvalidInput naming the answers to mend
     * @throws Refusal {@code not-found}, {@code survey-not-your-part}, {@code survey-closed}, {@code survey-saved-too-often},
     *     {@code stale}
     */
    public SurveyPartView answer(UUID partId, SurveyAnswersInput input) {
        UUID reader = Readers.get().personId();
        reading.part(partId);
        Readers.runAsService(() -> transaction.executeWithoutResult(_ -> save(partId, input, reader)));
        return reading.part(partId);
    }

    /**
     * The part to which a personal link leads.
     *
     * @throws Refusal {@code not-found} for a link that no mail has, {@code survey-link-ended} when it no longer holds
     */
    public SurveyPartView getByLink(String secret) {
        return Readers.callAsService(() -> transaction.execute(_ -> reading.partByLink(linked(secret))));
    }

    /**
     * Saves what an institution answers by its personal link.
     *
     * @throws Refusal those of {@link #getByLink} and {@link #answer}
     */
    public SurveyPartView answerByLink(String secret, SurveyAnswersInput input) {
        return Readers.callAsService(() -> transaction.execute(_ -> {
            save(linked(secret).getId(), input, null);
            return reading.partByLink(linked(secret));
        }));
    }

    private SurveyPart linked(String secret) {
        SurveyPart part = links.find(secret).flatMap(parts::findById).orElseThrow(Refusal::notFound);
        if (!SurveyLinks.hold(reading.get(part.surveyId()), clock.instant())) {
            throw new Refusal(SurveyError.LINK_ENDED);
        }
        return part;
    }

    private void save(UUID partId, SurveyAnswersInput input, @Nullable UUID by) {
        Instant now = clock.instant();
        SurveyPart part = parts.findById(partId).orElseThrow(Refusal::notFound);
        Survey survey = surveys.lock(part.surveyId()).orElseThrow(Refusal::notFound);
        if (!survey.takesAnswers(now)) {
            throw new Refusal(SurveyError.CLOSED);
        }
        part.requireSeen(input.seenVersion());
        boolean sent = input.send() || part.isSent();
        List<SurveyAnswer> kept = kept(survey, input.answers(), sent);
        part.saved(sent, by, now);
        rows.findById(partId)
                .ifPresentOrElse(
                        known -> {
                            known.replace(kept);
                            rows.saveAndFlush(known);
                        },
                        () -> rows.saveAndFlush(new SurveyAnswers(partId, kept)));
        parts.saveAndFlush(part);
        waiting.answered(survey.getId());
    }

    private static List<SurveyAnswer> kept(Survey survey, List<SurveyAnswer> given, boolean sent) {
        List<FieldError> mistakes = new ArrayList<>();
        List<SurveyAnswer> kept = new ArrayList<>();
        for (int at = 0; at < survey.questions().size(); at++) {
            SurveyQuestion question = survey.questions().get(at);
            SurveyAnswer answer = question.keep(given.get(at));
            String row = "answers[" + at + "].";
            question.mistake(answer, sent)
                    .ifPresent(mistake -> mistakes.add(new FieldError(row + mistake.field(), mistake.message())));
            kept.add(answer);
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        return kept;
    }
}
