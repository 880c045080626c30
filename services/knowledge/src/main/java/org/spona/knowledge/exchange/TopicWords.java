package org.spona.knowledge.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.knowledge.vocabulary.Vocabulary.Term;
import org.spona.platform.language.FoldedName;
import org.springframework.stereotype.Component;

/** Which term of the vocabularies a word of another system means: by its code, or by its label in any language and script. */
@Component
class TopicWords {

    private final Map<String, Term> terms = new HashMap<>();

    TopicWords(Vocabulary vocabulary) {
        for (Kind kind : Kind.values()) {
            for (Term term : vocabulary.list(kind)) {
                terms.putIfAbsent(key(term.code()), term);
                term.labels().all().forEach(label -> terms.putIfAbsent(key(label), term));
            }
        }
    }

    Optional<Term> find(String word) {
        return Optional.ofNullable(terms.get(key(word)));
    }

    private static String key(String word) {
        return FoldedName.of(word);
    }
}
