package org.spona.meetings.excerpt;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.meetings.decision.Decision;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.TaskInstitutions;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To whom an excerpt can be sent: the institutions that were invited, and those of the network. */
@Component
@Transactional(readOnly = true)
public class ExcerptChoices {

    private final TaskInstitutions institutions;
    private final Directory directory;
    private final MessageSource messages;

    ExcerptChoices(TaskInstitutions institutions, Directory directory, MessageSource messages) {
        this.institutions = institutions;
        this.directory = directory;
        this.messages = messages;
    }

    /** Organisations of the directory, by their names. */
    public List<Choice> organisations(Decision decision, Locale locale) {
        return Choice.organisations(
                institutions
                        .organisations(
                                decision.ownership().networkId(),
                                decision.meetingId().orElse(null))
                        .values(),
                messages,
                locale);
    }

    /** Institutions that were invited and that the directory does not know. */
    public List<String> names(Decision decision) {
        return decision.meetingId().map(institutions::invited).orElse(List.of()).stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What the organisations are called to which some excerpts were sent. */
    public Map<UUID, Organisation> sentTo(List<SentExcerpt> sent) {
        return directory.organisations(
                sent.stream().flatMap(one -> one.organisationId().stream()).collect(Collectors.toSet()));
    }
}
