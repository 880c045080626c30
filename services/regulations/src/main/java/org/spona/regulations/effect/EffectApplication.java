package org.spona.regulations.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.ActVersionContent;
import org.spona.regulations.provision.ActVersionContent.Basis;
import org.spona.regulations.provision.ActVersionContent.Completeness;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.VersionAuthoring;
import org.spona.regulations.provision.VersionInput;
import org.spona.regulations.regulation.Regulation;
import org.spona.regulations.text.ActLine;
import org.spona.regulations.text.ActReading;
import org.spona.regulations.text.Level;
import org.spona.regulations.text.ProvisionNumber;
import org.spona.regulations.text.SentText;
import org.springframework.stereotype.Component;

/** Puts effects into the text of an act. */
@Component
class EffectApplication {

    private final VersionAuthoring versions;
    private final ActTexts texts;
    private final ActReading reading;

    EffectApplication(VersionAuthoring versions, ActTexts texts, ActReading reading) {
        this.versions = versions;
        this.texts = texts;
        this.reading = reading;
    }

    /** A line of the text in the making. */
    private record Written(UUID wid, ActLine line) {}

    /**
     * Refuses a wording that cannot be read.
     *
     * @throws Refusal {@code effect-unreadable}
     */
    void requireReadable(EffectContent content) {
        if (content.kind().hasText()) {
            lines(content);
        }
    }

    /** Makes the draft that begins on a day, with what changes then. */
    ActVersion draft(Regulation regulation, UUID draftId, LocalDate day, List<Effect> effects) {
        String sources = effects.stream()
                .map(effect -> effect.content().affecting())
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        String source = sources.substring(0, Math.min(sources.length(), ActVersionContent.SOURCE_LENGTH));
        Completeness completeness = texts.on(regulation.getId(), day.minusDays(1))
                .inForce()
                .map(before -> before.content().completeness())
                .orElse(Completeness.FULL);
        ActVersion draft = versions.save(
                regulation.getId(),
                draftId,
                new VersionInput(
                        new ActVersionContent(day, "", null, completeness, Basis.OUR_CONSOLIDATION, source), null));
        List<Written> text = new ArrayList<>(texts.list(draft).stream()
                .map(provision -> new Written(provision.wid(), provision.line()))
                .toList());
        effects.forEach(effect -> put(text, effect.content(), regulation));
        return versions.write(
                draftId,
                text.stream().map(Written::line).toList(),
                text.stream().map(Written::wid).toList());
    }

    private void put(List<Written> text, EffectContent effect, Regulation regulation) {
        int at = text.stream().map(Written::wid).toList().indexOf(effect.wid());
        if (at < 0) {
            throw new Refusal(EffectError.ON_REPEALED);
        }
        int end = end(text, at);
        switch (effect.kind()) {
            case SUBSTITUTE -> {
                List<Written> now =
                        substituted(text.subList(at, end), whole(text.get(at).line(), lines(effect)), regulation);
                text.subList(at, end).clear();
                text.addAll(at, now);
            }
            case INSERT -> {
                List<ActLine> lines = lines(effect);
                text.addAll(
                        behind(text, end, lines.getFirst(), regulation),
                        lines.stream()
                                .map(line -> new Written(UUID.randomUUID(), line))
                                .toList());
            }
            case REPEAL, ANNUL -> text.subList(at, end).clear();
            case RENUMBER -> {
                ActLine line = text.get(at).line();
                text.set(
                        at,
                        new Written(
                                effect.wid(), new ActLine(line.level(), effect.number(), line.heading(), line.text())));
            }
            case SUSPEND -> {
                // its text stays
            }
        }
    }

    /** The place of a new line: where its number belongs among those that follow, whatever was put in before. */
    private int behind(List<Written> text, int from, ActLine line, Regulation regulation) {
        String key = key(line, regulation);
        int place = from;
        while (place < text.size()
                && text.get(place).line().level() == line.level()
                && !line.number().isEmpty()
                && key(text.get(place).line(), regulation).compareTo(key) < 0) {
            place = end(text, place);
        }
        return place;
    }

    private static String key(ActLine line, Regulation regulation) {
        return ProvisionNumber.sortKey(
                line.number(), regulation.content().jurisdiction().letterOrder());
    }

    /** The first line behind a provision and all that stands in it. */
    private static int end(List<Written> text, int at) {
        Level level = text.get(at).line().level();
        int end = at + 1;
        while (end < text.size() && text.get(end).line().level().isWithin(level)) {
            end++;
        }
        return end;
    }

    /** The wording of a provision; when only what stands in it was given, under its own number. */
    private static List<ActLine> whole(ActLine old, List<ActLine> lines) {
        if (!lines.getFirst().level().isWithin(old.level())) {
            return lines;
        }
        List<ActLine> whole = new ArrayList<>(lines);
        whole.addFirst(new ActLine(old.level(), old.number(), old.heading(), ""));
        return whole;
    }

    /** The new lines of a provision: it stays who it is, and what stands in it at the same place does too. */
    private static List<Written> substituted(List<Written> old, List<ActLine> lines, Regulation regulation) {
        Map<String, UUID> known = new HashMap<>();
        List<Provision> before = VersionAuthoring.placed(
                old.stream().map(Written::line).toList(),
                old.stream().map(Written::wid).toList(),
                regulation);
        before.forEach(provision -> known.put(within(provision), provision.wid()));
        List<Provision> now = VersionAuthoring.placed(
                lines, lines.stream().map(_ -> UUID.randomUUID()).toList(), regulation);
        return now.stream()
                .map(provision -> new Written(known.getOrDefault(within(provision), provision.wid()), provision.line()))
                .toList();
    }

    /** Where something stands in the provision that an address begins with. */
    private static String within(Provision provision) {
        int end = provision.address().indexOf('/');
        return end < 0 ? "" : provision.address().substring(end);
    }

    private List<ActLine> lines(EffectContent effect) {
        return switch (reading.read(new SentText.Plain(effect.text()))) {
            case ActReading.Outcome.Read read -> read.lines();
            case ActReading.Outcome.Refused _ -> throw new Refusal(EffectError.UNREADABLE);
        };
    }
}
