package org.spona.regulations.provision.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.provision.ActTexts;
import org.spona.regulations.provision.Provision;
import org.spona.regulations.provision.TextOnDay;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
@Tag(name = "Texts of acts")
class ActApi {

    private final ActTexts texts;

    ActApi(ActTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/regulations/{id}/text")
    @Operation(summary = "How an act reads on a day; today without one")
    ActResource text(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        return ActResource.of(texts.on(id, on));
    }

    @GetMapping("/regulations/{id}/text/{article}")
    @Operation(summary = "How an article, such as cl-88v, reads on a day; today without one")
    ActResource article(
            @PathVariable UUID id,
            @PathVariable String article,
            @RequestParam(required = false) @Nullable LocalDate on) {
        TextOnDay text = texts.articleOn(id, article, on);
        return ActResource.of(
                text, texts.listSuccessions(text.provisions().getFirst().wid()));
    }

    @GetMapping("/regulations/{id}/lines")
    @Operation(
            summary =
                    "The lines of an act that have all these words on a day, in either script, by the beginnings of their words; today without a day")
    PageOf<Provision> lines(
            @PathVariable UUID id,
            @RequestParam String words,
            @RequestParam(required = false) @Nullable LocalDate on,
            @Valid PageRequest page) {
        return PageOf.of(texts.found(id, words, on).provisions(), page);
    }

    @GetMapping("/regulations/{id}/versions")
    @Operation(summary = "The versions of an act, newest first")
    List<VersionResource> versions(@PathVariable UUID id) {
        return texts.listVersions(id).stream().map(VersionResource::of).toList();
    }

    @GetMapping("/provisions/{wid}")
    @Operation(summary = "What became of a provision, and what it said in each version")
    LifeResource provision(@PathVariable UUID wid) {
        return LifeResource.of(texts.lifeOf(wid));
    }
}
