package org.spona.knowledge.vocabulary;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.spona.platform.language.Labels;

/** The terms by which practices are sorted. They change with a release only. */
public class Vocabulary {

    /** What a term says of a practice. */
    public enum Kind {
        /** What it is about. */
        TOPIC,
        /** Whom it helps. */
        TARGET_GROUP
    }

    /**
     * A term with its label in each language.
     *
     * @param code stable, the same in every language
     */
    public record Term(Kind kind, String code, String sr, String bs, String cnr, String mk, String sq, String en) {

        /** Its labels in all languages. */
        public Labels labels() {
            return new Labels(Map.of("sr", sr, "bs", bs, "cnr", cnr, "mk", mk, "sq", sq, "en", en));
        }
    }

    private final Map<Kind, Map<String, Term>> terms;

    /** A vocabulary of these terms. */
    public Vocabulary(Collection<Term> terms) {
        this.terms = terms.stream()
                .collect(Collectors.groupingBy(
                        Term::kind,
                        Collectors.toMap(Term::code, Function.identity(), (one, _) -> one, LinkedHashMap::new)));
    }

    /** All terms of a kind, in the order of their Serbian labels. */
    public List<Term> list(Kind kind) {
        return List.copyOf(terms.getOrDefault(kind, Map.of()).values());
    }

    /** The term of a code. */
    public Optional<Term> find(Kind kind, String code) {
        return Optional.ofNullable(terms.getOrDefault(kind, Map.of()).get(code));
    }
}
