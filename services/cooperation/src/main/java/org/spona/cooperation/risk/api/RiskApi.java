package org.spona.cooperation.risk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.spona.cooperation.risk.Risk;
import org.spona.cooperation.risk.RiskAuthoring;
import org.spona.cooperation.risk.RiskClosingInput;
import org.spona.cooperation.risk.RiskFilter;
import org.spona.cooperation.risk.RiskInput;
import org.spona.cooperation.risk.RiskMatrix;
import org.spona.cooperation.risk.RiskMeasures;
import org.spona.cooperation.risk.RiskReading;
import org.spona.cooperation.risk.RiskReviewInput;
import org.spona.platform.web.PageOf;
import org.spona.platform.web.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/risks")
@Tag(name = "Risks")
class RiskApi {

    private final RiskReading risks;
    private final RiskAuthoring authoring;
    private final RiskMeasures measures;

    RiskApi(RiskReading risks, RiskAuthoring authoring, RiskMeasures measures) {
        this.risks = risks;
        this.authoring = authoring;
        this.measures = measures;
    }

    @GetMapping
    @Operation(summary = "Risks as the reader may read them: open ones first, by whom they threaten")
    PageOf<RiskResource> list(@Valid RiskFilter filter, @Valid PageRequest page) {
        PageOf<Risk> found = risks.list(filter, page);
        Map<UUID, List<RiskMeasures.Answer>> answers =
                measures.of(found.items().stream().map(Risk::getId).toList());
        return found.map(
                risk -> RiskResource.of(risk, risks.isDue(risk), answers.getOrDefault(risk.getId(), List.of())));
    }

    @GetMapping("/matrix")
    @Operation(summary = "How many open risks there are of each likelihood and impact")
    RiskMatrix matrix(@Valid RiskFilter filter) {
        return risks.matrix(filter);
    }

    @GetMapping("/{id}")
    RiskResource get(@PathVariable UUID id) {
        return resource(risks.get(id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Saves a risk under an id that the client chose, or changes one that is open")
    RiskResource save(@PathVariable UUID id, @Valid @RequestBody RiskInput input) {
        return resource(authoring.save(id, input));
    }

    @PostMapping("/{id}/review")
    @Operation(summary = "Says how a risk stands now, and when it is to be looked at again")
    RiskResource review(@PathVariable UUID id, @Valid @RequestBody RiskReviewInput input) {
        return resource(authoring.review(id, input));
    }

    @PostMapping("/{id}/close")
    @Operation(summary = "Says that a risk threatens nobody any more, and why")
    RiskResource close(@PathVariable UUID id, @Valid @RequestBody RiskClosingInput input) {
        return resource(authoring.close(id, input));
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Says that a closed risk is there again")
    RiskResource reopen(@PathVariable UUID id) {
        return resource(authoring.reopen(id));
    }

    private RiskResource resource(Risk risk) {
        return RiskResource.of(
                risk, risks.isDue(risk), measures.of(List.of(risk.getId())).getOrDefault(risk.getId(), List.of()));
    }
}
