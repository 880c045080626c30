package org.spona.meetings.survey;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.spona.meetings.survey.SurveyMails.Due;
import org.spona.meetings.survey.SurveyMails.Kind;
import org.spona.platform.directory.Contact;
import org.spona.platform.directory.Contacts;
import org.spona.platform.failure.ItemWork;
import org.spona.platform.failure.SetAside;
import org.spona.platform.language.Language;
import org.spona.platform.notices.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the notices of those to whom something has to be written of surveys; who has answered meanwhile is not reminded. */
@Component
class SurveyMailing {

    private final SurveyMails mails;
    private final Surveys surveys;
    private final SurveyParts parts;
    private final Contacts directory;
    private final SurveyMailComposer composer;
    private final Notices notices;
    private final Clock clock;
    private final ItemWork work;

    SurveyMailing(
            SurveyMails mails,
            Surveys surveys,
            SurveyParts parts,
            Contacts directory,
            SurveyMailComposer composer,
            Notices notices,
            Clock clock,
            TransactionTemplate transaction,
            SetAside setAside) {
        this.mails = mails;
        this.surveys = surveys;
        this.parts = parts;
        this.directory = directory;
        this.composer = composer;
        this.notices = notices;
        this.clock = clock;
        this.work = new ItemWork("survey-mailing-worker", transaction, setAside);
    }

    /** Writes to one of those who wait; false when nobody does. */
    boolean writeNext() {
        return work.doNext(mails::lockNext, this::write, Due::id, (due, _) -> mails.settle(due));
    }

    private void write(Due due) {
        parts.findById(due.partId())
                .filter(part -> part.isSent() == !due.kind().isForSilent())
                .flatMap(part -> surveys.findById(part.surveyId()))
                .filter(survey -> due.kind() == Kind.RESULTS || survey.takesAnswers(clock.instant()))
                .flatMap(survey -> contactOf(due, survey).map(contact -> composer.compose(due, survey, contact)))
                .ifPresent(notices::write);
        mails.settle(due);
    }

    private Optional<Contact> contactOf(Due due, Survey survey) {
        return due.personId() == null
                ? Optional.ofNullable(due.email())
                        .map(address -> new Contact(
                                null,
                                due.name(),
                                address,
                                Language.ofText(survey.content().language())))
                : Optional.ofNullable(directory.of(List.of(due.personId())).get(due.personId()));
    }
}
