package org.spona.regulations.consequence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.platform.findable.Thing;
import org.spona.platform.findable.ThingKey;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.spona.regulations.consequence.ConfirmationInput;
import org.spona.regulations.consequence.Consequence;
import org.spona.regulations.consequence.ConsequenceFilter;
import org.spona.regulations.consequence.ConsequenceReading;
import org.spona.regulations.consequence.Consequences;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/regulations")
@Tag(name = "Consequences")
class ConsequenceApi {

    private final ConsequenceReading reading;
    private final Consequences consequences;

    ConsequenceApi(ConsequenceReading reading, Consequences consequences) {
        this.reading = reading;
        this.consequences = consequences;
    }

    @GetMapping("/versions/{id}/consequences")
    @Operation(
            summary =
                    "What rests on what a published version changes, what is due first; for the staff of the act's network, as far as they may read it")
    PageOf<ConsequenceResource> list(@PathVariable UUID id, @Valid ConsequenceFilter filter, @Valid PageRequest page) {
        PageOf<Consequence> found = reading.list(id, filter, page);
        Map<ThingKey, Thing> things = reading.things(found.items());
        return found.map(one -> ConsequenceResource.of(one, things.get(one.thing())));
    }

    @GetMapping("/versions/{id}/consequences/counts")
    @Operation(summary = "With how many of them what was done")
    Map<Consequence.Status, Long> counts(@PathVariable UUID id) {
        return reading.countStatuses(reading.getVersion(id).getId());
    }

    @GetMapping("/consequences/of/{kind}/{thing}")
    @Operation(summary = "Which changes are due to be looked at for a thing, what has waited longest first")
    List<ConsequenceResource> of(@PathVariable String kind, @PathVariable UUID thing) {
        List<Consequence> due = reading.listDue(new ThingKey(kind, thing));
        Map<ThingKey, Thing> things = reading.things(due);
        return due.stream()
                .map(one -> ConsequenceResource.of(one, things.get(one.thing())))
                .toList();
    }

    @GetMapping("/consequences/{id}")
    ConsequenceResource get(@PathVariable UUID id) {
        return resource(reading.get(id));
    }

    @PostMapping("/consequences/{id}/confirm")
    @Operation(
            summary = "Says that a thing still holds; for those to whom it belongs",
            description = "Answers, model acts and local acts are confirmed by steps of their own.")
    ConsequenceResource confirm(@PathVariable UUID id, @Valid @RequestBody ConfirmationInput input) {
        return resource(consequences.confirm(id, input));
    }

    private ConsequenceResource resource(Consequence consequence) {
        return ConsequenceResource.of(
                consequence, reading.things(List.of(consequence)).get(consequence.thing()));
    }
}
