package org.spona.members.body;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.spona.platform.directory.Directory;
import org.spona.platform.directory.Organisation;
import org.spona.platform.language.FoldedName;
import org.spona.platform.shell.Choice;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which institutions of the directory are meant by what somebody types or a table has. */
@Component
@Transactional(readOnly = true)
public class InstitutionChoices {

    /**
     * What a name of a table means.
     *
     * @param id null for an institution that is taken as it is written
     * @param several whether the directory knows several under it, so that somebody has to say which
     * @param asked whether somebody may say which is meant
     */
    record Meaning(Optional<UUID> id, boolean several, boolean asked) {}

    private final InstitutionNames names;
    private final Directory directory;
    private final MessageSource messages;

    InstitutionChoices(InstitutionNames names, Directory directory, MessageSource messages) {
        this.names = names;
        this.directory = directory;
        this.messages = messages;
    }

    /** Those that a typed text may mean, at most twenty; each is told apart by what and where it is. */
    public List<Choice> suggest(String typed, Locale locale) {
        return suggest(Set.of(typed), locale).getOrDefault(typed, List.of());
    }

    /** The same of several texts, by text. */
    public Map<String, List<Choice>> suggest(Collection<String> typed, Locale locale) {
        Map<String, List<UUID>> found = names.suggest(Set.copyOf(typed));
        Map<UUID, Organisation> known = directory.organisations(
                found.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Map<String, List<Choice>> choices = new HashMap<>();
        found.forEach((text, ids) -> choices.put(
                text,
                ids.stream()
                        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                        .map(organisation -> new Choice(organisation.id().toString(), label(organisation, locale)))
                        .toList()));
        return choices;
    }

    /** What names of a table mean, by name, as the directory and the answers tell. */
    Map<String, Meaning> meanings(Collection<String> written, List<SeatImportInput.Answer> answers, Locale locale) {
        Map<String, SeatImportInput.Answer> answered = answers.stream()
                .collect(Collectors.toMap(SeatImportInput.Answer::written, answer -> answer, (first, _) -> first));
        Map<String, List<UUID>> candidates = names.candidates(Stream.concat(
                        written.stream(), answers.stream().map(answer -> bare(answer.chosen())))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
        Map<UUID, Organisation> known = directory.organisations(
                candidates.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Map<String, Meaning> meanings = new HashMap<>();
        for (String name : written) {
            List<UUID> own = candidates.getOrDefault(name, List.of());
            var answer = Optional.ofNullable(answered.get(name));
            Optional<UUID> chosen = answer.map(SeatImportInput.Answer::chosen)
                    .filter(text -> !text.isEmpty())
                    .flatMap(text -> chosen(text, candidates, known, locale));
            boolean asWritten = answer.filter(SeatImportInput.Answer::asWritten).isPresent();
            boolean unknownChoice = chosen.isEmpty()
                    && answer.filter(one -> !one.chosen().isEmpty()).isPresent();
            boolean one = own.size() == 1 && !unknownChoice;
            meanings.put(
                    name,
                    new Meaning(
                            asWritten
                                    ? Optional.empty()
                                    : chosen.or(() -> one ? Optional.of(own.getFirst()) : Optional.empty()),
                            !asWritten && chosen.isEmpty() && (own.size() > 1 || unknownChoice),
                            own.size() != 1 || answer.isPresent()));
        }
        return meanings;
    }

    private Optional<UUID> chosen(
            String text, Map<String, List<UUID>> candidates, Map<UUID, Organisation> known, Locale locale) {
        List<UUID> possible = candidates.getOrDefault(bare(text), List.of());
        List<UUID> labelled = possible.stream()
                .filter(id -> Optional.ofNullable(known.get(id))
                        .filter(one -> FoldedName.of(label(one, locale)).equals(FoldedName.of(text)))
                        .isPresent())
                .toList();
        List<UUID> meant = labelled.isEmpty() ? possible : labelled;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** A name without what tells it apart. */
    private static String bare(String label) {
        int end = label.endsWith(")") ? label.lastIndexOf(" (") : -1;
        return end < 0 ? label : label.substring(0, end);
    }

    private String label(Organisation organisation, Locale locale) {
        return "%s (%s, %s)"
                .formatted(
                        organisation.name(locale),
                        word("organisation.kind." + organisation.kind(), locale),
                        word("country." + organisation.country(), locale));
    }

    private String word(String code, Locale locale) {
        return Optional.ofNullable(messages.getMessage(code, null, code, locale))
                .orElse(code);
    }
}
