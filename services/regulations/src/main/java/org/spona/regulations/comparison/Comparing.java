package org.spona.regulations.comparison;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.problem.Refusal;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.ActVersion;
import org.spona.regulations.provision.Identities;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.TextOnDay;
import org.spona.regulations.regulation.RegulationRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays texts that the reader may see beside each other: two days of one act, or two acts. */
@Service
@Transactional(readOnly = true)
public class Comparing {

    /** Of all comparisons together, in characters. */
    private static final int MOST = 4_000_000;

    private static final Duration KEPT = Duration.ofMinutes(10);

    /**
     * Comparisons whose pages are turned: published texts stay as they are. It is asked for two versions that the reader has been given by
     * the database, so nobody is shown another's.
     */
    private final Cache<Pair, List<ComparedProvision>> compared = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .<Pair, List<ComparedProvision>>weigher((_, rows) -> weight(rows))
            .expireAfterAccess(KEPT)
            .build();

    private final ActTexts texts;
    private final RegulationRegister regulations;

    /** Two versions. */
    private record Pair(ActVersion.TextKey before, ActVersion.TextKey after) {}

    Comparing(ActTexts texts, RegulationRegister regulations) {
        this.texts = texts;
        this.regulations = regulations;
    }

    /**
     * An act on one day beside itself or another act on another day: by who the provisions are, then by what is alike.
     *
     * @param with the act of the later text; the same when null
     * @param from the day of the earlier text; today when null
     * @param to the day of the later one; today when null
     * @throws Refusal {@code not-found} for an act that the reader may not see
     */
    public ComparedTexts compare(UUID act, @Nullable UUID with, @Nullable LocalDate from, @Nullable LocalDate to) {
        UUID other = with == null ? act : with;
        TextOnDay before = texts.on(act, from);
        TextOnDay after = texts.on(other, to);
        List<ComparedProvision> rows =
                before.inForce().isPresent() && after.inForce().isPresent()
                        ? compared.get(
                                new Pair(
                                        before.inForce().get().textKey(),
                                        after.inForce().get().textKey()),
                                _ -> compare(before, after, other.equals(act)))
                        : compare(before, after, other.equals(act));
        return new ComparedTexts(regulations.get(act), before, regulations.get(other), after, rows);
    }

    private static int weight(List<ComparedProvision> rows) {
        return rows.size()
                + rows.stream()
                        .flatMap(row -> row.segments().stream())
                        .mapToInt(segment -> segment.text().length())
                        .sum();
    }

    private static List<ComparedProvision> compare(TextOnDay before, TextOnDay after, boolean ofOneAct) {
        List<UUID> identities = ofOneAct
                ? after.provisions().stream().map(Provision::wid).toList()
                : Identities.among(before.provisions(), after.provisions());
        return List.copyOf(ActComparison.of(before.provisions(), after.provisions(), identities));
    }
}
