package org.spona.meetings.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.spona.meetings.survey.SurveyMails.Kind;
import org.spona.platform.background.BackgroundWorker;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to surveys by itself: the silent are reminded before the last day, and when that is over no more answers are taken. */
@Component
class SurveyWork {

    private final Surveys surveys;
    private final SurveyParts parts;
    private final SurveyMails mails;
    private final BackgroundWorker mailing;
    private final Clock clock;
    private final ItemWork one;

    SurveyWork(
            Surveys surveys,
            SurveyParts parts,
            SurveyMails mails,
            BackgroundWorker surveyMailingWorker,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.surveys = surveys;
        this.parts = parts;
        this.mails = mails;
        this.mailing = surveyMailingWorker;
        this.clock = clock;
        this.one = new ItemWork("survey-worker", transaction, setAside);
    }

    /** Closes the next whose last day is over, or reminds the silent of the next whose last day is near; false when there is none. */
    boolean doNext() {
        return one.doNext(
                        () -> surveys.lockOver(clock.instant()),
                        this::close,
                        Survey::getId,
                        (survey, _) -> surveys.lock(survey.getId()).ifPresent(this::close))
                || one.doNext(
                        () -> surveys.lockNear(LocalDate.now(clock).plusDays(SurveyRun.REMINDED_BEFORE)),
                        this::remind,
                        Survey::getId,
                        (survey, _) -> surveys.lock(survey.getId()).ifPresent(this::passOver));
    }

    /** Takes no more answers to one that is locked; whoever has answered is told where all answers are. For the service. */
    void close(Survey survey) {
        List<SurveyPart> answered = parts.findBySurveyId(survey.getId()).stream()
                .filter(SurveyPart::isSent)
                .toList();
        survey.close(SurveyRespondents.of(answered), clock.instant());
        surveys.saveAndFlush(survey);
        write(survey, Kind.RESULTS);
    }

    private void remind(Survey survey) {
        if (survey.nearDeadline(clock.instant(), clock.getZone())) {
            write(survey, Kind.DEADLINE);
        }
        surveys.saveAndFlush(survey);
    }

    private void passOver(Survey survey) {
        survey.nearDeadline(clock.instant(), clock.getZone());
        surveys.saveAndFlush(survey);
    }

    private void write(Survey survey, Kind kind) {
        mails.due(survey.getId(), kind);
        mailing.wakeAfterCommit();
    }
}
