package org.spona.meetings.opinion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.workday.Jurisdiction;
import org.spona.meetings.workday.WorkingDays;
import org.spona.platform.problem.FieldError;
import org.spona.platform.problem.InvalidInput;
import org.spona.platform.text.WrittenLanguage;
import org.spona.platform.text.WrittenLanguages;
import org.spona.platform.text.WrittenText;

/**
 * What an opinion is asked on.
 *
 * @param title of the draft act, in one line
 * @param act its text as it was pasted, plain; may be empty when a file has it
 * @param language of the texts, BCP 47 with script
 * @param requester who asks, in words
 * @param requesterKind what that is
 * @param receivedOn when the request came in
 * @param workingDays within how many working days the opinion is due
 * @param jurisdiction by whose holidays these are counted
 */
@Embeddable
public record OpinionContent(
        @Size(max = 200) String title,
        @Size(max = 60_000) String act,
        @WrittenLanguage String language,
        @Size(max = 200) String requester,
        @Enumerated(EnumType.STRING) RequesterKind requesterKind,
        @Nullable LocalDate receivedOn,
        @Nullable @Min(1) @Max(60) Integer workingDays,
        @Enumerated(EnumType.STRING) Jurisdiction jurisdiction) {

    /** Who asks for opinions. */
    public enum RequesterKind {
        MUNICIPALITY,
        MINISTRY,
        OUTSIDE
    }

    private static final int MOST_PASSAGES = 500;
    private static final Pattern EMPTY_LINES = Pattern.compile("\\R\\h*\\R\\s*");

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms and JSON leave fields out
    public OpinionContent {
        title = title == null ? "" : WrittenText.line(title);
        act = act == null ? "" : act.strip();
        language = language == null ? WrittenLanguages.ALL.getFirst() : language;
        requester = requester == null ? "" : WrittenText.line(requester);
        requesterKind = requesterKind == null ? RequesterKind.MUNICIPALITY : requesterKind;
        jurisdiction = jurisdiction == null ? Jurisdiction.RS : jurisdiction;
    }

    /** Nothing but a language and whose holidays. */
    static OpinionContent blank(String language, Jurisdiction jurisdiction, LocalDate today) {
        return new OpinionContent("", "", language, "", RequesterKind.MUNICIPALITY, today, 8, jurisdiction);
    }

    /** The passages of the text, as empty lines part them: seats comment on them by their number, from 1. */
    public List<String> passages() {
        return act.isEmpty()
                ? List.of()
                : EMPTY_LINES
                        .splitAsStream(act)
                        .map(String::strip)
                        .filter(passage -> !passage.isEmpty())
                        .toList();
    }

    /** The last of its working days; empty as long as it cannot be counted. */
    Optional<LocalDate> dueOn(WorkingDays days) {
        return receivedOn == null || workingDays == null
                ? Optional.empty()
                : days.deadline(receivedOn, workingDays, jurisdiction);
    }

    /**
     * The day by which it is due, once everything is there that seats can comment on.
     *
     * @throws InvalidInput naming every field to mend
     */
    LocalDate requireComplete(WorkingDays days, LocalDate today) {
        List<FieldError> mistakes = new ArrayList<>();
        if (title.isEmpty()) {
            mistakes.add(new FieldError("content.title", "opinion.missing.title"));
        }
        if (requester.isEmpty()) {
            mistakes.add(new FieldError("content.requester", "opinion.missing.requester"));
        }
        if (passages().size() > MOST_PASSAGES) {
            mistakes.add(new FieldError("content.act", "opinion.act.passages"));
        }
        if (receivedOn == null || receivedOn.isAfter(today)) {
            mistakes.add(new FieldError("content.receivedOn", "opinion.missing.receivedOn"));
        }
        if (workingDays == null) {
            mistakes.add(new FieldError("content.workingDays", "opinion.missing.workingDays"));
        }
        Optional<LocalDate> due = dueOn(days);
        if (mistakes.isEmpty() && due.isEmpty()) {
            mistakes.add(new FieldError("content.workingDays", "opinion.deadline.unknown"));
        }
        if (due.filter(day -> day.isBefore(today)).isPresent()) {
            mistakes.add(new FieldError("content.receivedOn", "opinion.deadline.past"));
        }
        if (!mistakes.isEmpty()) {
            throw new InvalidInput(mistakes);
        }
        return due.orElseThrow();
    }
}
