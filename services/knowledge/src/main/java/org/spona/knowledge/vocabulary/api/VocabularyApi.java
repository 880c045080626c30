package org.spona.knowledge.vocabulary.api;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.spona.knowledge.vocabulary.Vocabulary;
import org.spona.knowledge.vocabulary.Vocabulary.Kind;
import org.spona.knowledge.vocabulary.Vocabulary.Term;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/vocabularies")
@Tag(name = "Vocabularies")
class VocabularyApi {

    private final Vocabulary vocabulary;

    VocabularyApi(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping("/topics")
    List<Term> topics() {
        return vocabulary.list(Kind.TOPIC);
    }

    @GetMapping("/target-groups")
    List<Term> targetGroups() {
        return vocabulary.list(Kind.TARGET_GROUP);
    }
}
