package org.spona.meetings.task.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spona.meetings.task.Party;
import org.spona.meetings.task.TaskContent;
import org.spona.meetings.task.TaskInput;
import org.spona.platform.mail.EmailAddress;
import org.spona.platform.tenancy.Visibility;
import org.springframework.validation.Errors;

/**
 * What is asked of whom, as the form has it; see {@link TaskInput}.
 *
 * @param organisationIds institutions of the directory
 * @param names further institutions, a line each, with an address behind a semicolon
 */
record TaskForm(
        @Valid TaskContent content,
        Visibility visibility,
        @Nullable UUID organisationId,
        @Nullable UUID networkId,
        @Nullable UUID meetingId,
        @Nullable UUID itemId,
        @Nullable UUID decisionId,
        @Size(max = 200) List<UUID> organisationIds,
        @Size(max = 50_000) String names,
        @Nullable Long version) {

    private static final int NAME_LENGTH = 200;

    /** What is missing is empty. */
    @SuppressWarnings("NullAway") // forms leave fields out
    TaskForm {
        content = content == null ? new TaskContent(null, null, null, null, null) : content;
        visibility = visibility == null ? Visibility.PRIVATE : visibility;
        organisationIds = organisationIds == null ? List.of() : List.copyOf(organisationIds);
        names = names == null ? "" : names;
    }

    /** The form that would save an input as it is. */
    static TaskForm of(TaskInput input) {
        return new TaskForm(
                input.content(),
                input.visibility(),
                input.organisationId(),
                input.networkId(),
                input.meetingId(),
                input.itemId(),
                input.decisionId(),
                input.parties().stream()
                        .flatMap(party -> Stream.ofNullable(party.organisationId()))
                        .toList(),
                input.parties().stream()
                        .filter(party -> party.organisationId() == null)
                        .map(party -> party.email().isEmpty() ? party.name() : party.name() + "; " + party.email())
                        .collect(Collectors.joining("\n")),
                input.version());
    }

    /** The input; lines that cannot be read are told to the form, by their number. */
    TaskInput input(Errors errors) {
        List<Party> parties = new ArrayList<>(
                organisationIds.stream().map(Party::organisation).toList());
        List<String> lines = names.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            int divider = line.lastIndexOf(';');
            String name = (divider < 0 ? line : line.substring(0, divider)).strip();
            String email = divider < 0 ? "" : EmailAddress.trimmed(line.substring(divider + 1));
            boolean readable = name.length() <= NAME_LENGTH
                    && (email.isEmpty() || EmailAddress.find(email).isPresent())
                    && (!name.isEmpty() || email.isEmpty());
            if (!readable) {
                errors.rejectValue("names", "task.names.unreadable", new Object[] {at + 1}, null);
            } else if (!name.isEmpty()) {
                parties.add(new Party(null, name, email));
            }
        }
        return new TaskInput(
                content, visibility, organisationId, networkId, meetingId, itemId, decisionId, parties, version);
    }
}
